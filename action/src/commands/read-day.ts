import { Failure } from '../source/failure.ts';

/** A day of the calendar, `yyyy-mm-dd`; fails for everything else. */
export function readDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  // The parser takes February 31st for March.
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  ) {
    return text;
  }
  throw new Failure(
    'usage',
    `Unexpected day \`${text}\`, expected one of the calendar`,
    'Write it as `2026-11-23`',
  );
}
