import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fitText, padText, textWidth } from './text-width.ts';

test('wide characters take two columns, colours none', () => {
  expect(textWidth('abc')).toBe(3);
  expect(textWidth('日本')).toBe(4);
  expect(textWidth('\u{1b}[31mred\u{1b}[39m')).toBe(3);
});

test('cuts to the columns there are', () => {
  expect(fitText('abcdef', 6)).toBe('abcdef');
  expect(fitText('abcdefg', 6)).toBe('abcde…');
  expect(fitText('日本語', 5)).toBe('日本…');
  expect(fitText('abc', 0)).toBe('');
  expect(fitText('‖ 3 How', 3)).toBe('‖ …');
  expect(fitText('👩‍🚒👩‍🚒', 3)).toBe('👩‍🚒…');
});

test('pads by columns, not by characters', () => {
  expect(padText('日本', 6)).toBe('日本  ');
  expect(padText('too long', 3)).toBe('too long');
});

test('what is cut fits, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, limit) => {
      expect(textWidth(fitText(text, limit))).toBeLessThanOrEqual(limit);
    }),
  );
});
