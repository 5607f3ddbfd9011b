import { addDays } from '../lint/day.ts';
import { githubMarkdown } from '../report/github-markdown.ts';
import { inlineCode, paragraph, table, text } from '../report/markdown-nodes.ts';
import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Metadata } from '../runbook/runbook.ts';
import { visible } from '../source/visible.ts';
import { assigneesFor } from './assignees-for.ts';
import type { Issue, IssueAction, IssueDraft } from './issue.ts';

/** What issues about reviews are found by; only people who may triage can set it. */
export const reviewLabel = 'runbook-review';
const overdueLabel = 'overdue';

export type ReviewFacts = {
  readonly runbooks: readonly Pick<LoadedRunbook, 'id' | 'runbook' | 'file'>[];
  /** Whether every file could be read: where not, a missing runbook may only be broken. */
  readonly complete: boolean;
  readonly config: Config;
  /** The day, `yyyy-mm-dd`. */
  readonly today: string;
  /** Every issue with the label, closed ones included. */
  readonly issues: readonly Issue[];
  /** Where a file is shown, for people. */
  readonly link: (file: string) => string;
};

/** What must be done so that each review that is overdue or due soon has one open issue, and no other has one. */
export function planReviews(facts: ReviewFacts): readonly IssueAction[] {
  const issues = new Map<string, (Issue & { readonly due: string })[]>();
  for (const issue of facts.issues) {
    const mark = /<!-- runbook-review (\S+) (\S+) -->\s*$/.exec(issue.body);
    if (mark === null) continue;
    const [, id = '', due = ''] = mark;
    issues.set(id, [...(issues.get(id) ?? []), { ...issue, due }]);
  }
  const present = new Set(facts.runbooks.map(({ id }) => id));
  return [
    ...facts.runbooks.flatMap((loaded) => planReview(loaded, issues.get(loaded.id) ?? [], facts)),
    ...[...issues].flatMap(([id, known]) =>
      present.has(id) || !facts.complete
        ? []
        : open(known).map((issue) =>
            close(id, issue, 'not_planned', `There is no runbook \`${id}\` any more.`),
          ),
    ),
  ];
}

type Known = readonly (Issue & { readonly due: string })[];

function planReview(
  loaded: ReviewFacts['runbooks'][number],
  known: Known,
  facts: ReviewFacts,
): readonly IssueAction[] {
  const { id, runbook } = loaded;
  const due = runbook.metadata.review_date.slice(0, 10);
  if (due > addDays(facts.today, facts.config.review.warn_days)) {
    const comment = `Reviewed: the next review of \`${id}\` is due on ${due}.`;
    return open(known).map((issue) => close(id, issue, 'completed', comment));
  }
  const draft = draftFor(loaded, due, facts);
  const [first, ...others] = open(known);
  if (first !== undefined) {
    const same = `The review of \`${id}\` is followed in #${first.number}.`;
    return [...update(id, first, draft), ...others.map((issue) => close(id, issue, 'not_planned', same))];
  }
  const closed = known.filter((issue) => issue.due === due).sort((a, b) => b.number - a.number)[0];
  if (closed === undefined) return [{ type: 'create', about: id, draft }];
  // Somebody decided against it; the check of the next change will still say it.
  if (closed.stateReason === 'not_planned') return [];
  const comment = `\`review_date\` of \`${id}\` is still ${due}. \`runbook review ${id}\` records a review; this issue then closes itself. To leave it for good, close it as not planned.`;
  return [{ type: 'reopen', about: id, number: closed.number, comment }, ...update(id, closed, draft)];
}

function open(issues: Known): Known {
  return issues.filter(({ state }) => state === 'open').sort((a, b) => a.number - b.number);
}

function close(
  about: string,
  { number }: Issue,
  reason: 'completed' | 'not_planned',
  comment: string,
): IssueAction {
  return { type: 'close', about, number, reason, comment };
}

function update(about: string, issue: Issue, draft: IssueDraft): readonly IssueAction[] {
  const labels = [
    ...issue.labels.filter((label) => label !== reviewLabel && label !== overdueLabel),
    ...draft.labels,
  ];
  const changes = {
    ...(issue.title === draft.title ? {} : { title: draft.title }),
    // What was edited on the web comes back with other line ends.
    ...(issue.body.replaceAll('\r\n', '\n').trim() === draft.body.trim() ? {} : { body: draft.body }),
    ...(sameSet(issue.labels, labels) ? {} : { labels }),
  };
  return Object.keys(changes).length === 0 ? [] : [{ type: 'update', about, number: issue.number, changes }];
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}

const longestTitle = 200;

function draftFor(
  { id, runbook: { metadata }, file }: ReviewFacts['runbooks'][number],
  due: string,
  { today, config, link }: ReviewFacts,
): IssueDraft {
  const overdue = due < today;
  const title = `Review of ${id} ${overdue ? 'is overdue' : 'is due'}: ${visible(metadata.title)}`;
  return {
    title: title.length > longestTitle ? `${title.slice(0, longestTitle - 1).toWellFormed()}…` : title,
    body: bodyFor(metadata, { due, overdue, file: file.path, url: link(file.path) }),
    labels: overdue ? [reviewLabel, overdueLabel] : [reviewLabel],
    assignees: assigneesFor(metadata, config),
  };
}

function bodyFor(
  metadata: Metadata,
  {
    due,
    overdue,
    file,
    url,
  }: { readonly due: string; readonly overdue: boolean; readonly file: string; readonly url: string },
): string {
  const id = metadata.runbook_id;
  const last = metadata.updated_at;
  const markdown = githubMarkdown([
    paragraph(
      text(
        overdue
          ? `The review of this runbook was due on ${due}.`
          : `The review of this runbook is due on ${due}.`,
      ),
    ),
    table(
      ['', ''],
      [
        [[text('Runbook')], [inlineCode(id), text(' '), inlineCode(metadata.title)]],
        [[text('File')], [{ type: 'link', url, children: [inlineCode(file)] }]],
        [[text('Author')], [inlineCode(metadata.author)]],
        [[text('Severity')], [inlineCode(metadata.severity)]],
        [[text('Version')], [inlineCode(metadata.version)]],
        ...(last === undefined ? [] : [[[text('Last change')], [inlineCode(last.slice(0, 10))]]]),
      ],
    ),
    paragraph(
      text(
        'Read it as if it were 3 am: do the commands, names, approvers and ways back still fit? Then record the review with ',
      ),
      inlineCode(`runbook review ${id}`),
      text(' and merge the change. This issue closes itself.'),
    ),
  ]);
  return `${markdown}\n<!-- runbook-review ${id} ${due} -->\n`;
}
