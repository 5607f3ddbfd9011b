import { linesOf } from '../report/event-lines.ts';
import { outputText } from '../report/output-text.ts';
import type { Palette } from '../report/palette.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { LiveTerminal } from './live-terminal.ts';

/** Shows an execution line by line, for files, pipes and those who like it plain. */
export function plainView(
  stream: { readonly write: (text: string) => unknown },
  palette: Palette,
): LiveTerminal {
  let runbook: Runbook | null = null;
  const write = (lines: readonly string[]): void => {
    if (lines.length > 0) stream.write(lines.map((line) => `${line}\n`).join(''));
  };
  return {
    begin: (begun) => {
      runbook = begun;
    },
    recorded: (events, state) => {
      const about = runbook;
      if (about !== null) write(events.flatMap((event) => linesOf(event, about, state, palette)));
    },
    line: (line) => write([outputText(line, palette)]),
    say: write,
    suspend: () => {},
    end: () => {},
  };
}
