import { expect, test } from 'vitest';

import { addDays, addMonths, daysBetween } from './day.ts';

test.each([
  ['2026-11-23', 6, '2027-05-23'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-15', 0, '2026-01-15'],
  ['2026-11-23', 24, '2028-11-23'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('days are counted over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-11-23', '2026-12-07')).toBe(14);
  expect(daysBetween('2026-12-07', '2026-11-23')).toBe(-14);
});
