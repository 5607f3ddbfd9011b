import { type ExecutionFigures, executionFigures } from '../../site/execution-figures.ts';
import type { StoreEnvironment } from '../environment.ts';

/** The figures of every execution that can be read, by runbook; a journal that cannot be read is counted and left out. */
export async function pastFigures(store: Pick<StoreEnvironment['store'], 'list' | 'read'>): Promise<{
  readonly byRunbook: ReadonlyMap<string, readonly ExecutionFigures[]>;
  readonly unreadable: number;
}> {
  const byRunbook = new Map<string, ExecutionFigures[]>();
  let unreadable = 0;
  for (const id of await store.list()) {
    const read = await store.read(id);
    const figures = read.ok ? executionFigures(read.events) : null;
    if (figures === null) {
      unreadable += 1;
      continue;
    }
    const others = byRunbook.get(figures.runbookId);
    if (others === undefined) byRunbook.set(figures.runbookId, [figures]);
    else others.push(figures);
  }
  return { byRunbook, unreadable };
}
