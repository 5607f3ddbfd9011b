import { expect, test } from 'vitest';
import { executionIdOf, isExecutionId } from './execution-id.ts';

test('an execution is named for its runbook and its beginning', () => {
  const id = executionIdOf('RB-LOCAL-001', '2026-11-23T03:04:05.678Z', 'k3v9q2');
  expect(id).toBe('exec-RB-LOCAL-001-20261123T030405Z-k3v9q2');
  expect(isExecutionId(id)).toBe(true);
});
