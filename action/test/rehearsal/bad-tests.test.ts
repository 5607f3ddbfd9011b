import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { findingsText } from '../../src/report/findings-text.ts';
import { plain } from '../../src/report/palette.ts';
import { loadRules } from '../../src/runbook/load-rules.ts';
import { loadRunbook } from '../../src/runbook/load-runbook.ts';
import { loadTests } from '../../src/runbook/load-tests.ts';
import { testRules } from '../../src/runbook/test-rules.ts';

// Each file is named for a rule that it breaks; what is said is beside it.
const folder = join(import.meta.dirname, 'bad');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const path = 'RB-TEST-001.yaml';
const { loaded } = loadRunbook(
  { path, text: readFileSync(join(import.meta.dirname, 'bad-runbook.yaml'), 'utf8') },
  {},
);

test.each(names)('%s', async (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(loaded).toBeDefined();
  const { findings, cases } = loadTests({ path: name, text }, loaded);
  const rules = findings.map(({ rule }) => rule);
  expect(rules).toContain(name.split('.')[0]);
  for (const rule of rules) expect({ ...loadRules, ...testRules }).toHaveProperty([rule]);
  // What has an error is not rehearsed.
  for (const { span } of findings) expect(span.end).toBeLessThanOrEqual(text.length);
  expect(cases.length).toBeLessThan(3);
  await expect(findingsText(findings, () => text, plain)).toMatchFileSnapshot(
    join(folder, name.replace('.yaml', '.txt')),
  );
});

test('every rule of test files is broken by a file', () => {
  const broken = new Set(names.map((name) => name.split('.')[0]));
  expect(Object.keys(testRules).filter((rule) => !broken.has(rule))).toEqual([]);
});

test('a case with an error keeps the others from nothing', () => {
  const text = 'tests:\n  - {test_id: good, input_variables: {SIZE: 1}}\n  - {test_id: bad}\n';
  const { cases, written, findings } = loadTests({ path: 'x.test.yaml', text }, loaded);
  expect(cases.map(({ test: { test_id } }) => test_id)).toEqual(['good']);
  expect([written, findings.length]).toEqual([2, 1]);
});
