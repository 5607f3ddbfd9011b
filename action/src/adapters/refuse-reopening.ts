import { beganOf } from '../engine/execution-id.ts';
import { cannotReopen } from './start-failure.ts';
import { listExecutions } from './list-executions.ts';
import { holderOf, readSummary } from './open-executions.ts';
import type { StorePaths } from './store-paths.ts';

/** Refuses to open an ended execution again once another one holds, or has held, its lock; to be asked under the start lock. */
export function refuseReopening(paths: StorePaths, executionId: string): void {
  const own = readSummary(paths, executionId);
  if (typeof own === 'string') throw new Error(`${executionId} was read a moment ago and now is ${own}`);
  const holder = holderOf(paths, own, executionId);
  if (holder !== null) throw cannotReopen(executionId, own.lock, `\`${holder}\` holds`);
  const later = listExecutions(paths).filter(
    (id) => id !== executionId && beganOf(id) >= beganOf(executionId),
  );
  for (const id of later) {
    const other = readSummary(paths, id);
    if (typeof other !== 'string' && other.lock === own.lock && other.startedAt > own.startedAt) {
      throw cannotReopen(executionId, own.lock, `\`${id}\` has since held`);
    }
  }
}
