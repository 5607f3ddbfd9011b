import { hostname } from 'node:os';
import { keepComment } from '../adapters/github-comments.ts';
import { describedRules } from '../commands/lint-text.ts';
import { fileUrl } from '../github/job-context.ts';
import { longestComment, stickyBody } from '../github/sticky-comment.ts';
import { percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import { annotations } from '../report/annotations.ts';
import { checkSummary, type CheckSummary } from '../report/check-summary.ts';
import { findingsSummary, findingsText } from '../report/findings-text.ts';
import { jsonText } from '../report/json-text.ts';
import { junit } from '../report/junit.ts';
import { caseName, junitSuites } from '../report/junit-suites.ts';
import { plain } from '../report/palette.ts';
import { sarif } from '../report/sarif.ts';
import type { Checked } from './checked.ts';
import { gatherCheck } from './gather-check.ts';
import { oneOf } from './inputs.ts';
import type { Ended, Job } from './job.ts';
import { writeReport } from './write-report.ts';

/** Checks the runbooks of the workspace and says what came of it wherever GitHub shows it. */
export async function check(job: Job): Promise<Ended> {
  const { inputs, environment, folder } = job;
  const comment = oneOf('comment', inputs.comment, ['auto', 'never']);
  const today = inputs.today === '' ? environment.now().slice(0, 10) : inputs.today;
  const checked = await gatherCheck({ today }, environment);
  const { findings, textOf, files, results, coverage, passed } = checked;
  if (inputs.sarif !== '') {
    const log = sarif(findings, textOf, { version: environment.version, rules: describedRules, folder });
    writeReport(job.context.workspace, inputs.sarif, jsonText(log));
  }
  if (inputs.junit !== '') {
    const suites = junitSuites(results, (id) => folder + checked.testFileOf(id), storyOf);
    const xml = junit(suites, { at: environment.now(), host: hostname() });
    writeReport(job.context.workspace, inputs.junit, xml);
  }
  const summary = summaryOf(job, checked);
  const notes = comment === 'auto' ? await commentNotes(job, summary) : [];
  const failedTests = results
    .filter((result) => !result.passed)
    .map((result) => `${result.runbookId} ${caseName(result)}`);
  return {
    exitCode: passed ? 0 : 1,
    log: [
      findingsText(findings, textOf, plain),
      `${findingsSummary(findings, files, plain)}, ${summary.facts.join(', ')}\n`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
    commands: annotations(findings, textOf, { folder }),
    outputs: {
      passed,
      findings: findings.length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      tests: results.length,
      'failed-tests': JSON.stringify(failedTests.slice(0, 100)),
      coverage: percentOf(totalCoverage(coverage).total),
    },
    summary: checkSummary({ ...summary, notes: [...summary.notes, ...notes] }),
  };
}

function summaryOf({ context, folder }: Job, checked: Checked): CheckSummary {
  const { passed, findings, textOf, results, coverage, touched, sections, notes } = checked;
  const good = results.filter((result) => result.passed).length;
  return {
    passed,
    facts: [
      `${good} of ${results.length} rehearsals passed`,
      `coverage ${percentOf(totalCoverage(coverage).total)} %`,
    ],
    notes,
    findings,
    textOf,
    sections,
    drawn: touched.map(({ runbook }) => runbook),
    link: (file, line) => fileUrl(context, folder + file, line),
  };
}

// A comment is not worth more: the summary has everything.
const commentPatience = 20_000;

/** Keeps the comment, and says in words why there is none where one was to be expected. */
async function commentNotes(job: Job, summary: CheckSummary): Promise<readonly string[]> {
  const { context, github } = job;
  const { pullRequest } = context.change;
  if (pullRequest === null) return [];
  if (pullRequest.fork) {
    return [
      'This change comes from a fork, where the token may only read: there is no comment on the pull request.',
    ];
  }
  if (github === null) return [];
  const room = longestComment - stickyBody('').length;
  const result = await keepComment(github(commentPatience), {
    repository: context.repository,
    pullRequest: pullRequest.number,
    markdown: checkSummary({ ...summary, drawn: [] }, room),
    worth: !summary.passed || summary.sections.length > 0,
  });
  if (result.done !== 'refused') return [];
  return [
    result.status === 403 || result.status === 404
      ? 'The token may not write comments: there is none on the pull request. `pull-requests: write` in the job’s `permissions` allows it.'
      : `There is no comment on the pull request: ${result.message}`,
  ];
}

function storyOf({ differences }: Checked['results'][number]): string {
  return differences.map(({ message, hint }) => `${message}\n${hint === null ? '' : `  ${hint}\n`}`).join('');
}
