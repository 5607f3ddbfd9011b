import { wholePattern } from '../runbook/value.ts';

const likely = [
  'example',
  'example-1',
  '1',
  '10',
  'v1.0.0',
  'https://example.com',
  'primary',
  'yes',
  '1.0',
  'A1',
  '[]',
  '{}',
];

/** A text that matches a pattern as a whole, a likely one where that is possible; `undefined` where none is found. */
export function sampleText(pattern: string | undefined): string | undefined {
  if (pattern === undefined) return 'example';
  const form = wholePattern(pattern);
  return [...likely, sampleOf(pattern)].find((text) => text !== undefined && form.test(text));
}

/** The shortest reading of a regular expression, for the parts of the language that patterns of names are made of. */
function sampleOf(pattern: string): string | undefined {
  let at = 0;
  const text = alternatives();
  return at === pattern.length ? text : undefined;

  function alternatives(): string {
    const first = sequence();
    while (pattern[at] === '|') {
      at += 1;
      sequence();
    }
    return first;
  }

  function sequence(): string {
    let whole = '';
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') whole += repeated(atom());
    return whole;
  }

  function repeated(one: string): string {
    const range = /^\{(\d+)(?:,\d*)?\}/.exec(pattern.slice(at));
    if (range !== null) {
      at += range[0].length;
      return one.repeat(Number(range[1]));
    }
    const sign = pattern[at];
    if (sign !== '*' && sign !== '+' && sign !== '?') return one;
    at += 1;
    return sign === '+' ? one : '';
  }

  function atom(): string {
    const character = pattern[at] ?? '';
    at += 1;
    if (character === '(') {
      at += /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(pattern.slice(at))?.[0].length ?? 0;
      const inner = alternatives();
      at += 1;
      return inner;
    }
    if (character === '[') return ofClass();
    if (character === '\\') return ofEscape();
    return character === '.' ? 'x' : character === '^' || character === '$' ? '' : character;
  }

  function ofClass(): string {
    const close = pattern.indexOf(']', at + 1);
    const inner = pattern.slice(at, close);
    at = close + 1;
    const form = new RegExp(`[${inner}]`, 'u');
    return [...'a1A0bz9Z-_./: '].find((one) => form.test(one)) ?? 'x';
  }

  function ofEscape(): string {
    const escaped = pattern[at] ?? '';
    at += 1;
    const classes: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', b: '', n: '\n', t: '\t' };
    return Object.hasOwn(classes, escaped) ? (classes[escaped] ?? '') : escaped;
  }
}
