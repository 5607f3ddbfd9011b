import { existsSync, rmSync } from 'node:fs';
import { brokenJournal } from '../engine/journal-failure.ts';
import { Failure } from '../source/failure.ts';
import { nameIn, outputPath } from './branch-paths.ts';
import { unwritable } from './file-failure.ts';
import { listTree } from './git-objects.ts';
import type { GitStore } from './git-store.ts';
import { appendOnBranch } from './journal-git-append.ts';
import type { Redaction } from './redact-execution.ts';
import { storePaths } from './store-paths.ts';

/**
 * Takes the kept output of an execution off the branch and records it in the same commit; what this machine keeps of it goes too.
 * Former commits still hold it: to get rid of it for good, history must be written anew, as docs/reference/journal.md says.
 */
export async function redactOnBranch(
  store: GitStore,
  { executionId, by, at }: Redaction,
): Promise<readonly string[]> {
  const { branch, executions } = store;
  removeLocal(store, executionId);
  for (let tries = 0; tries < 100; tries += 1) {
    const commit = await branch.refresh();
    const found = await executions.at(commit, executionId);
    if (!found.ok) throw brokenJournal(executionId, found.problem);
    const { events } = found.execution;
    const present =
      commit === null
        ? []
        : await listTree(branch.git, commit, [`${outputPath(executionId)}/`], { recursive: true });
    const recorded = new Set(
      events.flatMap((event) => (event.type === 'NoteAdded' ? (event.redacted ?? []) : [])),
    );
    const mentioned = events.flatMap((event) =>
      event.type === 'CommandFinished'
        ? [event.stdout.kept, event.stderr.kept].filter((name) => name !== null)
        : [],
    );
    const names = present.map(({ path }) => `${executionId}/${nameIn(path)}`);
    const redacted = [...new Set([...names, ...mentioned.filter((name) => !recorded.has(name))])].sort();
    if (redacted.length === 0) return [];
    const note = { type: 'NoteAdded', at, by, text: 'Kept output was removed', redacted } as const;
    const gone = new Map([[outputPath(executionId), null]]);
    const appended = await appendOnBranch(store, executionId, events.length, [note], gone);
    if (appended.ok) return redacted;
  }
  throw new Failure(
    'busy',
    `The kept output of \`${executionId}\` could not be removed: others write all the time`,
    'Repeat the command when the execution waits',
  );
}

function removeLocal({ outputs }: GitStore, executionId: string): void {
  if (outputs === null) return;
  const paths = storePaths(outputs);
  for (const path of [paths.output(executionId), paths.log(executionId)]) {
    try {
      if (existsSync(path)) rmSync(path, { recursive: true, force: true });
    } catch (error) {
      throw unwritable(path, error);
    }
  }
}
