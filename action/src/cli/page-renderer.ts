import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';

import { inTurn } from '../adapters/in-turn.ts';
import { openWorkerPool } from '../adapters/worker-pool.ts';
import {
  openOwnRenderer,
  type OpenRenderer,
  type Rendered,
  type RenderTask,
} from '../commands/docs/render-runbook.ts';

/** Below it, starting a thread takes longer than it saves. */
const fewest = 40;
const mostThreads = 4;

/** Renders few runbooks in this thread; many in this one and in others, one thread for each processor. */
export const openRenderer: OpenRenderer = async (settings, count) => {
  const own = await openOwnRenderer(settings, count);
  const size = Math.min(availableParallelism(), mostThreads) - 1;
  if (count < fewest || size < 1) return own;
  // The sources run as they are, too.
  const name = import.meta.url.endsWith('.ts') ? './page-worker.ts' : './page-worker.js';
  const pool = openWorkerPool<RenderTask, Rendered>(new URL(name, import.meta.url), { size, settings });
  const run = inTurn();
  let waiting = 0;
  const here = async (task: RenderTask): Promise<Rendered> => {
    waiting += 1;
    return run(async () => {
      // In between this thread hears of what the others did.
      await setImmediate();
      waiting -= 1;
      return own.render(task);
    });
  };
  return {
    render: (task) => (waiting * size < pool.waiting() ? here(task) : pool.run(task)),
    close: () => pool.close(),
  };
};
