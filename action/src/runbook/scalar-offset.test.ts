import fc from 'fast-check';
import { EVENT_ID, getScalarValue, parseEvents, type ScalarEvent } from 'js-yaml';
import { expect, test } from 'vitest';

import { scalarOffset } from './scalar-offset.ts';

function valueOf(text: string): { scalar: ScalarEvent; value: string } {
  const scalars = parseEvents(text, {}).filter((event) => event.type === EVENT_ID.SCALAR);
  const scalar = scalars[1];
  if (scalar === undefined) throw new Error('no value');
  return { scalar, value: getScalarValue(text, scalar) };
}

test.each([
  ['plain', 'a: one two\n'],
  ['plain over lines', 'a: one\n  two\n\n  three\n'],
  ['single quoted', "a: 'it''s one  \n  two'\n"],
  ['double quoted', 'a: "x\\ty\\u00e9\\U0001F600z \\\n   w  \n  v"\n'],
  ['literal', 'a: |\n\n  one\n    two\n\n  three\n'],
  ['literal with CRLF', 'a: |\r\n  one\r\n  two\r\n'],
  ['folded', 'a: >-\n  one\n  two\n\n    three\n\n  four\n\n\n  five\n'],
])('every letter of a value is found in the file: %s', (_, text) => {
  const { scalar, value } = valueOf(text);
  for (const [offset, character] of [...value].entries()) {
    if (!/[a-z]/.test(character)) continue;
    const index = [...value].slice(0, offset).join('').length;
    expect(text[scalarOffset(text, scalar, index)]).toBe(character === '\t' ? '\\' : character);
  }
});

test('any block of lines is found letter by letter', () => {
  const line = fc.stringMatching(/^ {0,2}[a-z ]{0,6}$/);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('|', '>', '|-', '>+'),
      (lines, style) => {
        const text = `a: ${style}2\n${lines.map((content) => `  ${content}\n`).join('')}`;
        const { scalar, value } = valueOf(text);
        for (let offset = 0; offset < value.length; offset++) {
          if (/[a-z]/.test(value[offset] ?? '')) {
            expect(text[scalarOffset(text, scalar, offset)]).toBe(value[offset]);
          }
        }
      },
    ),
  );
});
