import type { Palette } from './palette.ts';

/** What an event says to people: a mark, a sentence, and lines below it. */
export type EventLine = {
  readonly mark: string;
  readonly tone: keyof Palette | null;
  readonly text: string;
  readonly below: readonly string[];
};

/** A sentence, with nothing below it unless given. */
export function line(
  mark: string,
  tone: EventLine['tone'],
  text: string,
  below: readonly string[] = [],
): EventLine {
  return { mark, tone, text, below };
}

/** What somebody gave as their reason, after a colon; nothing where they gave none. */
export function because(reason: string | null): string {
  return reason === null || reason === '' ? '' : `: ${reason}`;
}
