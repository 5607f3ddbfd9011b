import { checkSummary } from '../report/check-summary.ts';
import { changesSummary } from '../report/change-words.ts';
import { changesReport } from '../report/changes-report.ts';
import { changesText } from '../report/changes-text.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsSummary, findingsText } from '../report/findings-text.ts';
import type { Palette } from '../report/palette.ts';
import { coverageReport, testResults } from '../report/test-report.ts';
import { visible } from '../source/visible.ts';
import type { CheckReport } from '../schema/check.report.ts';
import { checkFacts, summaryOf } from './check-summary-of.ts';
import type { Checked } from './checked.ts';
import { failureTexts } from './failure-texts.ts';
import { findingCounts } from './finding-counts.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';
import { type CheckOptions, runCheck } from './run-check.ts';
import type { TestEnvironment } from './test.ts';
import { writeReport } from './write-file.ts';

/** The document of a `check` that never came to it. */
export const blank: CheckReport = {
  verb: 'check',
  ...noFields,
  files: 0,
  runbooks: 0,
  counts: { error: 0, warning: 0, info: 0 },
  passed: false,
  today: null,
  tests: [],
  coverage: null,
  least_coverage: null,
  changes: null,
};

/**
 * What a pull request runs: lint, rehearsals, coverage, and with a base what the change does. `markdown` names a file for the
 * summary.
 */
export async function check(
  options: CheckOptions & { readonly markdown?: string },
  environment: TestEnvironment,
): Promise<Outcome<CheckReport>> {
  const checked = await runCheck(options, environment);
  if (options.markdown !== undefined) {
    writeReport(options.markdown, checkSummary(summaryOf(checked, { notes: [], link: null })));
  }
  return {
    exitCode: checked.passed ? 0 : 1,
    text: checkText(checked, environment.palette),
    json: checkReport(checked),
  };
}

/** Thousands of rehearsals are only written down where somebody reads the document. */
function checkReport(checked: Checked): CheckReport {
  const { passed, today, findings, textOf, files, rehearsed, leastCoverage, change } = checked;
  return {
    ...blank,
    get findings() {
      return findingsJson(findings, textOf);
    },
    files,
    runbooks: rehearsed.length,
    counts: findingCounts(findings),
    passed,
    today,
    get tests() {
      return testResults(rehearsed);
    },
    get coverage() {
      return coverageReport(rehearsed);
    },
    least_coverage: leastCoverage,
    get changes() {
      return change === null ? null : changesReport(change.changes, change);
    },
  };
}

function checkText(checked: Checked, palette: Palette): string {
  const { passed, findings, textOf, files, change } = checked;
  const changes = change === null ? [] : changesText(change.changes, palette);
  const parts = [
    findingsText(findings, textOf, palette),
    ...failureTexts(checked, palette),
    ...(changes.length === 0 ? [] : [`${changes.join('\n')}\n`]),
    `${[
      `${findingsSummary(findings, files, palette)}, ${checkFacts(checked).join(', ')}`,
      ...(change === null
        ? []
        : [
            visible(
              `since ${change.revision} (${change.commit.slice(0, 7)}): ${changesSummary(change.changes)}`,
            ),
          ]),
      passed ? palette.good('check passed') : palette.bad('check failed'),
    ].join('\n')}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
