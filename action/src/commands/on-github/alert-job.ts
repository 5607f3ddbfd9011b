import type { AlertGroup } from '../../github/alert-group.ts';
import { alertGroupDigest } from '../../github/alert-names.ts';
import { alertOfInputs } from '../../github/alert-payload.ts';
import { pageMarkdown } from '../../github/execution-page/page-markdown.ts';
import { quoted } from '../../github/quoted.ts';
import { sentence } from '../../report/github-markdown.ts';
import { heading, paragraph } from '../../report/markdown-nodes.ts';
import { didYouMean } from '../../runbook/did-you-mean.ts';
import type { LoadedRunbook } from '../../runbook/load-runbook.ts';
import { runbooksForAlert } from '../../runbook/runbooks-for-alert.ts';
import { askForAlert } from './alert-request.ts';
import { issueOfAlert, tellAlert } from './alert-issue.ts';
import { alertsAskedFor } from './alert-rate.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';

/** What a job for an alert may do. */
export type AlertLimits = {
  /** How many executions alerts may ask for in an hour. */
  readonly perHour: number;
};

/**
 * Opens the issue of the runbook that names the alert, one for each group of alerts, and lets a run begin it where the runbook
 * allows that. Fails for an alert that no runbook names, so that monitoring sees it.
 */
export async function alertJob(hub: Hub, { perHour }: AlertLimits): Promise<JobEnd> {
  const { context, payload } = hub;
  if (context.ref !== `refs/heads/${context.defaultBranch}`) {
    return refused({
      code: 'not-the-default-branch',
      message: `This run is about ${context.ref}, and alerts are answered from ${context.defaultBranch} only`,
      hint: `Let monitoring start the workflow with \`"ref": "${context.defaultBranch}"\``,
    });
  }
  const group = alertOfInputs((payload as { readonly inputs?: unknown } | null)?.inputs);
  if (group.status === 'other') {
    return done(`${group.source} tells \`${group.told.slice(0, 60)}\`, which begins and ends nothing.`);
  }
  const digest = alertGroupDigest(group);
  const known = await issueOfAlert(hub, digest);
  if (known !== null) return done(await tellAlert(hub, group, known), known.executionId);
  if (group.status === 'resolved') {
    return done('The alert is resolved, and nothing that it asked for is under way.');
  }
  const { runbooks } = await hub.repository();
  const found = distinct(group.names.flatMap((name) => runbooksForAlert(runbooks, name)));
  const [chosen, ...others] = found;
  if (chosen === undefined) return refused(unknownAlert(group, runbooks));
  const asked = await alertsAskedFor(hub);
  if (asked >= perHour) {
    return refused({
      code: 'too-many-alerts',
      message: `Alerts have asked for ${asked} executions within an hour, and ${perHour} is the most`,
      hint: `Nothing was opened for ${named(group)}. Look at the open issues first; \`alerts-per-hour\` in .github/workflows/alert-to-runbook.yml is the limit`,
    });
  }
  const { executionId, said } = await askForAlert(hub, group, { chosen, others, digest });
  return done(said, executionId);
}

function unknownAlert(
  group: AlertGroup,
  runbooks: readonly LoadedRunbook[],
): { readonly code: string; readonly message: string; readonly hint: string } {
  const known = [...new Set(runbooks.flatMap(({ runbook }) => runbook.metadata.triggers))];
  const near = group.names.map((name) => didYouMean(name, known)).find((hint) => hint !== undefined);
  return {
    code: 'no-runbook-for-alert',
    message: `No runbook names ${named(group)} among its triggers`,
    hint:
      near ??
      'Add it to `triggers` of the runbook that answers it, or give the input `alert` the name that a runbook knows',
  };
}

function named({ names }: AlertGroup): string {
  return names.length === 0
    ? 'an alert without a name'
    : names
        .slice(0, 3)
        .map((name) => quoted(name))
        .join(' or ');
}

function distinct(runbooks: readonly LoadedRunbook[]): readonly LoadedRunbook[] {
  return [...new Map(runbooks.map((runbook) => [runbook.id, runbook])).values()];
}

function done(said: string, execution?: string): JobEnd {
  return jobEnd(execution === undefined ? {} : { execution }, { summary: summaryOf(said) });
}

function refused(refusal: {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}): JobEnd {
  return jobEnd({}, { refusal, summary: summaryOf(`${refusal.message}. ${refusal.hint}`) });
}

function summaryOf(said: string): string {
  return pageMarkdown([heading(2, 'Alert'), paragraph(...sentence(said))]);
}
