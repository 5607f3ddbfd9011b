import { githubIssues, type Issues } from '../adapters/github-issues.ts';
import type { IssueAction } from '../github/issue.ts';
import { fileUrl } from '../github/job-context.ts';
import { planRehearsal, rehearsalLabel } from '../github/rehearsal-issue.ts';
import { readRehearsal } from '../github/read-rehearsal.ts';
import { planReviews, reviewLabel } from '../github/review-issues.ts';
import { githubMarkdown, sentence } from '../report/github-markdown.ts';
import { heading, list, paragraph, text } from '../report/markdown-nodes.ts';
import { counted } from '../report/step-facts.ts';
import { workflowCommand } from '../report/workflow-command.ts';
import { Failure } from '../source/failure.ts';
import type { Ended, Job } from './job.ts';

// A rate limit may take most of an hour to end; a schedule has the time.
const patience = 15 * 60_000;

/** Brings the issues about reviews and rehearsals to where the runbooks say they should be. */
export async function maintainAction(job: Job): Promise<Ended> {
  const { inputs, context, environment, folder, github } = job;
  if (github === null) {
    throw new Failure(
      'missing-input',
      'The job has no token',
      'Add `GITHUB_TOKEN: ${{ github.token }}` below `env:` of the step',
    );
  }
  const issues = githubIssues(github(patience), context.repository);
  const today = inputs.today === '' ? environment.now().slice(0, 10) : inputs.today;
  const repository = await environment.repository();
  const actions: IssueAction[] = [
    ...planReviews({
      runbooks: repository.runbooks,
      complete: repository.files.length === repository.usable.length,
      config: repository.config,
      today,
      issues: await listed(issues, reviewLabel),
      link: (file) => fileUrl(context, folder + file, null),
    }),
  ];
  const rehearsal = readRehearsal(inputs.rehearsal, context.runUrl);
  if (rehearsal !== null) actions.push(...planRehearsal(rehearsal, await listed(issues, rehearsalLabel)));

  const done: string[] = [];
  const failed: string[] = [];
  for (const action of actions) {
    const result = await issues.perform(action);
    const what = `${words[action.type]} \`${action.about}\``;
    if (!result.ok) failed.push(`${what}: ${result.message}`);
    else {
      const without = result.unassigned.map((login) => `\`${login}\``).join(', ');
      done.push(
        `${what}, issue ${result.number}${without === '' ? '' : `; cannot be assigned here: ${without}`}`,
      );
    }
  }
  return {
    exitCode: failed.length === 0 ? 0 : 1,
    log: [...done, ...failed, `${counted(done.length, 'issue')} changed, ${failed.length} failed`].join('\n'),
    commands: failed.slice(0, 10).map((message) => workflowCommand('error', { title: 'Issues' }, message)),
    outputs: { issues: done.length },
    summary: githubMarkdown([
      heading(2, 'Runbook maintenance'),
      ...(actions.length === 0 ? [paragraph(text('All issues are as they should be.'))] : []),
      ...(done.length === 0 ? [] : [list(done.map(sentence))]),
      ...(failed.length === 0 ? [] : [heading(3, 'Failed'), list(failed.map(sentence))]),
    ]),
  };
}

const words: Readonly<Record<IssueAction['type'], string>> = {
  create: 'opened for',
  update: 'brought up to date for',
  close: 'closed for',
  reopen: 'reopened for',
};

async function listed(issues: Issues, label: string): Promise<Parameters<typeof planRehearsal>[1]> {
  const answer = await issues.list(label);
  if (answer.ok) return answer.issues;
  throw new Failure(
    'not-here',
    `Cannot read the issues: ${answer.message}`,
    'The job needs `issues: write` in its `permissions`, and the repository needs issues to be on',
  );
}
