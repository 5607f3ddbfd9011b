import type { Environment } from '../commands/environment.ts';
import { someFail } from '../commands/finding-counts.ts';
import { lintRepository } from '../commands/lint-repository.ts';
import { noFacts } from '../lint/facts.ts';
import { coverageOf, percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import { rehearse } from '../rehearsal/rehearse.ts';
import type { RehearsalResult } from '../rehearsal/result.ts';
import { caseName } from '../report/junit-suites.ts';
import type { LoadedTests } from '../runbook/load-tests.ts';
import { type Finding, sortFindings } from '../source/finding.ts';
import type { Checked } from './checked.ts';

/** Lints and rehearses everything. */
export async function gatherCheck(
  { today }: { readonly today: string },
  environment: Environment,
): Promise<Checked> {
  const repository = await environment.repository();
  const { config, runbooks } = repository;
  const tests = await repository.testFiles();
  const results: RehearsalResult[] = [];
  const findings: Finding[] = [...tests.values()].flatMap((file) => file.findings);
  for (const loaded of runbooks) {
    const file = tests.get(loaded.id);
    for (const test of file?.cases ?? []) {
      const result = await rehearse({ loaded, test, config });
      results.push(result);
      if (file !== undefined && !result.passed) findings.push(failed(result, test.pointer, file));
    }
  }
  const coverage = runbooks
    .filter(({ id }) => tests.has(id))
    .map(({ id, runbook }) =>
      coverageOf(
        runbook,
        results.filter(({ runbookId }) => runbookId === id),
      ),
    );
  const facts = { ...noFacts, today, coverage: new Map(coverage.map((one) => [one.runbookId, one])) };
  const linted = await lintRepository(repository, facts);
  const all = sortFindings([...linted.findings, ...findings]);
  const covered = percentOf(totalCoverage(coverage).total) >= config.coverage;
  return {
    passed: !someFail(all, config.fail_on) && results.every(({ passed }) => passed) && covered,
    findings: all,
    textOf: linted.textOf,
    files: repository.files.length,
    results,
    testFileOf: (id) => tests.get(id)?.file.path ?? '',
    coverage,
    touched: [],
    sections: [],
    notes: [],
  };
}

function failed(result: RehearsalResult, pointer: string, { file, places }: LoadedTests): Finding {
  const [first] = result.differences;
  return {
    rule: 'failed-rehearsal',
    severity: 'error',
    message: `${caseName(result)}: ${first?.message ?? 'failed'}`,
    file: file.path,
    span: places.spanOf(first?.pointer ?? pointer),
    ...(typeof first?.hint === 'string' ? { hint: first.hint } : {}),
  };
}
