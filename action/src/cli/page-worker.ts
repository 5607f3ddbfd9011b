import { parentPort, workerData } from 'node:worker_threads';

import { inTurn } from '../adapters/in-turn.ts';
import type { WorkerAnswer } from '../adapters/worker-pool.ts';
import {
  openOwnRenderer,
  type Rendered,
  type RenderSettings,
  type RenderTask,
} from '../commands/docs/render-runbook.ts';

// A thread that renders pages for `docs`; one after the other, so that answers come in the order of the tasks.
const opened = openOwnRenderer(workerData as RenderSettings, 1);
const run = inTurn();

parentPort?.on('message', (task: RenderTask) => {
  // `answer` never rejects: what goes wrong is said to who gave the task.
  void run(async () => {
    const said = await answer(task);
    parentPort?.postMessage(said, said.ok ? [said.answer.page.buffer] : []);
  });
});

async function answer(task: RenderTask): Promise<WorkerAnswer<Rendered>> {
  try {
    return { ok: true, answer: await (await opened).render(task) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
