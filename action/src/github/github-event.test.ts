import fc from 'fast-check';
import { expect, test } from 'vitest';
import { githubEvent } from './github-event.ts';

const comment = {
  action: 'created',
  issue: { number: 12, labels: [{ name: 'runbook-execution' }] },
  comment: {
    id: 9001,
    body: '/abort\r\n${{ secrets.X }}',
    user: { login: 'olga', type: 'User' },
    author_association: 'MEMBER',
  },
  sender: { login: 'olga', type: 'User' },
};

test('a dispatch brings its inputs', () => {
  const event = githubEvent('workflow_dispatch', {
    ref: 'refs/heads/main',
    inputs: { runbook: 'RB-DB-001' },
  });
  expect(event).toMatchObject({ kind: 'dispatch', inputs: { ok: true, inputs: { runbook: 'RB-DB-001' } } });
  expect(githubEvent('workflow_dispatch', {})).toMatchObject({ kind: 'dispatch', inputs: { ok: false } });
});

test('a new comment brings what it says', () => {
  expect(githubEvent('issue_comment', comment)).toEqual({
    kind: 'comment',
    issue: 12,
    commentId: 9001,
    body: '/abort\r\n${{ secrets.X }}',
    author: 'olga',
    sender: 'olga',
    association: 'MEMBER',
  });
});

test.each<[string, string, unknown]>([
  ['an edited comment', 'issue_comment', { ...comment, action: 'edited' }],
  ['a deleted comment', 'issue_comment', { ...comment, action: 'deleted' }],
  ['no action', 'issue_comment', { ...comment, action: undefined }],
  [
    'a comment on a pull request',
    'issue_comment',
    { ...comment, issue: { number: 12, pull_request: { url: 'x' } } },
  ],
  [
    'a comment without an author',
    'issue_comment',
    { ...comment, comment: { ...comment.comment, user: null } },
  ],
  ['a comment without a sender', 'issue_comment', { ...comment, sender: null }],
  ['a comment in the name of another', 'issue_comment', { ...comment, sender: { login: 'mallory' } }],
  ['a comment without an id', 'issue_comment', { ...comment, comment: { ...comment.comment, id: '9001' } }],
  ['an issue without a number', 'issue_comment', { ...comment, issue: { number: 0 } }],
  ['nothing', 'issue_comment', null],
  ['another event', 'pull_request_target', comment],
  ['a schedule', 'schedule', { schedule: '0 0 * * *' }],
])('%s starts nothing', (_, name, payload) => {
  expect(githubEvent(name, payload)).toMatchObject({ kind: 'other', why: expect.stringMatching(/\w/) });
});

test('never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('workflow_dispatch', 'issue_comment', 'push'),
      fc.anything(),
      (name, payload) => {
        expect(githubEvent(name, payload).kind).toMatch(/^(?:dispatch|comment|other)$/);
      },
    ),
  );
});
