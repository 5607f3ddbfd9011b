import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { validate } from '../action/src/schema/runbook.validator.js';
import { longRunbook, manyCommands } from './bench-runbooks.ts';

test('the long runbook fits the schema and has 300 lines', () => {
  const text = longRunbook('RB-BENCH-0001');
  expect(text.split('\n')).toHaveLength(300 + 1);
  validate(parse(text));
  expect(validate.errors).toBeNull();
});

test('the runbook of many commands fits the schema and has them all', () => {
  const runbook: unknown = parse(manyCommands('RB-BENCH-0001', 500));
  expect(validate(runbook) && runbook.steps[0]?.commands).toHaveLength(500);
});
