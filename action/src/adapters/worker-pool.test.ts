import { expect, test } from 'vitest';

import { openWorkerPool } from './worker-pool.ts';

/** Doubles numbers; fails for `fail`, dies of `die`. */
const program = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (task) => {
  if (task === 'die') process.exit(3);
  parentPort.postMessage(
    task === 'fail' ? { ok: false, error: new Error('no') } : { ok: true, answer: task * workerData },
  );
});`;
const entry = new URL(`data:text/javascript,${encodeURIComponent(program)}`);

const open = (size: number) => openWorkerPool<number | string, number>(entry, { size, settings: 2 });

test('each task gets its own answer, and an error is one of its task alone', async () => {
  const pool = open(2);
  try {
    const answers = [1, 2, 'fail', 4, 5].map((task) => pool.run(task).catch((error: Error) => error.message));
    expect(await Promise.all(answers)).toEqual([2, 4, 'no', 8, 10]);
  } finally {
    await pool.close();
  }
});

test('a thread that ends early fails its tasks, those to come too', async () => {
  const pool = open(1);
  try {
    await expect(pool.run('die')).rejects.toThrow('A thread ended with 3');
    await expect(pool.run(1)).rejects.toThrow('A thread ended with 3');
  } finally {
    await pool.close();
  }
});
