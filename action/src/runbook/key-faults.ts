import { type Event, EVENT_ID, getScalarValue } from 'js-yaml';

import type { Finding, Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { reporter } from './report.ts';

/** Every key that its mapping already has, each with the place of the first one; and every key that is no text. */
export function keyFaults(file: SourceFile, events: readonly Event[]): readonly Finding[] {
  const { findings, report } = reporter(file);
  let index = 0;
  while (index < events.length) visit();
  return findings;

  function visit(): void {
    const event = events[index++];
    if (event?.type === EVENT_ID.MAPPING) visitMapping();
    else if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.DOCUMENT) {
      while (index < events.length && events[index]?.type !== EVENT_ID.POP) visit();
      index++;
    }
  }

  function visitMapping(): void {
    const seen = new Map<string, Span>();
    while (index < events.length && events[index]?.type !== EVENT_ID.POP) {
      const key = events[index];
      visit();
      if (key !== undefined) checkKey(key, seen);
      if (events[index]?.type !== EVENT_ID.POP) visit();
    }
    index++;
  }

  function checkKey(key: Event, seen: Map<string, Span>): void {
    if (key.type === EVENT_ID.MAPPING || key.type === EVENT_ID.SEQUENCE) {
      report(
        'yaml-value',
        { start: key.start, end: key.start + 1 },
        'Unexpected key that is a list or mapping, expected text',
        {
          hint: 'Text that begins with `{` or `[` needs quotes',
        },
      );
    }
    if (key.type !== EVENT_ID.SCALAR) return;
    const name = getScalarValue(file.text, key);
    const span = { start: Math.max(0, key.valueStart), end: Math.max(0, key.valueEnd) };
    const first = seen.get(name);
    if (first === undefined) seen.set(name, span);
    else {
      report('duplicate-key', span, `Unexpected second \`${name}\`, expected each key once`, {
        related: [{ message: 'first defined here', file: file.path, span: first }],
      });
    }
  }
}
