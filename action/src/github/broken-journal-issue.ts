import { createHash } from 'node:crypto';
import { fence, inlineCode, paragraph, text } from '../report/markdown-nodes.ts';
import { visible } from '../source/visible.ts';
import { clip } from './execution-page/clip.ts';
import { pageMarkdown } from './execution-page/page-markdown.ts';
import type { Issue, IssueDraft } from './issue.ts';

/** What issues about journals that are not whole are found by. */
export const brokenJournalLabel = 'runbook-journal-broken';

/** The issue about a journal that is not whole, or that GitHub contradicts. */
export function brokenJournalIssue(executionId: string, problem: string): IssueDraft {
  const body = pageMarkdown([
    paragraph(
      text('The journal of '),
      inlineCode(clip(executionId, 200)),
      text(' does not prove any more what happened:'),
    ),
    fence('text', visible(problem.slice(0, 2000))),
    paragraph(
      text(
        'Somebody with write access may have changed it, or a run or comment that it names was edited or deleted. Nothing of it goes on by itself. Look at the history of the branch ',
      ),
      inlineCode('runbook-journal'),
      text(', and at what this prints:'),
    ),
    fence('sh', `runbook journal ${executionId.replaceAll(/[^\w.-]/g, '_')} --verify --online`),
    paragraph(text('Close this issue when it is explained: the same finding opens no other one.')),
  ]);
  return {
    title: `The journal of ${clip(executionId, 200)} is broken`,
    body: `${body}\n${markOf(executionId, problem)}\n`,
    labels: [brokenJournalLabel],
    assignees: [],
  };
}

/** Whether an issue tells this about that execution. */
export function isIssueOf({ body }: Issue, executionId: string, problem: string): boolean {
  return body.trimEnd().endsWith(markOf(executionId, problem));
}

function markOf(executionId: string, problem: string): string {
  const digest = createHash('sha256').update(`${executionId}\n${problem}`).digest('hex').slice(0, 16);
  return `<!-- runbook-journal-broken: ${digest} -->`;
}
