import { availableParallelism } from 'node:os';

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

/** Renders few runbooks in this thread and many in others, one for each processor that this one does not use. */
export const openRenderer: OpenRenderer = async (settings, count) => {
  const size = Math.min(availableParallelism() - 1, mostThreads);
  if (count < fewest || size < 1) return openOwnRenderer(settings, count);
  // The sources run as they are, too.
  const name = import.meta.url.endsWith('.ts') ? './page-worker.ts' : './page-worker.js';
  const pool = openWorkerPool<RenderTask, Rendered>(new URL(name, import.meta.url), { size, settings });
  return { render: (task) => pool.run(task), close: () => pool.close() };
};
