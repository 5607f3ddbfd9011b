import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sampleJournals } from '../../test/report-journal.ts';
import { sampleRunbook } from '../../test/report-samples.ts';
import type { Event } from '../engine/event.ts';
import { evolve } from '../engine/evolve.ts';
import { type LiveView, frame, liveView, seeEvents, seeOutput } from './live-view.ts';
import { paletteOf, plain } from './palette.ts';
import { textWidth } from '../source/text-width.ts';

const wide = { columns: 80, rows: 24 };

/** The view and everything printed above it after the events, one by one. */
function watch(
  events: readonly Event[],
  start: LiveView = liveView(sampleRunbook),
): { readonly view: LiveView; readonly lines: readonly string[] } {
  let view = start;
  const lines = events.flatMap((event) => {
    const seen = seeEvents(view, [event], evolve(view.state, event), plain);
    view = seen.view;
    return seen.lines;
  });
  return { view, lines };
}

test('nothing before the first event', () => {
  expect(frame(liveView(sampleRunbook), wide, '2026-11-23T03:04:05Z', plain)).toEqual([]);
});

test('a running command shows its last lines and its time', () => {
  const { events } = sampleJournals.rolledBack;
  const running = events.findIndex((event) => event.type === 'StepStarted' && event.step === 4);
  let { view } = watch(events.slice(0, running + 1));
  for (const text of ['one', 'two', 'three', 'four', 'five', 'six \u{1b}[2J']) {
    view = seeOutput(view, { step: 4, item: null, stream: 'stdout', text });
  }
  expect(frame(view, wide, '2026-11-23T03:05:12Z', plain).join('\n')).toMatchSnapshot();
});

test('an open gate is in sight', () => {
  expect(
    frame(watch(sampleJournals.waiting.events).view, wide, '2026-11-23T03:05:12Z', plain).join('\n'),
  ).toMatchSnapshot();
});

test('after a rollback the steps that undid stand last', () => {
  expect(
    frame(watch(sampleJournals.rolledBack.events).view, wide, '2026-11-23T03:05:12Z', plain).join('\n'),
  ).toMatchSnapshot();
});

test('the end of the output of a failed attempt stays', () => {
  const { events } = sampleJournals.others;
  const failed = events.findIndex((event) => event.type === 'StepFinished');
  const before = watch(events.slice(0, failed)).view;
  const told = [
    { step: 5, item: 'eu', stream: 'stdout', text: 'shifting' },
    { step: 5, item: 'us', stream: 'stdout', text: 'of another item' },
    { step: 5, item: 'eu', stream: 'stderr', text: 'no route' },
  ] as const;
  const { view, lines } = watch(events.slice(failed, failed + 1), told.reduce<LiveView>(seeOutput, before));
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "         5 [eu] │ shifting
             5 [eu] │ no route
    03:04:20 ✗ 5 Shift part of the traffic [eu]: Command 1 ended with exit code 1"
  `);
  expect(view.tail.map((line) => line.text)).toEqual(['of another item']);
});

test('never higher or wider than the terminal, at every moment', () => {
  const { events } = sampleJournals.rolledBack;
  const tags = paletteOf((style, text) => `\u{1b}[1m${text}\u{1b}[22m${style === 'bold' ? '' : ''}`);
  fc.assert(
    fc.property(
      fc.nat(events.length),
      fc.integer({ min: 2, max: 200 }),
      fc.integer({ min: 2, max: 60 }),
      (count, columns, rows) => {
        const view = seeOutput(watch(events.slice(0, count)).view, {
          step: 1,
          item: null,
          stream: 'stdout',
          text: '日本語'.repeat(50),
        });
        const lines = frame(view, { columns, rows }, '2026-11-23T03:05:12Z', tags);
        expect(lines.length).toBeLessThan(rows);
        expect(Math.max(0, ...lines.map(textWidth))).toBeLessThan(Math.max(columns, 3));
      },
    ),
  );
});
