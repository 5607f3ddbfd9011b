import type { OpenOnBranch } from '../../adapters/journal-git-read.ts';
import { pageMarkdown } from '../../github/execution-page/page-markdown.ts';
import { sentence } from '../../report/github-markdown.ts';
import { heading, list, paragraph, text } from '../../report/markdown-nodes.ts';
import { Failure } from '../../source/failure.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { settleOverdue } from './settle-overdue.ts';
import { remindOfRequest } from './stale-requests.ts';
import { journalCheck } from './verify-in-job.ts';

/** How many executions one run takes up, and how many requests to GitHub it spends on what journals name. */
const mostSettled = 20;
const mostAsked = 100;
const mostRequests = 100;

/**
 * Looks after executions that nobody goes on with: gates whose time is over, jobs that ended without a word, requests that
 * nobody answers, and journals that are not whole. One that fails does not stop the others.
 */
export async function maintainExecutions(
  hub: Hub,
  { endedHours }: { readonly endedHours: number },
): Promise<JobEnd> {
  const done: string[] = [];
  const failed: string[] = [];
  const attempt = async (what: string, act: () => Promise<string | null>): Promise<boolean> => {
    try {
      const said = await act();
      if (said !== null) done.push(`\`${what}\`: ${said}`);
      return said !== null;
    } catch (thrown) {
      failed.push(`\`${what}\`: ${wordsOf(thrown)}`);
      return false;
    }
  };
  const open = inTurn(await hub.store.open(), hub.clock.now());
  const journals = journalCheck(hub, mostAsked);
  let settled = 0;
  for (const { executionId } of open) {
    await attempt(executionId, () => journals.check(executionId));
    if (settled >= mostSettled) continue;
    if (await attempt(executionId, () => settleOverdue(hub, executionId))) settled += 1;
  }
  for (const executionId of (await hub.store.requests.list()).slice(0, mostRequests)) {
    await attempt(executionId, () => remindOfRequest(hub, executionId));
  }
  for (const executionId of await journals.endedWithin(endedHours)) {
    await attempt(executionId, () => journals.check(executionId));
  }
  const left = journals.left();
  const first = failed[0];
  return {
    ...jobEnd({}, { failed: first !== undefined, summary: summaryOf({ open, done, failed, left }) }),
    error: first === undefined ? null : { title: 'executions', message: failed.slice(0, 10).join('\n') },
  };
}

/** Each run begins with another one, so that none is left out each time where there are too many. */
function inTurn(open: readonly OpenOnBranch[], now: string): readonly OpenOnBranch[] {
  const start = open.length === 0 ? 0 : Math.floor(Date.parse(now) / 900_000) % open.length;
  return [...open.slice(start), ...open.slice(0, start)];
}

function wordsOf(thrown: unknown): string {
  if (thrown instanceof Failure) return `${thrown.message}. ${thrown.hint}`;
  return `this should not have happened: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
}

function summaryOf({
  open,
  done,
  failed,
  left,
}: {
  readonly open: readonly OpenOnBranch[];
  readonly done: readonly string[];
  readonly failed: readonly string[];
  readonly left: number;
}): string {
  return pageMarkdown([
    heading(2, 'Executions'),
    paragraph(
      text(
        `${open.length} not ended.${done.length === 0 && failed.length === 0 ? ' Nothing was to be done.' : ''}`,
      ),
    ),
    ...(done.length === 0 ? [] : [list(done.slice(0, 100).map(sentence))]),
    ...(failed.length === 0 ? [] : [heading(3, 'Failed'), list(failed.slice(0, 100).map(sentence))]),
    ...(left === 0
      ? []
      : [paragraph(text(`What ${left} journals name was not asked of GitHub now: a later run does it.`))]),
  ]);
}
