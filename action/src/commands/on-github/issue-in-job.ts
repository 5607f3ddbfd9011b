import type { Hub } from './hub.ts';
import {
  issueBody,
  issueLabels,
  issueTitle,
  type IssueSubject,
} from '../../github/execution-page/issue-page.ts';
import { Failure } from '../../source/failure.ts';

/** Opens the issue of an execution and locks it, so that only people with write access can answer; returns its number. */
export async function openIssue(hub: Hub, subject: IssueSubject, file: string | null): Promise<number> {
  const { issue, context, say } = hub;
  const facts = {
    repositoryUrl: `${context.serverUrl}/${context.repository}`,
    run: context.runId,
    file,
  };
  const opened = await issue.open({
    title: issueTitle(subject),
    body: issueBody(subject, facts),
    labels: issueLabels(subject),
  });
  if (!opened.ok) {
    throw new Failure(
      'refused',
      `The issue of the execution could not be opened: ${opened.message}`,
      'Are issues switched on (Settings → General → Features), and has the job `issues: write`? Nothing was started',
    );
  }
  const locked = await issue.lock(opened.value);
  // Permission is asked for with each comment in any case.
  if (!locked.ok) say(`Issue #${opened.value} could not be locked: ${locked.message}`);
  return opened.value;
}
