import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { normaliseConfig } from '../runbook/config.ts';
import { loadRunbook } from '../runbook/load-runbook.ts';
import { readSourceFile } from '../source/read-source-file.ts';
import type { Issue, IssueAction } from './issue.ts';
import { planReviews, type ReviewFacts } from './review-issues.ts';

const root = resolve(import.meta.dirname, '../../test/acceptance-action/clean');
const config = normaliseConfig({
  review: { months: 3, warn_days: 14 },
  approvers: { lead: { users: ['alice', 'bob'] }, keepers: { users: ['carol'] } },
});
const { file } = readSourceFile(root, 'runbooks/RB-CACHE-001.yaml');

function runbook(
  due: string,
  change: (text: string) => string = (text) => text,
): ReviewFacts['runbooks'][number] {
  const text = change(file.text.replace(/review_date: .*/, `review_date: ${due}`));
  const { loaded, findings } = loadRunbook({ path: file.path, text }, { config });
  if (loaded === undefined) throw new Error(JSON.stringify(findings));
  return loaded;
}

function plan(
  runbooks: ReviewFacts['runbooks'],
  issues: readonly Issue[],
  more: Partial<ReviewFacts> = {},
): readonly IssueAction[] {
  const link = (path: string): string => `https://github.com/acme/ops/blob/abc/${path}`;
  return planReviews({ runbooks, issues, complete: true, config, today: '2026-11-23', link, ...more });
}

/** The issue that a run before would have made. */
function issueFor(due: string, today: string, change: Partial<Issue> = {}): Issue {
  const [action] = plan([runbook(due)], [], { today });
  if (action?.type !== 'create') throw new Error('No issue');
  const { title, body, labels } = action.draft;
  return { number: 4, title, body, labels, state: 'open', stateReason: null, ...change };
}

const types = (actions: readonly IssueAction[]): readonly string[] => actions.map(({ type }) => type);

test('an overdue review gets an issue that says what to do', () => {
  expect(plan([runbook('2026-11-22')], [])).toMatchInlineSnapshot(`
    [
      {
        "about": "RB-CACHE-001",
        "draft": {
          "assignees": [
            "alice",
            "bob",
          ],
          "body": "The review of this runbook was due on 2026-11-22.

    | | |
    | - | - |
    | Runbook | \`RB-CACHE-001\` \`Empty the cache\` |
    | File | [\`runbooks/RB-CACHE-001.yaml\`](https://github.com/acme/ops/blob/abc/runbooks/RB-CACHE-001.yaml) |
    | Author | \`Platform Team\` |
    | Severity | \`sev3\` |
    | Version | \`1.1\` |
    | Last change | \`2026-11-20\` |

    Read it as if it were 3 am: do the commands, names, approvers and ways back still fit? Then record the review with \`runbook review RB-CACHE-001\` and merge the change. This issue closes itself.

    <!-- runbook-review RB-CACHE-001 2026-11-22 -->
    ",
          "labels": [
            "runbook-review",
            "overdue",
          ],
          "title": "Review of RB-CACHE-001 is overdue: Empty the cache",
        },
        "type": "create",
      },
    ]
  `);
});

test.each([
  ['2026-11-22', ['create']],
  ['2026-11-23', ['create']],
  ['2026-12-07', ['create']],
  ['2026-12-08', []],
])('of a review on %s there is %j', (due, expected) => {
  expect(types(plan([runbook(due)], []))).toEqual(expected);
});

test('an issue that is as it should be stays untouched, also after an edit on the web', () => {
  const issue = issueFor('2026-11-22', '2026-11-23');
  expect(plan([runbook('2026-11-22')], [issue])).toEqual([]);
  expect(plan([runbook('2026-11-22')], [{ ...issue, body: issue.body.replaceAll('\n', '\r\n') }])).toEqual(
    [],
  );
  expect(plan([runbook('2026-11-22')], [{ ...issue, labels: ['mine', ...issue.labels] }])).toEqual([]);
});

test('a review that becomes overdue changes its issue, and keeps the labels of others', () => {
  const issue = issueFor('2026-11-25', '2026-11-23');
  const later = plan([runbook('2026-11-25')], [{ ...issue, labels: ['mine', ...issue.labels] }], {
    today: '2026-11-26',
  });
  expect(later).toMatchObject([
    {
      type: 'update',
      number: 4,
      changes: {
        title: expect.stringContaining('is overdue') as string,
        labels: ['mine', 'runbook-review', 'overdue'],
      },
    },
  ]);
});

test('a recorded review closes the issue', () => {
  expect(plan([runbook('2027-05-20')], [issueFor('2026-11-22', '2026-11-23')])).toEqual([
    {
      type: 'close',
      about: 'RB-CACHE-001',
      number: 4,
      reason: 'completed',
      comment: 'Reviewed: the next review of `RB-CACHE-001` is due on 2027-05-20.',
    },
  ]);
});

test('the next review gets a new issue, not the old one', () => {
  const old = issueFor('2026-05-20', '2026-05-21', { state: 'closed', stateReason: 'completed' });
  expect(types(plan([runbook('2026-11-22')], [old]))).toEqual(['create']);
});

test('an issue that was closed without a review is opened again, unless as not planned', () => {
  const issue = issueFor('2026-11-22', '2026-11-23', { state: 'closed', stateReason: 'completed' });
  expect(types(plan([runbook('2026-11-22')], [issue]))).toEqual(['reopen']);
  expect(plan([runbook('2026-11-22')], [{ ...issue, stateReason: 'not_planned' }])).toEqual([]);
});

test('of two open issues the older stays', () => {
  const issue = issueFor('2026-11-22', '2026-11-23');
  expect(plan([runbook('2026-11-22')], [{ ...issue, number: 9 }, issue])).toMatchObject([
    { type: 'close', number: 9, reason: 'not_planned' },
  ]);
});

test('a runbook that is gone closes its issue; one that may only be broken does not', () => {
  const issue = issueFor('2026-11-22', '2026-11-23');
  expect(plan([], [issue])).toMatchObject([{ type: 'close', reason: 'not_planned' }]);
  expect(plan([], [issue], { complete: false })).toEqual([]);
});

test('an issue of somebody else is left alone', () => {
  const issue = issueFor('2026-11-22', '2026-11-23', { body: 'We should review RB-CACHE-001' });
  expect(types(plan([runbook('2027-05-20')], [issue]))).toEqual([]);
});

test.each([
  ['author: keepers', ['carol']],
  ['author: Alice', ['alice']],
  ['author: "@bob"', ['bob']],
  ['author: Somebody', ['alice', 'bob']],
])('with %s it is assigned to %j', (author, assignees) => {
  const [action] = plan([runbook('2026-11-22', (text) => text.replace(/author: .*/, author))], []);
  expect(action).toMatchObject({ draft: { assignees } });
});

test('what a runbook says is only read in the issue', () => {
  const title = String.raw`title: "@acme/all #1 <img src=x> [x](javascript:y) \u202e ${'long '.repeat(80)}"`;
  const [action] = plan([runbook('2026-11-22', (text) => text.replace(/title: .*/, title))], []);
  if (action?.type !== 'create') throw new Error('No issue');
  expect(action.draft.title.length).toBeLessThanOrEqual(200);
  expect(action.draft.title).not.toContain('\u202e');
  expect(action.draft.body).toContain('`@acme/all #1 <img src=x> [x](javascript:y) \\u{202e}');
});
