import { hostname } from 'node:os';
import { keepComment } from '../adapters/github-comments.ts';
import { checkRules } from '../commands/check-rules.ts';
import type { Checked } from '../commands/checked.ts';
import { describedRules } from '../commands/lint-text.ts';
import { runCheck } from '../commands/run-check.ts';
import { fileUrl } from '../github/job-context.ts';
import { longestComment, stickyBody } from '../github/sticky-comment.ts';
import { percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import { annotations } from '../report/annotations.ts';
import { hasFlowChange } from '../report/change-words.ts';
import { changesSections } from '../report/changes-markdown.ts';
import { changesText } from '../report/changes-text.ts';
import { checkSummary, type CheckSummary } from '../report/check-summary.ts';
import { coverageBlocks } from '../report/coverage-markdown.ts';
import { findingsSummary, findingsText } from '../report/findings-text.ts';
import { jsonText } from '../report/json-text.ts';
import { junit } from '../report/junit.ts';
import { caseName, junitSuites } from '../report/junit-suites.ts';
import { fence } from '../report/markdown-nodes.ts';
import { plain } from '../report/palette.ts';
import { sarif } from '../report/sarif.ts';
import { Failure } from '../source/failure.ts';
import { oneOf } from './inputs.ts';
import type { Ended, Job } from './job.ts';
import { failedCases, placesIn, storyOf } from './rehearsal-stories.ts';
import { writeReport } from './write-report.ts';

/** Checks the runbooks of the workspace and says what came of it wherever GitHub shows it. */
export async function checkAction(job: Job): Promise<Ended> {
  const { inputs, environment, folder } = job;
  const comment = oneOf('comment', inputs.comment, ['auto', 'never']);
  const { checked, note } = await checkedWithBase(job);
  const { findings, textOf, rehearsed, passed } = checked;
  const results = rehearsed.flatMap((one) => one.results);
  if (inputs.sarif !== '') {
    const rules = [...describedRules, ...checkRules];
    const log = sarif(findings, textOf, { version: environment.version, rules, folder });
    writeReport(job.context.workspace, inputs.sarif, jsonText(log));
  }
  if (inputs.junit !== '') {
    const file = new Map(rehearsed.map(({ loaded, tests }) => [loaded.id, tests?.file.path ?? '']));
    const suites = junitSuites(results, (id) => folder + (file.get(id) ?? ''), storyOf(rehearsed));
    const xml = junit(suites, { at: environment.now(), host: hostname() });
    writeReport(job.context.workspace, inputs.junit, xml);
  }
  const summary = summaryOf(job, checked, note);
  const notes = comment === 'auto' ? await commentNotes(job, summary) : [];
  const failedTests = results
    .filter((result) => !result.passed)
    .map((result) => `${result.runbookId} ${caseName(result)}`);
  return {
    exitCode: passed ? 0 : 1,
    log: logOf(checked, summary),
    commands: annotations(findings, textOf, { folder }),
    outputs: {
      passed,
      findings: findings.length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      tests: results.length,
      'failed-tests': JSON.stringify(failedTests.slice(0, 100)),
      coverage: percentOf(totalCoverage(rehearsed.map(({ coverage }) => coverage)).total),
    },
    summary: checkSummary({ ...summary, notes: [...summary.notes, ...notes] }),
  };
}

type WithBase = { readonly checked: Checked; readonly note: string | null };

/** Checks against the first base that git knows; that it knows none is said and fails nothing. */
async function checkedWithBase({ inputs, context, environment }: Job): Promise<WithBase> {
  const day = inputs.today === '' ? {} : { today: inputs.today };
  if (inputs.base === 'none') return { checked: await runCheck(day, environment), note: null };
  if (inputs.base !== 'auto') {
    return { checked: await runCheck({ ...day, base: inputs.base }, environment), note: null };
  }
  let note: string | null = null;
  for (const base of context.change.bases) {
    try {
      return { checked: await runCheck({ ...day, base }, environment), note: null };
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.code !== 'unreadable') throw thrown;
      note = `What the change does is not shown. ${thrown.message}. ${thrown.hint}`;
    }
  }
  return { checked: await runCheck(day, environment), note };
}

function logOf(checked: Checked, { facts }: CheckSummary): string {
  const { findings, textOf, files, rehearsed, change, passed } = checked;
  const changes = change === null ? [] : changesText(change.changes, plain);
  const failed = failedCases(rehearsed).map(storyOf(rehearsed));
  return [
    findingsText(findings, textOf, plain),
    ...failed.map((story) => `${story}\n`),
    ...(changes.length === 0 ? [] : [`${changes.join('\n')}\n`]),
    `${findingsSummary(findings, files, plain)}, ${facts.join(', ')}\n${passed ? 'check passed' : 'check failed'}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function summaryOf({ context, folder }: Job, checked: Checked, note: string | null): CheckSummary {
  const { passed, findings, textOf, rehearsed, change } = checked;
  const results = rehearsed.flatMap((one) => one.results);
  const good = results.filter((result) => result.passed).length;
  const coverages = rehearsed.map(({ coverage }) => coverage);
  const failed = failedCases(rehearsed);
  const story = storyOf(rehearsed);
  return {
    passed,
    facts: [
      results.length === 0 ? 'no rehearsals' : `${good} of ${results.length} rehearsals passed`,
      `coverage ${percentOf(totalCoverage(coverages).total)} %`,
    ],
    notes: note === null ? [] : [note],
    findings,
    textOf,
    sections: [
      ...failed.map((result) => ({
        title: `Rehearsal failed: ${result.runbookId} ${result.testId}`,
        blocks: [fence('text', story(result))],
      })),
      ...(change === null ? [] : changesSections(change.changes)),
      ...(coverages.every(({ uncovered }) => uncovered.length === 0)
        ? []
        : [{ title: 'Coverage', blocks: coverageBlocks(coverages, placesIn(rehearsed)) }]),
    ],
    drawn: drawnRunbooks(checked),
    link: (file, line) => fileUrl(context, folder + file, line),
  };
}

/** The runbooks that the change touches, but for those whose flow is drawn where it is compared. */
function drawnRunbooks({ rehearsed, change }: Checked): CheckSummary['drawn'] {
  if (change === null) return [];
  const compared = change.changes.runbooks.filter(({ flow }) => hasFlowChange(flow));
  const ids = new Set(compared.map(({ runbookId }) => runbookId));
  const touched = rehearsed.filter(
    ({ loaded }) => change.touched.has(loaded.file.path) && !ids.has(loaded.id),
  );
  return touched.map(({ loaded }) => loaded.runbook);
}

// A comment is not worth more: the summary has everything.
const commentPatience = 1500;

/** Keeps the comment, and says in words why there is none where one was to be expected. */
async function commentNotes(job: Job, summary: CheckSummary): Promise<readonly string[]> {
  const { context, github } = job;
  const { pullRequest } = context.change;
  if (pullRequest === null) return [];
  if (pullRequest.fork) {
    return [
      'This change comes from a fork, where the token may only read: the pull request gets no comment.',
    ];
  }
  if (github === null) return [];
  const result = await keepComment(github(commentPatience), {
    repository: context.repository,
    pullRequest: pullRequest.number,
    markdown: checkSummary({ ...summary, drawn: [] }, longestComment - stickyBody('').length),
    worth: !summary.passed || summary.sections.length > 0,
  });
  if (result.done !== 'refused') return [];
  return [
    result.status === 403 || result.status === 404
      ? 'The token may not write comments: the pull request gets none. `pull-requests: write` in the `permissions` of the job allows it.'
      : `The pull request gets no comment: ${result.message}`,
  ];
}
