import { githubMarkdown } from '../report/github-markdown.ts';
import { inlineCode, list, paragraph, text } from '../report/markdown-nodes.ts';
import { counted } from '../report/step-facts.ts';
import type { Issue, IssueAction } from './issue.ts';

/** What the issue about failing rehearsals is found by. */
export const rehearsalLabel = 'runbook-rehearsal';

/** How the rehearsal of everything ended; null for `tests` where it did not come to an end. */
export type RehearsalOutcome = {
  readonly passed: boolean;
  readonly tests: number | null;
  /** Names of the cases that failed. */
  readonly failed: readonly string[];
  /** The run that has the whole report. */
  readonly url: string;
};

const mostNamed = 50;
const about = 'rehearsals';
const labels = [rehearsalLabel];

/** What must be done so that one issue is open while rehearsals fail, and none while they pass. */
export function planRehearsal(outcome: RehearsalOutcome, issues: readonly Issue[]): readonly IssueAction[] {
  const open = issues.filter(({ state }) => state === 'open').sort((a, b) => a.number - b.number);
  const [first, ...others] = open;
  if (outcome.passed) {
    const comment = `All rehearsals pass again: ${outcome.url}`;
    return open.map(({ number }) => ({ type: 'close', about, number, reason: 'completed', comment }));
  }
  const title = titleOf(outcome);
  const body = bodyOf(outcome);
  if (first === undefined) return [{ type: 'create', about, draft: { title, body, labels, assignees: [] } }];
  return [
    { type: 'update', about, number: first.number, changes: { title, body } },
    ...others.map(({ number }): IssueAction => ({
      type: 'close',
      about,
      number,
      reason: 'not_planned',
      comment: `This is followed in #${first.number}.`,
    })),
  ];
}

function titleOf({ tests, failed }: RehearsalOutcome): string {
  return tests === null
    ? 'The rehearsal of all runbooks did not come to an end'
    : `${counted(failed.length, 'rehearsal')} of ${tests} failed`;
}

function bodyOf({ failed, url }: RehearsalOutcome): string {
  const named = failed.slice(0, mostNamed);
  const rest = failed.length - named.length;
  return githubMarkdown([
    paragraph(
      text('Every runbook is rehearsed once a month. The report is in the '),
      { type: 'link', url, children: [{ type: 'text', value: 'summary of the run' }] },
      text('.'),
    ),
    ...(named.length === 0 ? [] : [list(named.map((name) => [inlineCode(name)]))]),
    ...(rest > 0 ? [paragraph(text(`And ${rest} more.`))] : []),
    paragraph(text('This issue closes itself after a rehearsal in which all pass.')),
  ]);
}
