import { expect, test } from 'vitest';

import { sampleJournals } from '../../test/report-journal.ts';
import { sampleRunbook } from '../../test/report-samples.ts';
import { type VirtualTerminal, virtualTerminal } from '../../test/virtual-terminal.ts';
import { evolve } from '../engine/evolve.ts';
import { notStarted } from '../engine/state.ts';
import { linesOf } from '../report/event-lines.ts';
import { plain } from '../report/palette.ts';
import { type Screen, liveTerminal } from './live-terminal.ts';

const now = (): string => '2026-11-23T03:05:12Z';

type Listening = Screen & VirtualTerminal & { readonly listeners: () => number };

function terminal(columns: number, rows: number): Listening {
  let listeners = 0;
  return {
    ...virtualTerminal(columns, rows),
    on: () => listeners++,
    off: () => listeners--,
    listeners: () => listeners,
  };
}

function play(screen: Screen, upTo: number): ReturnType<typeof liveTerminal> {
  const live = liveTerminal(screen, plain, now);
  live.begin(sampleRunbook);
  let state = notStarted;
  for (const event of sampleJournals.rolledBack.events.slice(0, upTo)) {
    state = evolve(state, event);
    live.recorded([event], state);
    live.line({ step: 4, item: null, stream: 'stdout', text: `after event ${event.seq}` });
  }
  return live;
}

const permanent = (): readonly string[] => {
  let state = notStarted;
  return sampleJournals.rolledBack.events.flatMap((event) => {
    state = evolve(state, event);
    return linesOf(event, sampleRunbook, state);
  });
};

test.each([
  [200, 24],
  [200, 8],
  [200, 3],
])('everything that happened stays in the scroll-back of a %d × %d terminal, each once', (columns, rows) => {
  const screen = terminal(columns, rows);
  const live = play(screen, Infinity);
  live.end();
  const kept = screen.lines().filter((line) => /^\d\d:\d\d:\d\d |^ {11}\S/.test(line));
  expect(kept).toEqual(permanent());
  expect(screen.cursorHidden()).toBe(false);
  expect(screen.listeners()).toBe(0);
});

test('the frame stands below what is over', () => {
  const screen = terminal(100, 24);
  const live = play(screen, 19);
  expect(screen.cursorHidden()).toBe(true);
  expect(screen.lines().slice(-14).join('\n')).toMatchSnapshot();
  live.end();
});

test('a question gets a free screen and the cursor', () => {
  const screen = terminal(100, 24);
  const live = play(screen, 15);
  live.suspend();
  const before = screen.lines().length;
  expect(screen.lines().at(-1)).toBe('');
  expect(screen.cursorHidden()).toBe(false);
  live.say(['Approval needed']);
  expect(screen.lines().length).toBe(before + 1);
  live.end();
  live.end();
  expect(screen.lines().at(-2)).toBe('Approval needed');
});
