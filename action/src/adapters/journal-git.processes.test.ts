import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gitStores, type GitStoreOfTest } from '../../test/contract/git-store.ts';
import type { WorkerOrder } from '../../test/contract/journal-worker.ts';
import { executionId, finished, note, started } from '../../test/contract/sample-events.ts';
import { node24 } from '../../test/node-binaries.ts';
import type { Appended, Started } from '../engine/ports.ts';

const stores = gitStores();
const workers: ChildProcess[] = [];
afterAll(() => {
  workers.forEach((each) => each.kill('SIGKILL'));
  stores.remove();
});
const id = executionId(1);

test('of two jobs that append at the same position, exactly one wins, twenty times', async () => {
  const store = stores.make();
  await store.machine().start([started(1)], false);
  const pair = await Promise.all([worker(store, 'one'), worker(store, 'two')]);
  for (let expected = 1; expected <= 20; expected += 1) {
    const results = (await Promise.all(
      pair.map((each, n) => ask(each, { do: 'append', id, expected, drafts: [note(`${expected} by ${n}`)] })),
    )) as readonly Appended[];
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, actual: expected + 1 });
  }
  expect(await store.machine().verify(id)).toEqual({ ok: true, lines: 21 });
});

test('of two jobs that start with the same lock, exactly one does, also where there is no branch yet', async () => {
  for (const shared of [true, false]) {
    const store = stores.make();
    const pair = await Promise.all([
      worker(store, shared ? 'same' : 'one'),
      worker(store, shared ? 'same' : 'two'),
    ]);
    for (let round = 1; round <= 8; round += 1) {
      const ids = [executionId(2 * round), executionId(2 * round + 1)];
      const results = (await Promise.all(
        pair.map((each, n) => ask(each, { do: 'start', drafts: [started(2 * round + n)] })),
      )) as readonly Started[];
      const winner = ids[results.findIndex(({ ok }) => ok)] ?? '';
      expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, holder: winner });
      expect(await store.machine().append(winner, 1, [finished()], false)).toMatchObject({ ok: true });
    }
    expect(await store.machine().list()).toHaveLength(8);
  }
});

test('executions of different locks that are written at once all get through', async () => {
  const store = stores.make();
  const three = await Promise.all(['one', 'two', 'three'].map((name) => worker(store, name)));
  await Promise.all(
    three.map(async (each, n) => {
      const own = executionId(n + 1);
      expect(await ask(each, { do: 'start', drafts: [started(n + 1, { lock: `lock-${n}` })] })).toMatchObject(
        {
          ok: true,
        },
      );
      for (let expected = 1; expected <= 10; expected += 1) {
        const appended = await ask(each, { do: 'append', id: own, expected, drafts: [note(`${expected}`)] });
        expect(appended).toMatchObject({ ok: true });
      }
    }),
  );
  for (const n of [1, 2, 3]) {
    expect(await store.machine().verify(executionId(n))).toEqual({ ok: true, lines: 11 });
  }
  expect(store.git(['rev-list', '--count', 'runbook-journal']).trim()).toBe('33');
});

test('whenever a job is killed while it appends, the journal goes on from a prefix', async () => {
  const store = stores.make();
  const folder = join(store.base, 'killed.git');
  await store.machine({ folder }).start([started(1)], false);
  let lines = 1;
  for (let round = 0; round < 4; round += 1) {
    const each = await worker(store, 'killed');
    const drafts = [note('x'.repeat(3000)), note('y'.repeat(3000))];
    await ask(each, { do: 'append-for-ever', id, expected: lines, drafts });
    each.kill('SIGKILL');
    await once(each, 'exit');
    const machine = store.machine({ folder });
    // Git that it started may still push.
    for (let tries = 0; ; tries += 1) {
      const read = await machine.read(id);
      if (!read.ok) throw new Error(read.problem.message);
      expect(read.events.length).toBeGreaterThan(lines);
      lines = read.events.length;
      if ((await machine.append(id, lines, [note('after the crash')], true)).ok) break;
      expect(tries).toBeLessThan(3);
    }
    lines += 1;
    expect(await machine.verify(id)).toEqual({ ok: true, lines });
  }
});

async function worker(store: GitStoreOfTest, name: string): Promise<ChildProcess> {
  const file = join(import.meta.dirname, '../../test/contract/journal-worker.ts');
  const folder = join(store.base, `${name}.git`);
  const child = fork(file, [store.remote, folder], { execPath: node24, execArgv: [] });
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
