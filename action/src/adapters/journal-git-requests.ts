import { isExecutionId } from '../engine/execution-id.ts';
import { Failure } from '../source/failure.ts';
import { nameIn, requestPath } from './branch-paths.ts';
import { listTree } from './git-objects.ts';
import type { GitStore } from './git-store.ts';

/** Executions that cannot begin yet: one file each. */
export type RequestFiles = {
  /** Their ids. */
  readonly list: () => Promise<readonly string[]>;
  /** The file's text; null where there is none. */
  readonly read: (executionId: string) => Promise<string | null>;
  /** Writes the file, or removes it for null; refused where it is not as this process read it last, or exists and was never read. */
  readonly write: (executionId: string, text: string | null) => Promise<void>;
};

/** The requests on the journal branch. */
export function branchRequests(store: GitStore): RequestFiles {
  const { branch, requests } = store;
  const blobAt = async (commit: string | null, executionId: string): Promise<string | null> => {
    if (!isExecutionId(executionId)) throw new Error(`\`${executionId}\` is no id of an execution`);
    if (commit === null) return null;
    const [entry] = await listTree(branch.git, commit, [requestPath(executionId)], { recursive: false });
    return entry?.mode === '100644' ? entry.id : null;
  };
  return {
    list: async () => {
      const commit = await branch.refresh();
      if (commit === null) return [];
      const entries = await listTree(branch.git, commit, ['requests/'], { recursive: true });
      return entries
        .map(({ path }) => nameIn(path).replace(/\.json$/, ''))
        .filter((id) => isExecutionId(id))
        .sort();
    },
    read: async (executionId) => {
      const blob = await blobAt(await branch.refresh(), executionId);
      requests.set(executionId, blob);
      return blob === null ? null : ((await branch.blobs([blob])).get(blob)?.toString() ?? null);
    },
    write: async (executionId, text) => {
      const seen = requests.get(executionId);
      const written = await branch.change<boolean>(async (commit) => {
        const now = await blobAt(commit, executionId);
        const isUnseen = seen === undefined && (now === null || text === null);
        if (!isUnseen && now !== seen) throw changed(executionId);
        if (text === null && now === null) return { result: false };
        const message = `${executionId}: request ${text === null ? 'removed' : 'written'}\n`;
        return { result: true, change: { message, files: new Map([[requestPath(executionId), text]]) } };
      });
      const commit = written ? branch.head() : null;
      requests.set(executionId, text === null ? null : await blobAt(commit, executionId));
    },
  };
}

function changed(executionId: string): Failure {
  return new Failure(
    'busy',
    `The request \`${executionId}\` was changed meanwhile`,
    'Read it again, and say again what shall be changed',
  );
}
