import { expect, test } from 'vitest';

import { fitValue, largestValueBytes, readValue, wholePattern } from './value.ts';

test('a pattern must match the whole value', () => {
  expect(wholePattern('a|b').test('ab')).toBe(false);
  expect(wholePattern('a|b').test('b')).toBe(true);
  expect(wholePattern('.').test('😀')).toBe(true);
});

test.each([
  [{ type: 'string', secret: false } as const, 3, 'Unexpected number `3` for `X`, expected a string'],
  [{ type: 'number', secret: false } as const, '3', 'Unexpected string `3` for `X`, expected a number'],
  [
    { type: 'choice', enum: ['a', 1], secret: false } as const,
    '1',
    'Unexpected `1` for `X`, expected one of `a`, `1`',
  ],
])('a default keeps the type of its declaration', (declaration, value, message) => {
  expect(fitValue('X', value, declaration)).toEqual({ ok: false, message });
});

test('a choice is read by the text of its values', () => {
  expect(readValue('X', '1', { type: 'choice', enum: ['a', 1], secret: false })).toEqual({
    ok: true,
    value: 1,
  });
});

test('an enum holds for every type', () => {
  expect(readValue('X', '3', { type: 'number', enum: [1, 2], secret: false })).toMatchObject({ ok: false });
  expect(readValue('X', '2', { type: 'number', enum: [1, 2], secret: false })).toEqual({
    ok: true,
    value: 2,
  });
});

test('no message holds the value of a secret', () => {
  const secret = { type: 'number', secret: true } as const;
  expect(JSON.stringify(readValue('X', 'hunter2', secret))).not.toContain('hunter2');
  expect(JSON.stringify(fitValue('X', 'hunter2', secret))).not.toContain('hunter2');
});

test('the limit counts bytes, the name and what is around them', () => {
  expect(largestValueBytes('AB')).toBe(131_072 - 2 - 2);
});
