import { quoted } from './quoted.ts';
import type { ReadText } from './read-text.ts';

type Variables = Readonly<Record<string, string>>;

/**
 * Reads what a start was given for the variables: a JSON object, or lines `KEY=value`, where blank lines and those that
 * begin with `#` are left out and all behind the `=` is the value, quotes too. A problem names the line, never a value.
 */
export function readVariableTexts(text: string): ReadText<Variables> {
  const start = text.trimStart().charAt(0);
  return start === '{' || start === '[' ? readJson(text) : readLines(text);
}

const hint =
  'Write `TARGET_PROVIDER=azure`, one a line, or in one line `{"TARGET_PROVIDER": "azure", "COUNT": 3}`';

function readLines(text: string): ReadText<Variables> {
  const values = new Map<string, string>();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const equals = line.indexOf('=');
    if (equals === -1) return no(index, `expected \`NAME=value\``);
    const name = line.slice(0, equals).trimStart();
    const problem = nameProblem(name, values);
    if (problem !== null) return no(index, problem);
    values.set(name, line.slice(equals + 1));
  }
  return { ok: true, value: record(values) };
}

function readJson(text: string): ReadText<Variables> {
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    const quotes = /[\u{2018}-\u{201f}]/u.test(text) ? '; the quotes must be straight ones (")' : '';
    return { ok: false, message: `Unexpected \`variables\`, expected one JSON object${quotes}`, hint };
  }
  const values = new Map<string, string>();
  const lines = linesOfKeys(text);
  for (const [name, value] of Object.entries(parsed)) {
    const line = lines.get(name)?.[0] ?? 0;
    const problem = nameProblem(name, values);
    if (problem !== null) return no(line, problem);
    const textOfIt = scalarText(value);
    if (textOfIt === null) {
      return no(line, `expected a string, a number or a boolean as \`${name}\`, a long number in quotes`);
    }
    values.set(name, textOfIt);
    const second = lines.get(name)?.[1];
    if (second !== undefined) return no(second, `\`${name}\` is given twice, expected each name once`);
  }
  return { ok: true, value: record(values) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where each key stands; what is read here is valid JSON, so a string before a colon is a key. */
function linesOfKeys(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, readonly number[]>();
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)) {
    if (match[2] === undefined) continue;
    const name = String(parse(`"${match[1] ?? ''}"`));
    const line = text.slice(0, match.index).split('\n').length - 1;
    lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  return lines;
}

/** Null for what is no scalar, and for a number that would not come out as it was written. */
function scalarText(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return String(value);
    case 'number':
      return Math.abs(value) < Number.MAX_SAFE_INTEGER ? String(value) : null;
    default:
      return null;
  }
}

function nameProblem(name: string, known: ReadonlyMap<string, string>): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)) {
    return `unexpected name ${quoted(name)}, expected letters, digits and underscores`;
  }
  return known.has(name) ? `\`${name}\` is given twice, expected each name once` : null;
}

function record(values: ReadonlyMap<string, string>): Variables {
  // Without a prototype, so that no name means anything but itself.
  const result = Object.create(null) as Record<string, string>;
  for (const [name, value] of values) result[name] = value;
  return result;
}

function no(index: number, problem: string): ReadText<Variables> {
  return { ok: false, message: `Line ${index + 1} of \`variables\`: ${problem}`, hint };
}
