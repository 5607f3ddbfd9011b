import { percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import type { RehearsedRunbook } from '../rehearsal/rehearse-all.ts';
import type { RehearsalResult } from '../rehearsal/result.ts';
import type { LoadedTests } from '../runbook/load-tests.ts';
import type { CoverageReport, RunbookCoverageReport, TestResultReport } from '../schema/test.report.ts';
import { lineColumn } from '../source/line-column.ts';

/** Rehearsed cases as they stand in the report of `test`. */
export function testResults(rehearsed: readonly RehearsedRunbook[]): readonly TestResultReport[] {
  return rehearsed.flatMap(({ tests, results }) =>
    tests === null
      ? []
      : results.map((result, index) => resultReport(result, tests, tests.cases[index]?.pointer ?? '')),
  );
}

/** Coverage as it stands in the report of `test`. */
export function coverageReport(rehearsed: readonly RehearsedRunbook[]): CoverageReport {
  const { kinds, total } = totalCoverage(rehearsed.map(({ coverage }) => coverage));
  return { percent: percentOf(total), kinds, total, runbooks: rehearsed.map(runbookReport) };
}

function resultReport(
  result: RehearsalResult,
  { file, places }: LoadedTests,
  pointer: string,
): TestResultReport {
  const { actual } = result;
  return {
    runbook_id: result.runbookId,
    test_id: result.testId,
    description: result.description,
    file: file.path,
    line: lineColumn(file.text, places.spanOf(pointer).start).line,
    passed: result.passed,
    status: actual.status,
    expected_path: result.expectedPath,
    actual_path: actual.path,
    parted: result.parted,
    rolled_back: actual.undone.map(({ step }) => step),
    waiting: actual.waiting === null ? null : String(actual.waiting.subject),
    simulated_seconds: result.simulatedSeconds,
    differences: result.differences.map(({ aspect, message, hint, pointer: place }) => ({
      aspect,
      message,
      hint,
      file: file.path,
      ...lineColumn(file.text, places.spanOf(place).start),
    })),
  };
}

function runbookReport({ loaded, coverage }: RehearsedRunbook): RunbookCoverageReport {
  const { file, places } = loaded;
  return {
    runbook_id: coverage.runbookId,
    percent: percentOf(coverage.total),
    kinds: coverage.kinds,
    total: coverage.total,
    uncovered: coverage.uncovered.map(({ kind, pointer, message }) => ({
      kind,
      pointer,
      message,
      file: file.path,
      ...lineColumn(file.text, places.spanOf(pointer).start),
    })),
  };
}
