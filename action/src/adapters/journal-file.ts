import { readFileSync } from 'node:fs';
import { isExecutionId } from '../engine/execution-id.ts';
import type { Journal, JournalRead, Owners, Secrets } from '../engine/ports.ts';
import { appendEvents } from './append-events.ts';
import { type Disk, realDisk } from './disk.ts';
import { errorCode } from './file-failure.ts';
import { type LockOptions, withFileLocks } from './file-lock.ts';
import { listExecutions } from './list-executions.ts';
import { localJournal, type LocalJournal } from './local-journal.ts';
import type { LocalStore } from './local-store.ts';
import { maskDraft } from './mask-draft.ts';
import { scanExecution } from './scan-execution.ts';
import { startExecution } from './start-execution.ts';
import { storePaths } from './store-paths.ts';

/** What the local store needs; without `secrets` nothing is masked. */
export type FileJournalOptions = {
  readonly root: string;
  readonly owners: Owners;
  readonly secrets?: Pick<Secrets, 'mask'>;
  readonly disk?: Disk;
  readonly sleep?: NonNullable<LockOptions['sleep']>;
};

/** The journals in `.runbook/executions/<yyyy-mm>/<execution_id>.jsonl` below a root, one file an execution. */
export function fileJournal(options: FileJournalOptions): Journal & LocalJournal {
  const { root, owners, secrets, disk = realDisk, sleep } = options;
  const store: LocalStore = {
    paths: storePaths(root),
    locks: sleep === undefined ? { owners } : { owners, sleep },
    disk,
    masked: (drafts) =>
      secrets === undefined ? drafts : drafts.map((draft) => maskDraft(draft, (text) => secrets.mask(text))),
    positions: new Map(),
  };
  const append: Journal['append'] = (executionId, expected, drafts, durable) =>
    appendEvents(store, executionId, expected, drafts, durable);
  const read: Journal['read'] = async (executionId) => readExecution(store, executionId);
  return {
    read,
    append,
    start: (drafts, force) => startExecution(store, drafts, force),
    list: async () => listExecutions(store.paths),
    ...localJournal(store, { read, append }),
  };
}

async function readExecution(store: LocalStore, executionId: string): Promise<JournalRead> {
  const first = readOnce(store, executionId);
  if (!first.ok || first.tornBytes === 0) return first;
  // Half a line may be one that is just being written; under the lock it is torn for sure.
  try {
    return await withFileLocks([store.paths.lock(executionId)], store.locks, () =>
      readOnce(store, executionId),
    );
  } catch {
    return first;
  }
}

function readOnce({ paths }: LocalStore, executionId: string): JournalRead {
  const path = paths.journal(executionId);
  try {
    if (!isExecutionId(executionId)) return noSuch(executionId);
    const { events, tornBytes, problem } = scanExecution(readFileSync(path), executionId);
    return problem === null ? { ok: true, events, tornBytes } : { ok: false, problem };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return noSuch(executionId);
    if (code === null) throw error;
    const message = `Cannot read ${path}: ${(error as Error).message}`;
    return { ok: false, problem: { code: 'unreadable', line: 0, message } };
  }
}

function noSuch(executionId: string): JournalRead {
  const message = `There is no execution \`${executionId}\``;
  return { ok: false, problem: { code: 'unknown-execution', line: 0, message } };
}
