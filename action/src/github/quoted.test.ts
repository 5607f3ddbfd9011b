import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test('words are shown as code', () => {
  expect(quoted('done 5')).toBe('`done 5`');
  expect(quoted('')).toBe('``');
  expect(quoted('a`b`')).toBe("`a'b'`");
  expect(quoted('a\u{202e}b\n')).toBe('`a\\u{202e}b\\n`');
  expect(quoted('x'.repeat(60))).toBe(`\`${'x'.repeat(60)}\``);
  expect(quoted('x'.repeat(61))).toBe(`\`${'x'.repeat(60)}…\``);
  expect(quoted('abc', 2)).toBe('`ab…`');
});

test('nothing leaves the code or hides in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      expect(quoted(text, most)).toMatch(/^`[^`\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*`$/u);
      expect(quoted(text, most).length).toBeLessThanOrEqual(most + 3);
    }),
  );
});
