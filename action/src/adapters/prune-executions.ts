import { readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reopenHours } from '../engine/answers.ts';
import { errorCode, unwritable } from './file-failure.ts';
import { unused, withFileLocks } from './file-lock.ts';
import { listExecutions, namesIn } from './list-executions.ts';
import type { LocalStore } from './local-store.ts';
import { isFresh, markFinished, readSummary, stamp } from './open-executions.ts';
import { scanExecution } from './scan-execution.ts';
import type { StorePaths } from './store-paths.ts';

/** Until when an execution must have ended to be removed, and the time now; both RFC 3339. */
export type PruneLimits = { readonly olderThan: string; readonly now: string };

/** Removes old executions that have ended: output, log and journal. Never one that is unfinished, broken, or may be opened again. */
export async function pruneExecutions(store: LocalStore, limits: PruneLimits): Promise<readonly string[]> {
  const { paths, locks } = store;
  const removed: string[] = [];
  try {
    const old = listExecutions(paths).filter((id) => isOld(paths, id, limits));
    // In portions, so that nobody who starts an execution waits for long.
    for (let start = 0; start < old.length; start += 100) {
      const portion = old.slice(start, start + 100);
      const gone = await withFileLocks([paths.startLock], locks, () => removeEnded(store, portion, limits));
      removed.push(...gone);
    }
    sweep(paths.locks, (name) => name.includes(unused), limits);
    sweep(paths.open, (name) => name.endsWith('.draft'), limits);
    return removed;
  } catch (error) {
    throw unwritable(paths.folder, error);
  }
}

function isOld(paths: StorePaths, id: string, { olderThan, now }: PruneLimits): boolean {
  const summary = readSummary(paths, id);
  if (typeof summary === 'string' || summary.finishedAt === null) return false;
  const ended = Date.parse(summary.finishedAt);
  return ended < Date.parse(olderThan) && ended + reopenHours * 3_600_000 < Date.parse(now);
}

/**
 * Looks again under the start lock, without which no execution is opened again, and at the whole journal: what cannot be
 * read to its end has not surely ended. A note that is added at this moment goes with the execution.
 */
function removeEnded(store: LocalStore, ids: readonly string[], limits: PruneLimits): readonly string[] {
  const { paths } = store;
  const fresh = isFresh(paths);
  const gone = ids.filter(
    (id) => isOld(paths, id, limits) && scanExecution(readFileSync(paths.journal(id)), id).problem === null,
  );
  for (const id of gone) {
    // The journal goes after what belongs to it: what is cut off before is done by the next prune.
    for (const path of [paths.output(id), paths.log(id), paths.torn(id), paths.journal(id), paths.lock(id)]) {
      rmSync(path, { recursive: true, force: true });
    }
    markFinished(paths, id);
    store.positions.delete(id);
  }
  for (const month of new Set(gone.map((id) => paths.month(id)))) removeEmpty(month);
  if (fresh) stamp(paths);
  return gone;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** Removes what killed processes left half made. */
function sweep(folder: string, isLeft: (name: string) => boolean, { now }: PruneLimits): void {
  for (const name of namesIn(folder).filter(isLeft)) {
    const path = join(folder, name);
    const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (time + 3_600_000 < Date.parse(now)) rmSync(path, { recursive: true, force: true });
  }
}
