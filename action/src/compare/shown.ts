import type { Value } from '../runbook/runbook.ts';

/** Names in a sentence. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Values in a line; an empty text must not look like none. */
export function values(list: readonly Value[]): string {
  return list.map(shown).join(', ');
}

/** A value in a line. */
export function shown(value: Value): string {
  return value === '' ? '""' : oneLine(String(value));
}

/** A text without its line breaks. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}
