import { linesOf } from '../report/event-lines.ts';
import { outputText } from '../report/output-text.ts';
import { plain } from '../report/palette.ts';
import type { Hub } from '../commands/on-github/hub.ts';

/** Shows an execution line by line in the log of the job. */
export function jobLog(write: (text: string) => void): Hub['log'] & { readonly say: (text: string) => void } {
  const lines = (texts: readonly string[]): void => {
    if (texts.length > 0) write(texts.map((text) => `${text}\n`).join(''));
  };
  return {
    recorded: (events, state, runbook) =>
      lines(events.flatMap((event) => linesOf(event, runbook, state, plain))),
    line: (line) => lines([outputText(line, plain)]),
    say: (text) => lines([text]),
  };
}
