import { expect, test } from 'vitest';

import { simulatedClock } from './simulated-clock.ts';

const begin = '2026-01-01T00:00:00Z';
const { signal } = new AbortController();

test('time passes only where somebody sleeps, and sleepers wake in the order of their times', async () => {
  const clock = simulatedClock(begin);
  const woken: string[] = [];
  const sleep = async (seconds: number): Promise<void> => {
    await clock.sleep(seconds, signal);
    woken.push(`${seconds} at ${clock.now()}`);
  };
  await Promise.all([sleep(30), sleep(10), sleep(0), sleep(20)]);
  expect(woken).toEqual([
    '0 at 2026-01-01T00:00:00.000Z',
    '10 at 2026-01-01T00:00:10.000Z',
    '20 at 2026-01-01T00:00:20.000Z',
    '30 at 2026-01-01T00:00:30.000Z',
  ]);
  expect(clock.elapsedSeconds()).toBe(30);
});

test('no time passes while real work is done', async () => {
  const clock = simulatedClock(begin);
  let finish = (): void => {};
  const work = clock.during(
    new Promise<void>((resolve) => {
      finish = resolve;
    }),
  );
  let awake = false;
  const sleeping = clock.sleep(5, signal).then(() => {
    awake = true;
  });
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => void setImmediate(resolve));
  expect([awake, clock.elapsedSeconds()]).toEqual([false, 0]);
  finish();
  await work;
  await sleeping;
  expect(clock.elapsedSeconds()).toBe(5);
});

test('the clock can be moved forward, never back', () => {
  const clock = simulatedClock(begin);
  clock.passTo('2026-01-01T01:00:00Z');
  clock.passTo('2026-01-01T00:30:00Z');
  expect(clock.now()).toBe('2026-01-01T01:00:00.000Z');
});

test('nobody wakes up on a clock that was stopped', async () => {
  const clock = simulatedClock(begin);
  let awake = false;
  void clock.sleep(5, signal).then(() => {
    awake = true;
  });
  clock.stop();
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => void setImmediate(resolve));
  expect([awake, clock.elapsedSeconds()]).toEqual([false, 0]);
});
