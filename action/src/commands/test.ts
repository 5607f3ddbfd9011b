import { hostname } from 'node:os';
import { percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import type { OpenFakeWorld } from '../rehearsal/fake-world.ts';
import { rehearseAll, type RehearsedRunbook } from '../rehearsal/rehearse-all.ts';
import type { RehearsalResult } from '../rehearsal/result.ts';
import { coverageText } from '../report/coverage-text.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import { junit } from '../report/junit.ts';
import { junitSuites } from '../report/junit-suites.ts';
import { type Palette, plain } from '../report/palette.ts';
import { failedRehearsalText } from '../report/rehearsal-text.ts';
import { counted } from '../report/step-facts.ts';
import { testMarkdown } from '../report/test-markdown.ts';
import { coverageReport, testResults } from '../report/test-report.ts';
import type { Repository } from '../runbook/load-repository.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Places } from '../runbook/places.ts';
import type { TestReport } from '../schema/test.report.ts';
import { type Finding, sortFindings } from '../source/finding.ts';
import { lineColumn } from '../source/line-column.ts';
import type { SourceFile } from '../source/source-file.ts';
import { visible } from '../source/visible.ts';
import type { Environment } from './environment.ts';
import { findRunbook } from './find-runbook.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';
import { writeReport } from './write-file.ts';

export type TestOptions = {
  /** Ids of runbooks; none: all of them. */
  readonly ids: readonly string[];
  /** Whether to say what no case reaches. */
  readonly coverage: boolean;
  /** Files to write, as the system names them. */
  readonly junit?: string;
  readonly markdown?: string;
};

/** What `test` needs beside the usual. */
export type TestEnvironment = Environment & { readonly openFakeWorld: OpenFakeWorld };

/** The document of a `test` that never came to it. */
export const blank: TestReport = {
  verb: 'test',
  ...noFields,
  tests: [],
  counts: { runbooks: 0, without_tests: 0, tests: 0, passed: 0, failed: 0 },
  coverage: null,
  written: [],
  missed: [],
};

/** Rehearses the test cases of runbooks and says which of them fail, and what they do not reach. */
export async function test(options: TestOptions, environment: TestEnvironment): Promise<Outcome<TestReport>> {
  const { openFakeWorld, palette } = environment;
  const repository = await environment.repository();
  const asked = options.ids.map((id) => findRunbook(repository, id));
  const runbooks = asked.length === 0 ? repository.runbooks : asked.flatMap(({ found }) => found ?? []);
  const tests = await repository.testFiles();
  const rehearsed = await rehearseAll({ runbooks, tests, config: repository.config, openFakeWorld });
  const results = rehearsed.flatMap((one) => one.results);
  const findings = findingsAbout(
    repository,
    asked.length === 0 ? null : runbooks,
    rehearsed,
    asked.flatMap((one) => one.findings),
    [...tests.values()].flatMap((file) => file.findings),
  );
  const written = writeReports(options, rehearsed, environment);
  const failed = results.filter(({ passed }) => !passed).length;
  const counts = {
    runbooks: runbooks.length,
    without_tests: rehearsed.filter((one) => one.results.length === 0).length,
    tests: results.length,
    passed: results.length - failed,
    failed,
  };
  const lines = [
    ...failureLines(rehearsed, palette),
    ...summaryLines(rehearsed, counts, options.coverage, palette),
  ];
  const broken = findings.some(({ severity }) => severity === 'error');
  return {
    exitCode: failed > 0 || broken ? 1 : 0,
    text: [findingsText(findings, repository.textOf, palette), lines.map((line) => `${line}\n`).join('')]
      .filter((part) => part !== '')
      .join('\n'),
    json: {
      ...blank,
      runbook_id: runbooks.length === 1 && options.ids.length === 1 ? (runbooks[0]?.id ?? null) : null,
      findings: findingsJson(findings, repository.textOf),
      tests: testResults(rehearsed),
      counts,
      coverage: coverageReport(rehearsed),
      written,
    },
  };
}

/** What is wrong with the runbooks and test files that were asked for. */
function findingsAbout(
  repository: Repository,
  asked: readonly LoadedRunbook[] | null,
  rehearsed: readonly RehearsedRunbook[],
  ofAsked: readonly Finding[],
  ofTests: readonly Finding[],
): readonly Finding[] {
  if (asked === null) {
    return sortFindings([...repository.findings.filter(({ severity }) => severity === 'error'), ...ofTests]);
  }
  return sortFindings([
    ...ofAsked.filter(({ severity }) => severity === 'error'),
    ...rehearsed.flatMap(({ tests }) => tests?.findings ?? []),
  ]);
}

function failureLines(rehearsed: readonly RehearsedRunbook[], palette: Palette): readonly string[] {
  return rehearsed.flatMap((one) =>
    one.results
      .filter(({ passed }) => !passed)
      .flatMap((result) => [...storyLines(one, result, palette), '']),
  );
}

function storyLines(
  { tests }: RehearsedRunbook,
  result: RehearsalResult,
  palette: Palette,
): readonly string[] {
  const placeOf = (_: RehearsalResult, pointer: string): string =>
    tests === null ? '' : placeText(tests.file, tests.places, pointer);
  return failedRehearsalText(result, placeOf, palette);
}

function summaryLines(
  rehearsed: readonly RehearsedRunbook[],
  counts: TestReport['counts'],
  withCoverage: boolean,
  palette: Palette,
): readonly string[] {
  const coverages = rehearsed.map(({ coverage }) => coverage);
  const { total } = totalCoverage(coverages);
  const failed = counts.failed === 0 ? '' : `, ${palette.bad(`${counts.failed} failed`)}`;
  const without =
    counts.without_tests === 0 ? '' : `, ${palette.warn(`${counts.without_tests} without a case`)}`;
  return [
    ...rehearsed.map((one) => runbookLine(one, palette)),
    '',
    `${palette.good(`${counts.passed} of ${counted(counts.tests, 'case')} passed`)}${failed} in ${counted(counts.runbooks, 'runbook')}${without}; coverage ${percentOf(total)} %`,
    ...(withCoverage ? ['', ...coverageText(coverages, coveragePlace(rehearsed), palette)] : []),
  ];
}

function runbookLine({ loaded, results, coverage }: RehearsedRunbook, palette: Palette): string {
  const failed = results.filter(({ passed }) => !passed).length;
  const sign = results.length === 0 ? palette.warn('–') : failed === 0 ? palette.good('✓') : palette.bad('✗');
  const what =
    results.length === 0
      ? 'no cases'
      : `${results.length - failed} of ${counted(results.length, 'case')} passed, coverage ${percentOf(coverage.total)} %`;
  return `${sign} ${palette.strong(visible(loaded.id))}: ${what}`;
}

function coveragePlace(
  rehearsed: readonly RehearsedRunbook[],
): (runbookId: string, pointer: string) => string {
  const byId = new Map(rehearsed.map(({ loaded }) => [loaded.id, loaded]));
  return (id, pointer) => {
    const loaded = byId.get(id);
    return loaded === undefined ? id : placeText(loaded.file, loaded.places, pointer);
  };
}

function placeText(file: SourceFile, places: Places, pointer: string): string {
  const { line, column } = lineColumn(file.text, places.spanOf(pointer).start);
  return `${visible(file.path)}:${line}:${column}`;
}

function writeReports(
  { junit: junitFile, markdown }: TestOptions,
  rehearsed: readonly RehearsedRunbook[],
  { now }: Environment,
): readonly string[] {
  const results = rehearsed.flatMap((one) => one.results);
  const runbookOf = new Map(rehearsed.map((one) => [one.loaded.id, one]));
  const storyOf = (result: RehearsalResult): string => {
    const one = runbookOf.get(result.runbookId);
    return one === undefined ? '' : storyLines(one, result, plain).join('\n');
  };
  const fileOf = (id: string): string => runbookOf.get(id)?.tests?.file.path ?? '';
  const written: string[] = [];
  if (junitFile !== undefined) {
    writeReport(junitFile, junit(junitSuites(results, fileOf, storyOf), { at: now(), host: hostname() }));
    written.push(junitFile);
  }
  if (markdown !== undefined) {
    const coverages = rehearsed.map(({ coverage }) => coverage);
    writeReport(markdown, testMarkdown({ results, coverages, placeOf: coveragePlace(rehearsed), storyOf }));
    written.push(markdown);
  }
  return written;
}
