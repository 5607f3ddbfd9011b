import type { BlockContent } from 'mdast';

import type { RunbookCoverage } from '../rehearsal/coverage.ts';
import { percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import type { RehearsalResult } from '../rehearsal/result.ts';
import { coverageBlocks } from './coverage-markdown.ts';
import type { CoveragePlace } from './coverage-text.ts';
import { githubMarkdown } from './github-markdown.ts';
import { fence, heading, inlineCode, list, table, text } from './markdown-nodes.ts';

/** What a report about rehearsals is made of. */
export type TestMarkdown = {
  readonly results: readonly RehearsalResult[];
  readonly coverages: readonly RunbookCoverage[];
  readonly placeOf: CoveragePlace;
  /** How a failed case went. */
  readonly storyOf: (result: RehearsalResult) => string;
};

/** A report about rehearsals as Markdown: the counts, every case that failed with its story, coverage, and a line for each other case. */
export function testMarkdown(report: TestMarkdown): string {
  const { results, coverages } = report;
  const failed = results.filter(({ passed }) => !passed);
  const passed = results.length - failed.length;
  const rate = percentOf({ covered: passed, total: results.length });
  return githubMarkdown([
    heading(1, 'Runbook Test Report'),
    heading(2, 'Summary'),
    list([
      [text(`Total tests: ${results.length}`)],
      [text(`Passed: ${passed}`)],
      [text(`Failed: ${failed.length}`)],
      [text(`Pass rate: ${results.length === 0 ? '–' : `${rate} %`}`)],
      [text(`Coverage: ${percentOf(totalCoverage(coverages).total)} %`)],
    ]),
    ...section(
      'Failed',
      failed.flatMap((result) => failedBlocks(result, report.storyOf(result))),
    ),
    ...section('Coverage', coverages.length === 0 ? [] : coverageBlocks(coverages, report.placeOf)),
    ...section('Passed', passed === 0 ? [] : [passedTable(results.filter((result) => result.passed))]),
  ]);
}

function section(title: string, blocks: readonly BlockContent[]): readonly BlockContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function failedBlocks({ runbookId, testId }: RehearsalResult, story: string): readonly BlockContent[] {
  return [heading(3, `${runbookId}: ${testId}`), fence('text', story)];
}

function passedTable(results: readonly RehearsalResult[]): BlockContent {
  return table(
    ['runbook', 'case', 'shows', 'status', 'path'],
    results.map(({ runbookId, testId, description, actual }) => [
      [inlineCode(runbookId)],
      [inlineCode(testId)],
      [text(description)],
      [text(actual.status)],
      [text(actual.path.map(({ step }) => step).join(' '))],
    ]),
  );
}
