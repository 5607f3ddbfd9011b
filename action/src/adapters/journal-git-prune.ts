import { reopenHours } from '../engine/answers.ts';
import { beganOf } from '../engine/execution-id.ts';
import { journalPath, openPath, outputPath } from './branch-paths.ts';
import type { GitStore } from './git-store.ts';
import { executionsAt } from './journal-git-locks.ts';
import type { Summary } from './journal-summary.ts';
import type { PruneLimits } from './prune-executions.ts';

/**
 * Takes old executions that have ended off the branch by one commit; never one that is unfinished, broken or may be opened again.
 * Former commits still hold them.
 */
export async function pruneBranch(store: GitStore, limits: PruneLimits): Promise<readonly string[]> {
  const limit = Date.parse(limits.olderThan);
  return store.branch.change<readonly string[]>(async (commit) => {
    const early = (await executionsAt(store, commit)).filter(({ id }) => startOf(id) < limit);
    const summaries = await store.executions.summaries(early.map(({ blob }) => blob));
    const old: string[] = [];
    for (const { id, blob } of early) {
      const summary = summaries.get(blob);
      if (summary === undefined || summary === 'unreadable' || !isOld(summary, limits)) continue;
      old.push(id);
    }
    if (old.length === 0) return { result: [] };
    const files = new Map(
      old.flatMap((id) => [journalPath(id), openPath(id), outputPath(id)].map((path) => [path, null])),
    );
    return { result: old, change: { message: `${old.length} executions pruned\n`, files } };
  });
}

function isOld({ finishedAt }: Summary, { olderThan, now }: PruneLimits): boolean {
  if (finishedAt === null) return false;
  const ended = Date.parse(finishedAt);
  return ended < Date.parse(olderThan) && ended + reopenHours * 3_600_000 < Date.parse(now);
}

function startOf(id: string): number {
  const [, date = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(beganOf(id)) ?? [];
  return Date.parse(
    `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`,
  );
}
