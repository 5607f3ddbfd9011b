import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMatcher, type Match } from './matcher.ts';

const letters = fc.constantFrom('a', 'b', 'ab', 'é', 'šā', '\u{1f511}', '\n');
const literal = fc.array(letters, { minLength: 4, maxLength: 8 }).map((parts) => parts.join(''));
const text = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''));

test('finds what a search for each text by itself finds', () => {
  fc.assert(
    fc.property(fc.array(literal, { maxLength: 12 }), text, fc.nat(10), (literals, searched, from) => {
      const matcher = compileMatcher(literals.map((each) => ({ literal: each })));
      expect(matcher.find(searched, from)).toEqual(firstMatch(literals, searched, from));
    }),
    { numRuns: 2000 },
  );
});

test('a shape decides how long a match is, or that there is none', () => {
  const matcher = compileMatcher([{ literal: 'key-', shape: /key-\d{2,4}/y, longest: 8 }]);
  expect(matcher.find('key-1 key-x key-12345', 0)).toEqual({ start: 12, end: 20 });
  expect(matcher.longest).toBe(8);
});

test('finds nothing without patterns', () => {
  expect(compileMatcher([]).find('some text', 0)).toBeNull();
});

function firstMatch(literals: readonly string[], searched: string, from: number): Match | null {
  for (let start = from; start < searched.length; start += 1) {
    const lengths = literals.filter((each) => searched.startsWith(each, start)).map((each) => each.length);
    if (lengths.length > 0) return { start, end: start + Math.max(...lengths) };
  }
  return null;
}
