import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf, percentOf } from '../../src/rehearsal/coverage-of.ts';
import { rehearse } from '../../src/rehearsal/rehearse.ts';
import { scaffoldTests } from '../../src/rehearsal/scaffold-tests.ts';
import { plain } from '../../src/report/palette.ts';
import { failedRehearsalText } from '../../src/report/rehearsal-text.ts';
import { testMarkdown } from '../../src/report/test-markdown.ts';
import { loadRepository } from '../../src/runbook/load-repository.ts';
import { loadTests } from '../../src/runbook/load-tests.ts';
import { runbookOf, tryCase } from './try-case.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('the cases that `test --init` writes pass and reach everything, for each shipped runbook', async () => {
  const { runbooks, config } = await loadRepository(root);
  const reached = await Promise.all(
    runbooks.map(async (loaded) => {
      const { text } = await scaffoldTests(loaded, config);
      const { cases, findings } = loadTests({ path: `runbooks/${loaded.id}.test.yaml`, text }, loaded);
      const results = await Promise.all(cases.map((one) => rehearse({ loaded, test: one, config })));
      const failed = results.filter(({ passed }) => !passed).map(({ testId }) => testId);
      return {
        id: loaded.id,
        findings,
        failed,
        percent: percentOf(coverageOf(loaded.runbook, results).total),
      };
    }),
  );
  expect(reached).toEqual(runbooks.map(({ id }) => ({ id, findings: [], failed: [], percent: 100 })));
});

const two = runbookOf(`
  - {step_number: 1, title: Choose, description: D, step_type: decision, decision_branches: {left: 2, right: 3}}
  - {step_number: 2, title: Left, description: D, step_type: automated, commands: [make], next: end}
  - {step_number: 3, title: Right, description: D, step_type: manual}
`);

test('a case that fails shows both paths side by side, and where they part', async () => {
  const result = await tryCase(two, 'scenario: right\nconfirmations: {3: done}\nexpected: {path: [1, 2]}');
  expect(failedRehearsalText(result, (_, pointer) => pointer, plain).join('\n')).toMatchSnapshot();
});

test('the report draws the flow, and the steps about which something is not reached stand out', async () => {
  const results = [await tryCase(two, 'scenario: right\nconfirmations: {3: done}\nexpected: {path: [1, 3]}')];
  const coverages = [coverageOf(two.runbook, results)];
  const markdown = testMarkdown({ results, coverages, placeOf: (_, pointer) => pointer, storyOf: () => '' });
  expect(markdown).toMatchSnapshot();
  expect(markdown).toContain('class s1,s2,s3 unreached');
});
