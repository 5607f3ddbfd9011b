import { expect, test } from 'vitest';

import { type Finding, sortFindings } from './finding.ts';

const finding = (
  file: string,
  start: number,
  rule: string,
  severity: Finding['severity'] = 'error',
): Finding => ({
  rule,
  severity,
  message: rule,
  file,
  span: { start, end: start + 1 },
});

test('findings come by file, place, severity and rule, each once', () => {
  const sorted = sortFindings([
    finding('b', 0, 'x'),
    finding('a', 9, 'x'),
    finding('a', 3, 'y', 'warning'),
    finding('a', 3, 'z'),
    finding('a', 3, 'x'),
    finding('a', 9, 'x'),
  ]);
  expect(sorted.map(({ file, span, rule }) => `${file}${span.start}${rule}`)).toEqual([
    'a3x',
    'a3z',
    'a3y',
    'a9x',
    'b0x',
  ]);
});
