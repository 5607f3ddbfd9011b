import type { LoadedRunbook } from '../../runbook/load-runbook.ts';

/** The runbooks that get a page: of several with one id, which is said as an error, the first. */
export function runbooksById(runbooks: readonly LoadedRunbook[]): ReadonlyMap<string, LoadedRunbook> {
  const byIds = new Map<string, LoadedRunbook>();
  for (const loaded of runbooks) if (!byIds.has(loaded.id)) byIds.set(loaded.id, loaded);
  return byIds;
}
