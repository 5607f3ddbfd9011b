import { closeSync, constants, fstatSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import type { EventDraft } from '../engine/event.ts';
import { isExecutionId } from '../engine/execution-id.ts';
import type { Appended } from '../engine/ports.ts';
import { writeAll } from './disk.ts';
import { errorCode, unwritable } from './file-failure.ts';
import { type HeldLocks, withFileLocks } from './file-lock.ts';
import { chainDrafts } from './journal-chain.ts';
import { brokenJournal, unknownExecution } from '../engine/journal-failure.ts';
import { type LocalStore, type Position, positionIn } from './local-store.ts';
import { markFinished, markOpen } from './open-executions.ts';
import { refuseReopening } from './refuse-reopening.ts';
import { scanExecution } from './scan-execution.ts';

/** Appends to an execution's file, as `Journal.append` promises. */
export async function appendEvents(
  store: LocalStore,
  executionId: string,
  expected: number,
  drafts: readonly EventDraft[],
  durable: boolean,
): Promise<Appended> {
  const { paths, locks, disk } = store;
  const reopens = drafts.some((draft) => draft.type === 'ExecutionReopened');
  const folders = reopens ? [paths.startLock, paths.lock(executionId)] : [paths.lock(executionId)];
  const file = openJournal(store, executionId);
  try {
    const appended = await withFileLocks(folders, locks, (held) => {
      const position = positionOf(store, executionId, file);
      if (position.seq !== expected) return { ok: false as const, actual: position.seq };
      if (reopens) {
        refuseReopening(paths, executionId);
        markOpen(paths, executionId);
      }
      return appendHeld(store, executionId, file, position, drafts, held);
    });
    if (appended.ok && durable) await disk.sync(file);
    return appended;
  } catch (error) {
    throw unwritable(paths.journal(executionId), error);
  } finally {
    closeSync(file);
  }
}

function openJournal({ paths }: LocalStore, executionId: string): number {
  if (!isExecutionId(executionId)) throw unknownExecution(executionId);
  try {
    return openSync(paths.journal(executionId), constants.O_RDWR | constants.O_APPEND);
  } catch (error) {
    throw errorCode(error) === 'ENOENT'
      ? unknownExecution(executionId)
      : unwritable(paths.journal(executionId), error);
  }
}

function appendHeld(
  store: LocalStore,
  executionId: string,
  file: number,
  position: Position,
  drafts: readonly EventDraft[],
  held: HeldLocks,
): Appended {
  const { text, events, head } = chainDrafts(store.masked(drafts), position);
  if (text === '') return { ok: true, events };
  // If the write fails, the next append looks for itself.
  store.positions.delete(executionId);
  write(store, file, Buffer.from(position.fed ? text : `\n${text}`), position.size);
  store.positions.set(
    executionId,
    positionIn(fstatSync(file), { seq: position.seq + events.length, head, fed: true }),
  );
  const ending = events.findLast(({ type }) => type === 'ExecutionFinished' || type === 'ExecutionReopened');
  if (ending?.type === 'ExecutionFinished') {
    markFinished(store.paths, executionId);
    held.dissolve(store.paths.lock(executionId));
  }
  return { ok: true, events };
}

/** Writes all or, as far as the disk still obeys, nothing. */
function write({ disk }: LocalStore, file: number, bytes: Uint8Array, sizeBefore: number): void {
  try {
    writeAll(disk, file, bytes);
  } catch (error) {
    try {
      ftruncateSync(file, sizeBefore);
    } catch {
      // What stays is a torn line, or whole lines that the next reader counts.
    }
    throw error;
  }
}

function positionOf(store: LocalStore, executionId: string, file: number): Position {
  const stat = fstatSync(file);
  if (stat.nlink === 0) throw unknownExecution(executionId);
  const known = store.positions.get(executionId);
  if (known?.inode === stat.ino && known.size === stat.size && known.changed === stat.ctimeMs) return known;
  const bytes = readFileSync(file);
  const scan = scanExecution(bytes, executionId);
  if (scan.problem !== null) throw brokenJournal(executionId, scan.problem);
  if (scan.tornBytes > 0) setAside(store, executionId, file, bytes.subarray(scan.wholeBytes));
  const position = positionIn(fstatSync(file), { seq: scan.events.length, head: scan.head, fed: scan.fed });
  store.positions.set(executionId, position);
  return position;
}

/** Keeps a torn last line in a file of its own before cutting it off. */
function setAside({ paths, disk }: LocalStore, executionId: string, file: number, torn: Uint8Array): void {
  const aside = openSync(paths.torn(executionId), 'a');
  try {
    writeAll(disk, aside, Buffer.concat([torn, Buffer.from('\n')]));
    disk.syncNow(aside);
  } finally {
    closeSync(aside);
  }
  ftruncateSync(file, fstatSync(file).size - torn.length);
}
