import { Failure } from '../source/failure.ts';
import { visible } from '../source/visible.ts';
import { quoted } from './quoted.ts';

/** An object of a payload; its fields may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

const mostEntries = 100;
const longestName = 200;
/** Characters that are kept of a label's or annotation's text. */
const longestText = 2000;

/** The object at a path; throws for what is none. */
export function objectAt(value: unknown, path: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw unexpected(path, 'an object', value);
}

/** The list at a path, at most so many entries of it; throws for what is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected(path, 'a list', value);
}

/** The text at a path; empty where it is left out, and throws for what is none. */
export function textAt(value: unknown, path: string, most: number = longestText): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw unexpected(path, 'a text', value);
  return value.slice(0, most).toWellFormed();
}

/** The text at a path, which must be there. */
export function neededAt(value: unknown, path: string): string {
  const text = textAt(value, path);
  if (text.trim() !== '') return text;
  throw unexpected(path, 'a text that is not empty', value);
}

/** One of the words; throws for another. */
export function wordAt<Word extends string>(value: unknown, path: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw unexpected(path, words.map((word) => `\`${word}\``).join(' or '), value);
}

/** Names and texts, such as labels; empty where they are left out. A name means nothing but itself. */
export function textsAt(value: unknown, path: string): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {};
  const entries = Object.entries(objectAt(value, path)).slice(0, mostEntries);
  return Object.fromEntries(
    entries.map(([name, text]) => [
      name.slice(0, longestName),
      textAt(text, `${path}.${visible(name.slice(0, longestName))}`),
    ]),
  );
}

/** A time in UTC; null where it is left out or no moment of this century, as Go's zero time. */
export function timeAt(value: unknown, path: string): string | null {
  const text = textAt(value, path, 100);
  const time = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) || time < Date.UTC(2000, 0) ? null : new Date(time).toISOString();
}

/** A web address; null for anything else, since a link must lead to a page. */
export function addressAt(value: unknown, path: string): string | null {
  const text = textAt(value, path, longestText);
  return /^https?:\/\/[^\s<>"'`]+$/.test(text) && URL.canParse(text) ? text : null;
}

function unexpected(path: string, expected: string, found: unknown): Failure {
  return new Failure(
    'usage',
    `Unexpected \`${path}\` in \`payload\`, expected ${expected}, found ${shown(found)}`,
    'Send the payload of an Alertmanager webhook (version 4), a PagerDuty webhook (version 3) or a PagerDuty event as it is',
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? quoted(value, 40) : `a value of type ${typeof value}`;
}
