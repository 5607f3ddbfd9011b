import { tokensOf } from './json-pointer.ts';

/** A value of a file in the words of a message: short, and a list or mapping only by its kind. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'empty mapping' : 'mapping';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === '') return 'empty text';
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? `\`${short}\`` : `${typeof value} \`${short}\``;
}

/** The value at a JSON pointer; `undefined` where there is none. */
export function atPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const token of tokensOf(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, token)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[token];
  }
  return found;
}
