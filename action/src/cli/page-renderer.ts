import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';

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
  const here = inTurn(own.render);
  return {
    render: (task) => (here.waiting() * size < pool.waiting() ? here.run(task) : pool.run(task)),
    close: () => pool.close(),
  };
};

/** One task after the other in this thread, which hears of what the others did in between. */
function inTurn<Task, Answer>(
  work: (task: Task) => Promise<Answer>,
): { readonly run: (task: Task) => Promise<Answer>; readonly waiting: () => number } {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    waiting: () => waiting,
    run(task) {
      waiting += 1;
      const answer = last
        .then(() => setImmediate())
        .then(() => work(task))
        .finally(() => {
          waiting -= 1;
        });
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
