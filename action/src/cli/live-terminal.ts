import type { Event } from '../engine/event.ts';
import type { OutputLine } from '../engine/ports.ts';
import type { State } from '../engine/state.ts';
import { type LiveView, type Size, frame, liveView, seeEvents, seeOutput } from '../report/live-view.ts';
import type { Palette } from '../report/palette.ts';
import { textWidth } from '../source/text-width.ts';
import type { Runbook } from '../runbook/runbook.ts';

/** The part of a terminal that is needed, as `process.stderr` has it. */
export type Screen = {
  readonly columns: number;
  readonly rows: number;
  readonly write: (text: string) => unknown;
  readonly on: (event: 'resize', listener: () => void) => unknown;
  readonly off: (event: 'resize', listener: () => void) => unknown;
};

/** A screen that shows an execution: what is over stays above in the scroll-back, below it a frame that is drawn anew. */
export type LiveTerminal = {
  readonly begin: (runbook: Runbook) => void;
  readonly recorded: (events: readonly Event[], state: State) => void;
  readonly line: (line: OutputLine) => void;
  /** Puts lines above the frame, for ever. */
  readonly say: (lines: readonly string[]) => void;
  /** Takes the frame away and gives the cursor back, such as for a question; the next event draws it again. */
  readonly suspend: () => void;
  /** Takes the frame away for good. May be called at any moment, also twice. */
  readonly end: () => void;
};

const hideCursor = '\u{1b}[?25l';
const showCursor = '\u{1b}[?25h';
const clearLine = '\u{1b}[K';
const clearBelow = '\u{1b}[J';
// Terminals that know synchronised output show each drawing at once; the others ignore it.
const [holdDrawing, showDrawing] = ['\u{1b}[?2026h', '\u{1b}[?2026l'];

const drawEveryMs = 80;
const tickMs = 1000;

/** Shows an execution on a terminal. Nothing of it keeps the process alive. */
export function liveTerminal(screen: Screen, palette: Palette, now: () => string): LiveTerminal {
  let view: LiveView | null = null;
  let drawn: readonly string[] = [];
  let due: NodeJS.Timeout | null = null;
  let tick: NodeJS.Timeout | null = null;

  const draw = (above: readonly string[]): void => {
    due = cancelled(due);
    const lines = view === null ? [] : frame(view, sizeOf(screen), now(), palette);
    screen.write(drawing(rowsOf(drawn, screen), above, lines));
    drawn = lines;
  };
  const drawSoon = (): void => {
    due ??= setTimeout(() => draw([]), drawEveryMs).unref();
  };
  const resume = (): void => {
    if (tick === null) {
      screen.write(hideCursor);
      screen.on('resize', drawSoon);
      tick = setInterval(drawSoon, tickMs).unref();
    }
  };
  const suspend = (): void => {
    due = cancelled(due);
    if (tick !== null) {
      clearInterval(tick);
      tick = null;
      screen.off('resize', drawSoon);
      screen.write(drawing(rowsOf(drawn, screen), [], []) + showCursor);
      drawn = [];
    }
  };
  return {
    begin: (runbook) => {
      view = liveView(runbook);
    },
    recorded: (events, state) => {
      if (view !== null) {
        const seen = seeEvents(view, events, state, palette);
        view = seen.view;
        resume();
        draw(seen.lines);
      }
    },
    line: (line) => {
      if (view !== null) {
        view = seeOutput(view, line);
        resume();
        drawSoon();
      }
    },
    say: (lines) => {
      if (tick === null) {
        screen.write(lines.map((line) => `${line}\n`).join(''));
      } else {
        draw(lines);
      }
    },
    suspend,
    end: () => {
      suspend();
      view = null;
    },
  };
}

/** One write that goes up over what was drawn, prints what stays, and draws below it; each line ends cleared, so nothing flickers. */
function drawing(rowsUp: number, above: readonly string[], lines: readonly string[]): string {
  const up = rowsUp === 0 ? '' : `\u{1b}[${rowsUp}A`;
  const text = [...above, ...lines].map((line) => `${line}${clearLine}\r\n`).join('');
  return `${holdDrawing}\r${up}${text}${clearBelow}${showDrawing}`;
}

/** How many rows the drawn lines take now: a terminal that became narrower has wrapped them. */
function rowsOf(lines: readonly string[], screen: Screen): number {
  const { columns, rows } = sizeOf(screen);
  const taken = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / columns)), 0);
  return Math.min(taken, rows - 1);
}

function sizeOf({ columns, rows }: Screen): Size {
  return { columns: Math.max(1, columns || 80), rows: Math.max(2, rows || 24) };
}

function cancelled(timer: NodeJS.Timeout | null): null {
  if (timer !== null) {
    clearTimeout(timer);
  }
  return null;
}
