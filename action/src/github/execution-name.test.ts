import { expect, test } from 'vitest';
import { isExecutionName } from './execution-name.ts';

test('the names that executions get are names', () => {
  expect(isExecutionName('exec-RB-DB-001-20270102T030405Z-a1b2c3')).toBe(true);
  expect(isExecutionName('exec-a-20270102T030405Z-0')).toBe(true);
});

test.each([
  '',
  'exec',
  '../exec-RB-DB-001-20270102T030405Z-a1b2c3',
  'exec-../../x-20270102T030405Z-a1b2c3',
  'exec-RB/DB-20270102T030405Z-a1b2c3',
  'exec-RB\\DB-20270102T030405Z-a1b2c3',
  'exec-RB-20270102T030405Z-a1b2c3.jsonl',
  'exec-RB-20270102T030405Z-a1b2c3\n',
  'exec-RB-20270102T030405Z-a1b2c3\0',
  'exec-RB-20270102T030405Z-$(id)',
  'exec-RB-20270102T030405Z-a1 b2',
  'exec-RB-20270102-a1b2c3',
  'exec-RB%2f..-20270102T030405Z-a1b2c3',
  'exec-R\u{202e}B-20270102T030405Z-a1b2c3',
])('%j is none', (text) => {
  expect(isExecutionName(text)).toBe(false);
});

test('a name has an end', () => {
  expect(isExecutionName(`exec-${'R'.repeat(200)}-20270102T030405Z-a1b2c3`)).toBe(false);
});
