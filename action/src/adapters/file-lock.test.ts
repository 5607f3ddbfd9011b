import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { node24 } from '../../test/node-binaries.ts';
import type { Owners } from '../engine/ports.ts';
import type { Owner } from '../schema/event.ts';
import { Failure } from '../source/failure.ts';
import { withFileLocks } from './file-lock.ts';

const root = mkdtempSync(join(tmpdir(), 'file-lock-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const me = ownerNamed(1);

test('the work is done under the lock, and its result comes back', async () => {
  const folder = join(root, 'simple');
  const seen = await withFileLocks([folder], { owners: only(me) }, () => entriesOf(folder));
  expect(seen).toHaveLength(2);
  expect(await withFileLocks([folder], { owners: only(me) }, () => 7)).toBe(7);
});

test('an error of the work frees the lock', async () => {
  const folder = join(root, 'error');
  const failing = withFileLocks([folder], { owners: only(me) }, () => {
    throw new RangeError('of the work');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(await withFileLocks([folder], { owners: only(me) }, () => 'free')).toBe('free');
});

test('few entries stay, however often the lock was held', async () => {
  const folder = join(root, 'many');
  for (let n = 0; n < 100; n += 1) await withFileLocks([folder], { owners: only(me) }, () => {});
  expect(entriesOf(folder)).toEqual(['0', '199', '200']);
});

test('two callers in one process take turns, without waiting', async () => {
  const folder = join(root, 'turns');
  const sleep = (): Promise<void> => Promise.reject(new Error('waited'));
  const results = [1, 2, 3].map((n) => withFileLocks([folder], { owners: only(me), sleep }, () => n));
  expect(await Promise.all(results)).toEqual([1, 2, 3]);
});

test('several locks are held together, and given back together where one is taken', async () => {
  const [a, b] = [join(root, 'several-a'), join(root, 'several-b')];
  const other = ownerNamed(2);
  takeFor(b, other, 1);
  const owners = only(me, other);
  const sleep = async (): Promise<void> => {
    expect(await withFileLocks([a], { owners }, () => 'free')).toBe('free');
    writeFileSync(join(b, 'life.2'), '');
  };
  expect(await withFileLocks([a, b], { owners, sleep }, () => [a, b].map((each) => isFree(each)))).toEqual([
    false,
    false,
  ]);
  expect([a, b].map((each) => isFree(each))).toEqual([true, true]);
});

test('a dissolved lock leaves nothing behind and can be taken again', async () => {
  const folder = join(root, 'dissolved');
  await withFileLocks([folder], { owners: only(me) }, ({ dissolve }) => dissolve(folder));
  expect(readdirSync(root).filter((name) => name.startsWith('dissolved'))).toEqual([]);
  expect(await withFileLocks([folder], { owners: only(me) }, () => 'free')).toBe('free');
});

test('the lock of an owner who is gone is taken over', async () => {
  const folder = join(root, 'gone');
  takeFor(folder, ownerNamed(2), 5);
  expect(await withFileLocks([folder], { owners: only(me) }, () => entriesOf(folder))).toEqual(['0', '6']);
});

test.each(['alive', 'unknown', 'self'] as const)(
  'an owner who is %s keeps the lock; after ten seconds they are named',
  async (state) => {
    const folder = join(root, `kept-${state}`);
    takeFor(folder, ownerNamed(4321), 5);
    let waited = 0;
    let longest = 0;
    const sleep = async (milliseconds: number): Promise<void> => {
      waited += milliseconds;
      longest = Math.max(longest, milliseconds);
    };
    const waiting = withFileLocks(
      [folder],
      { owners: { self: me, state: () => state }, sleep },
      () => 'done',
    );
    const failure = await waiting.then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      code: 'busy',
      message: expect.stringContaining('process 4321 on laptop'),
    });
    expect((failure as Failure).hint).toContain(state === 'unknown' ? folder : 'kill -9 4321');
    expect(waited).toBeGreaterThanOrEqual(10_000);
    expect(waited).toBeLessThan(11_000);
    expect(longest).toBeLessThanOrEqual(50);
    expect(entriesOf(folder)).toEqual(['0', '5']);
  },
);

test('a number that was used up while we looked away is not the lock', async () => {
  const folder = join(root, 'aba');
  const [dead, other] = [ownerNamed(2), ownerNamed(3)];
  takeFor(folder, dead, 5);
  const inside: string[] = [];
  const owners: Owners = {
    self: me,
    state: (owner) => {
      if (owner.pid === other.pid) return 'alive';
      // While we ask about the dead one: somebody takes its place, gives it back, takes it again and tidies up.
      rmSync(join(folder, 'life.5'), { force: true });
      writeFileSync(join(folder, 'life.8'), JSON.stringify(other));
      return 'gone';
    },
  };
  const sleep = async (): Promise<void> => {
    inside.push('waited');
    expect(entriesOf(folder)).toEqual(['0', '8']);
    writeFileSync(join(folder, 'life.9'), '');
  };
  await withFileLocks([folder], { owners, sleep }, () => inside.push('held', ...entriesOf(folder)));
  expect(inside[0]).toBe('waited');
  expect(inside.slice(-3)).toEqual(['held', '0', '10']);
});

test('a number of a former life is not the lock', async () => {
  const folder = join(root, 'lives');
  const [dead, other] = [ownerNamed(2), ownerNamed(3)];
  takeFor(folder, dead, 5);
  const inside: string[] = [];
  const owners: Owners = {
    self: me,
    state: (owner) => {
      if (owner.pid === other.pid) return 'alive';
      rmSync(folder, { recursive: true });
      takeFor(folder, other, 6, 'newer');
      return 'gone';
    },
  };
  const sleep = async (): Promise<void> => {
    inside.push('waited');
    expect(readdirSync(folder).sort()).toEqual(['newer.0', 'newer.6']);
    writeFileSync(join(folder, 'newer.7'), '');
  };
  await withFileLocks([folder], { owners, sleep }, () => inside.push(...readdirSync(folder).sort()));
  expect(inside).toEqual(['waited', 'newer.0', 'newer.8']);
});

test('what killed processes left in the folder does not matter', async () => {
  const folder = join(root, 'left');
  takeFor(folder, ownerNamed(2), 7);
  writeFileSync(join(folder, 'life.3'), JSON.stringify(ownerNamed(2)));
  writeFileSync(join(folder, 'former.9'), JSON.stringify(ownerNamed(2)));
  writeFileSync(join(folder, '.DS_Store'), '');
  expect(await withFileLocks([folder], { owners: only(me) }, () => readdirSync(folder).sort())).toEqual([
    'life.0',
    'life.8',
  ]);
});

test('a place where nothing can be written is said', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  const failure = await withFileLocks([join(file, 'lock')], { owners: only(me) }, () => {}).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ name: 'Failure', code: 'unwritable', hint: expect.stringMatching(/.+/) });
});

test('eight processes count to 1600 together, some of them killed while they hold the lock', async () => {
  const folder = join(root, 'processes');
  mkdirSync(folder);
  writeFileSync(join(folder, 'counter'), '0');
  writeFileSync(join(folder, 'log'), '');
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const killed: ChildProcess[] = [];
  const run = async (name: string): Promise<void> => {
    const deaths =
      name < 'e'
        ? [
            ['40', 'before'],
            ['90', 'after'],
            ['150', 'before'],
          ]
        : [];
    for (const death of [...deaths, []]) {
      const child = spawnWorker(folder, name, death);
      const kill =
        name >= 'g' ? setInterval(() => killInTheMiddle(child, folder, name, killed), 1) : undefined;
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
      clearInterval(kill);
      if (death.length > 0) expect([code, signal]).toEqual([null, 'SIGKILL']);
      else if (signal === 'SIGKILL') await finish(folder, name);
      else expect(code).toBe(0);
    }
  };
  await Promise.all(names.map(run));
  const lines = readFileSync(join(folder, 'log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  expect(lines.filter(([name]) => name === 'together')).toEqual([]);
  const values = lines.map(([, value]) => Number(value));
  // A process killed from outside may die between counting and noting: a number may be missing, but none comes twice or back.
  expect(values.filter((value, n) => value <= (values[n - 1] ?? 0))).toEqual([]);
  expect(values).toHaveLength(1600);
  expect(Number(readFileSync(join(folder, 'counter'), 'utf8')) - 1600).toBeLessThanOrEqual(killed.length);
  const rest = readdirSync(join(folder, 'lock'));
  expect(rest.length).toBeLessThanOrEqual(3);
}, 120_000);

/** Kills a worker from outside, whatever it does at that moment, when some of its work is done. */
function killInTheMiddle(child: ChildProcess, folder: string, name: string, killed: ChildProcess[]): void {
  const own = readFileSync(join(folder, 'log'), 'utf8').split(`${name} `).length - 1;
  if (own < 20 || killed.includes(child)) return;
  killed.push(child);
  child.kill('SIGKILL');
}

async function finish(folder: string, name: string): Promise<void> {
  const [code] = (await once(spawnWorker(folder, name, []), 'exit')) as [number | null];
  expect(code).toBe(0);
}

function spawnWorker(folder: string, name: string, death: readonly string[]): ChildProcess {
  const worker = join(import.meta.dirname, '../../test/contract/lock-worker.ts');
  return spawn(node24, [worker, folder, name, '200', ...death], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function ownerNamed(pid: number): Owner {
  return { host: 'laptop', pid, started_at: '1763869445.12' };
}

/** Knows the owners that live; all others are gone. */
function only(self: Owner, ...living: readonly Owner[]): Owners {
  return {
    self,
    state: ({ pid }) =>
      pid === self.pid ? 'self' : living.some((owner) => owner.pid === pid) ? 'alive' : 'gone',
  };
}

function takeFor(folder: string, owner: Owner, number: number, life = 'life'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${life}.0`), '');
  writeFileSync(join(folder, `${life}.${number}`), JSON.stringify(owner));
}

function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => name.replace(/^.*\./, ''))
    .sort((a, b) => Number(a) - Number(b));
}

function isFree(folder: string): boolean {
  const top = entriesOf(folder).at(-1);
  const name = readdirSync(folder).find((each) => each.endsWith(`.${top}`));
  return name !== undefined && readFileSync(join(folder, name), 'utf8') === '';
}
