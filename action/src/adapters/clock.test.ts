import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';

const clock = systemClock();

test('the time is RFC 3339 in UTC', () => {
  const before = Date.now();
  const now = clock.now();
  expect(now).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
});

test('sleep takes at least its time', async () => {
  const began = performance.now();
  await clock.sleep(0.02, new AbortController().signal);
  expect(performance.now() - began).toBeGreaterThanOrEqual(19);
});

test('sleep ends when the signal is aborted, before or after it began', async () => {
  await clock.sleep(1e9, AbortSignal.abort());
  const controller = new AbortController();
  const sleeping = clock.sleep(1e9, controller.signal);
  controller.abort();
  await sleeping;
  expect(controller.signal.aborted).toBe(true);
});
