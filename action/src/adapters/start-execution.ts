import { closeSync, linkSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDraft } from '../engine/event.ts';
import { isExecutionId } from '../engine/execution-id.ts';
import type { Started } from '../engine/ports.ts';
import { syncFolder, writeAll } from './disk.ts';
import { errorCode, unwritable } from './file-failure.ts';
import { withFileLocks } from './file-lock.ts';
import { chainDrafts, firstPrev } from './journal-chain.ts';
import { executionExists } from './start-failure.ts';
import { type LocalStore, positionIn, prepareFolder } from './local-store.ts';
import { holderOf, markOpen, stamp } from './open-executions.ts';

/** Creates an execution's file, as `Journal.start` promises: whole and durable, or not at all. */
export async function startExecution(
  store: LocalStore,
  drafts: readonly EventDraft[],
  force: boolean,
): Promise<Started> {
  const { paths } = store;
  const [first] = store.masked(drafts);
  if (first?.type !== 'ExecutionStarted' || !isExecutionId(first.execution_id)) {
    throw new Error('An execution starts with ExecutionStarted and a well-formed id');
  }
  const wanted = { lock: first.lock, runbookId: first.runbook_id };
  try {
    prepareFolder(paths);
    return await withFileLocks([paths.startLock], store.locks, () => {
      const holder = holderOf(paths, wanted, null);
      if (holder !== null && !force) return { ok: false as const, holder };
      return create(store, first.execution_id, drafts);
    });
  } catch (error) {
    throw unwritable(paths.journal(first.execution_id), error);
  }
}

function create(store: LocalStore, executionId: string, drafts: readonly EventDraft[]): Started {
  const { paths } = store;
  const journal = paths.journal(executionId);
  const draft = join(paths.open, `${executionId}.draft`);
  const { text, events, head } = chainDrafts(store.masked(drafts), { seq: 0, head: firstPrev });
  mkdirSync(paths.month(executionId), { recursive: true });
  // The index must know of it first: a journal it does not know would not hold its lock after a power cut.
  markOpen(paths, executionId);
  syncFolder(paths.open);
  try {
    writeDraft(store, draft, Buffer.from(text));
    linkSync(draft, journal);
  } catch (error) {
    throw errorCode(error) === 'EEXIST' ? executionExists(executionId) : error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(paths.month(executionId));
  syncFolder(paths.executions);
  stamp(paths);
  store.positions.set(executionId, positionIn(statSync(journal), { seq: events.length, head, fed: true }));
  return { ok: true, events };
}

function writeDraft({ disk }: LocalStore, path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeAll(disk, file, bytes);
    disk.syncNow(file);
  } finally {
    closeSync(file);
  }
}
