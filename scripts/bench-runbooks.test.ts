import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { rehearseAll } from '../action/src/rehearsal/rehearse-all.ts';
import { loadConfig } from '../action/src/runbook/load-config.ts';
import { loadRunbook } from '../action/src/runbook/load-runbook.ts';
import { loadTests } from '../action/src/runbook/load-tests.ts';
import { validate } from '../action/src/schema/runbook.validator.js';
import { checkSettings, longRunbook, longTests, manyCommands } from './bench-runbooks.ts';

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

test('the long runbook passes its test cases', async () => {
  const config = loadConfig({ path: 'runbooks/config.yaml', text: checkSettings }).config;
  if (config === undefined) throw new Error('the settings did not load');
  const { loaded } = loadRunbook(
    { path: 'runbooks/RB-BENCH-0001.yaml', text: longRunbook('RB-BENCH-0001') },
    { config },
  );
  if (loaded === undefined) throw new Error('the runbook did not load');
  const tests = loadTests(
    { path: 'runbooks/RB-BENCH-0001.test.yaml', text: longTests('RB-BENCH-0001') },
    loaded,
  );
  expect(tests.findings).toEqual([]);
  const [rehearsed] = await rehearseAll({ runbooks: [loaded], tests: new Map([[loaded.id, tests]]), config });
  expect(rehearsed?.results.map(({ testId, passed }) => [testId, passed])).toEqual([
    ['all-well', true],
    ['ends-early', true],
    ['lags', true],
  ]);
});
