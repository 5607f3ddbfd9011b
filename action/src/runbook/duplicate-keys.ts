import { type Event, EVENT_ID, getScalarValue } from 'js-yaml';

import type { Finding, Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Every key that its mapping already has, each with the place of the first one. */
export function duplicateKeys(file: SourceFile, events: readonly Event[]): readonly Finding[] {
  const findings: Finding[] = [];
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
      if (key?.type === EVENT_ID.SCALAR) {
        const name = getScalarValue(file.text, key);
        const span = { start: Math.max(0, key.valueStart), end: Math.max(0, key.valueEnd) };
        const first = seen.get(name);
        if (first === undefined) seen.set(name, span);
        else report(name, span, first);
      }
      if (events[index]?.type !== EVENT_ID.POP) visit();
    }
    index++;
  }

  function report(name: string, span: Span, first: Span): void {
    findings.push({
      rule: 'duplicate-key',
      severity: 'error',
      message: `Unexpected second \`${name}\`, expected each key once`,
      file: file.path,
      span,
      related: [{ message: 'first defined here', file: file.path, span: first }],
    });
  }
}
