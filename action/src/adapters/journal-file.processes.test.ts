import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { WorkerOrder } from '../../test/contract/journal-worker.ts';
import { fileStores } from '../../test/contract/file-store.ts';
import { executionId, finished, note, started } from '../../test/contract/sample-events.ts';
import { node24 } from '../../test/node-binaries.ts';
import type { Appended, Started } from '../engine/ports.ts';

const stores = fileStores();
const workers: ChildProcess[] = [];
afterAll(() => {
  workers.forEach((each) => each.kill('SIGKILL'));
  stores.remove();
});
const id = executionId(1);

test('of two processes that append at the same position, exactly one wins, fifty times', async () => {
  const { root, store } = stores.make();
  await store.start([started(1)], false);
  const pair = await Promise.all([worker(root), worker(root)]);
  const wins = [0, 0];
  for (let expected = 1; expected <= 50; expected += 1) {
    const results = (await Promise.all(
      pair.map((each, n) => ask(each, { do: 'append', id, expected, drafts: [note(`${expected} by ${n}`)] })),
    )) as readonly Appended[];
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, actual: expected + 1 });
    results.forEach(({ ok }, n) => (wins[n] = (wins[n] ?? 0) + Number(ok)));
  }
  expect((wins[0] ?? 0) + (wins[1] ?? 0)).toBe(50);
  expect(await store.verify(id)).toEqual({ ok: true, lines: 51 });
});

test('of two processes that start with the same lock, exactly one does, twenty times', async () => {
  const { root, store } = stores.make();
  const pair = await Promise.all([worker(root), worker(root)]);
  for (let round = 1; round <= 20; round += 1) {
    const ids = [executionId(2 * round), executionId(2 * round + 1)];
    const results = (await Promise.all(
      pair.map((each, n) => ask(each, { do: 'start', drafts: [started(2 * round + n)] })),
    )) as readonly Started[];
    const winner = ids[results.findIndex(({ ok }) => ok)] ?? '';
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, holder: winner });
    expect(await store.append(winner, 1, [finished()], false)).toMatchObject({ ok: true });
  }
  expect(await store.list()).toHaveLength(20);
});

test('whenever a process is killed while it appends, the journal goes on from a prefix', async () => {
  const { root, store } = stores.make();
  await store.start([started(1)], false);
  let lines = 1;
  for (let round = 0; round < 10; round += 1) {
    const each = await worker(root);
    await ask(each, {
      do: 'append-for-ever',
      id,
      expected: lines,
      drafts: [note('x'.repeat(3000)), note('y'.repeat(3000))],
    });
    each.kill('SIGKILL');
    await once(each, 'exit');
    const read = await store.read(id);
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.events.length).toBeGreaterThan(lines + 1);
    lines = read.events.length;
    expect(await store.append(id, lines, [note('after the crash')], true)).toMatchObject({ ok: true });
    lines += 1;
    expect(await store.verify(id)).toEqual({ ok: true, lines });
  }
});

async function worker(root: string): Promise<ChildProcess> {
  const file = join(import.meta.dirname, '../../test/contract/journal-worker.ts');
  const child = fork(file, [root], { execPath: node24, execArgv: [] });
  workers.push(child);
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, order: WorkerOrder): Promise<unknown> {
  const answer = once(child, 'message');
  child.send(order);
  const [result] = (await answer) as readonly unknown[];
  return result;
}
