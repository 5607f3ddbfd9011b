import { expect, test } from 'vitest';

import { applyFixes } from './apply-fixes.ts';

const fix = (start: number, end: number, text: string) => ({ span: { start, end }, text });

test('every fix goes to its own place, in whatever order they come', () => {
  expect(applyFixes('one two three', [fix(8, 13, '3'), fix(0, 3, '1'), fix(4, 7, '2')])).toBe('1 2 3');
});

test('of two fixes of the same characters the first is applied', () => {
  expect(applyFixes('one two', [fix(0, 7, 'all'), fix(4, 7, '2')])).toBe('all');
  expect(applyFixes('one two', [fix(0, 3, '1'), fix(2, 5, 'x')])).toBe('1 two');
});

test('what touches without overlapping is applied', () => {
  expect(applyFixes('abcd', [fix(0, 2, 'x'), fix(2, 4, 'y')])).toBe('xy');
  expect(applyFixes('abcd', [])).toBe('abcd');
});
