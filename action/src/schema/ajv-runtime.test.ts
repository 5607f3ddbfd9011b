import { expect, test } from 'vitest';

import { codePoints, equal, formats } from './ajv-runtime.ts';

test('a date is a day of the calendar', () => {
  const days = ['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'];
  const others = [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '',
    'soon',
  ];
  expect(days.filter((day) => !formats.date(day))).toEqual([]);
  expect(others.filter((day) => formats.date(day))).toEqual([]);
});

test('a date-time names its offset', () => {
  const times = ['2026-11-23T17:29:00Z', '2026-11-23T17:29:00.123Z', '2026-11-23T17:29:00+05:30'];
  const others = [
    '2026-11-23T17:29:00',
    '2026-11-31T17:29:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23 17:29:00Z',
  ];
  expect(times.filter((time) => !formats['date-time'](time))).toEqual([]);
  expect(others.filter((time) => formats['date-time'](time))).toEqual([]);
});

test('a uri has a scheme', () => {
  expect(formats.uri('https://example.com/a?b=c')).toBe(true);
  expect(['example.com', '/a/b', 'https://', 'https://a b'].filter((text) => formats.uri(text))).toEqual([]);
});

test('a surrogate pair is one character', () => {
  expect(codePoints('a😀b')).toBe(3);
});

test('values are compared by content', () => {
  expect(equal({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
  expect(equal({ a: [1] }, { a: ['1'] })).toBe(false);
});
