import { readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reopenHours } from '../engine/answers.ts';
import { unwritable } from './file-failure.ts';
import { type HeldLocks, unused, withFileLocks } from './file-lock.ts';
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
    for (const id of listExecutions(paths).filter((candidate) => isOld(paths, candidate, limits))) {
      const gone = await withFileLocks([paths.startLock, paths.lock(id)], locks, (held) =>
        removeEnded(store, id, limits, held),
      );
      if (gone) removed.push(id);
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

/** Looks again, under the locks, and at the whole journal: what cannot be read to its end has not surely ended. */
function removeEnded(store: LocalStore, id: string, limits: PruneLimits, held: HeldLocks): boolean {
  const { paths } = store;
  if (!isOld(paths, id, limits) || scanExecution(readFileSync(paths.journal(id)), id).problem !== null)
    return false;
  const fresh = isFresh(paths);
  // The journal goes last: whatever is cut off before is done by the next prune.
  for (const path of [paths.output(id), paths.log(id), paths.torn(id), paths.journal(id)]) {
    rmSync(path, { recursive: true, force: true });
  }
  if (namesIn(paths.month(id)).length === 0) rmdirSync(paths.month(id));
  if (fresh) stamp(paths);
  markFinished(paths, id);
  store.positions.delete(id);
  held.dissolve(paths.lock(id));
  return true;
}

/** Removes what killed processes left half made. */
function sweep(folder: string, isLeft: (name: string) => boolean, { now }: PruneLimits): void {
  for (const name of namesIn(folder).filter(isLeft)) {
    const path = join(folder, name);
    const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (time + 3_600_000 < Date.parse(now)) rmSync(path, { recursive: true, force: true });
  }
}
