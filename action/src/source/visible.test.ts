import fc from 'fast-check';
import { expect, test } from 'vitest';

import { visible, visibleLines } from './visible.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\u{fe0f})\p{Default_Ignorable_Code_Point}/u;
const tricky = fc.constantFrom(
  '\u{202e}',
  '\u{2066}',
  '\u{200b}',
  '\u{200d}',
  '\u{feff}',
  '\u{ad}',
  '\u{7}',
  '\u{1b}[31m',
  '\u{9b}',
  '\u{2028}',
  '\u{e0041}',
  '\u{3164}',
  '\u{fe0f}',
  '\u{d800}',
  '\r',
  '\n',
  '\t',
  '\0',
  'é',
  '⚠',
  '🚒',
  ' ',
  'abc',
);
const anyText = fc.array(fc.oneof(tricky, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));

test('nothing unseen is left, whatever comes in', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visible(text)).not.toMatch(unseen);
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visibleLines(text).replaceAll(/[\n\t]/g, '')).not.toMatch(unseen);
    }),
  );
});

test('what can be seen stays as it is', () => {
  const plain = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(plain, (text) => {
      expect(visible(text)).toBe(text);
    }),
  );
  expect(visible('Straße ⚠️ 🔑 日本語')).toBe('Straße ⚠️ 🔑 日本語');
});

test('writes out what would deceive', () => {
  expect(visible('a\u{202e}b\tc\nd\u{200b}\u{1b}[2J')).toBe(String.raw`a\u{202e}b\tc\nd\u{200b}\u{1b}[2J`);
  expect(visible('⚠\u{fe0f}\u{fe0f} x\u{fe0f}')).toBe('⚠\u{fe0f}\\u{fe0f} x\\u{fe0f}');
});

test('keeps lines and tabs where a text has several lines', () => {
  expect(visibleLines('a\tb\r\nc\u{2069}')).toBe('a\tb\\r\nc\\u{2069}');
});
