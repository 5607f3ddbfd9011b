import fc from 'fast-check';
import { expect, test } from 'vitest';

import { frameOf } from './frame.ts';
import { textWidth } from './text-width.ts';

const text = 'first\n\tname: "日本語 \u202eevil\u001b[31m" # é\r\nlast';

test('tabs, wide and hidden characters are shown, and the caret stands below what is meant', () => {
  const start = text.indexOf('\u202e');
  const frame = frameOf(text, { start, end: start + 5 });
  expect(frame).toEqual({
    line: 2,
    column: 13,
    lineText: '\\tname: "日本語 \\u{202e}evil\\u{1b}[31m" # é',
    caretStart: 16,
    caretLength: 12,
  });
});

test('a span of many lines is shown by its first line', () => {
  expect(frameOf('ab\ncd\nef', { start: 1, end: 7 })).toEqual({
    line: 1,
    column: 2,
    lineText: 'ab',
    caretStart: 1,
    caretLength: 1,
  });
});

test('a long line is cut around what is meant', () => {
  const long = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
  const { lineText, caretStart, caretLength, column } = frameOf(long, { start: 5000, end: 5004 });
  expect(column).toBe(5001);
  expect(lineText.slice(caretStart, caretStart + caretLength)).toBe('HERE');
  expect(textWidth(lineText)).toBeLessThanOrEqual(161);
});

test('a place outside of the text is at its end', () => {
  expect(frameOf('ab\n', { start: 99, end: 120 })).toEqual({
    line: 2,
    column: 1,
    lineText: '',
    caretStart: 0,
    caretLength: 1,
  });
  expect(frameOf('', { start: 0, end: 0 })).toEqual({
    line: 1,
    column: 1,
    lineText: '',
    caretStart: 0,
    caretLength: 1,
  });
});

test('a frame is one line for any text and any place', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.integer({ min: -5, max: 420 }),
      fc.nat(50),
      (any, start, length) => {
        const { lineText, caretStart, caretLength, line, column } = frameOf(any, {
          start,
          end: start + length,
        });
        expect(lineText).not.toMatch(/[\n\r\t\u001b\u202e]/);
        expect(caretStart).toBeGreaterThanOrEqual(0);
        expect(caretLength).toBeGreaterThanOrEqual(1);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});
