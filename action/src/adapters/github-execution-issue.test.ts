import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FakeGithub, fakeGithub } from '../../test/github/fake-github.ts';
import { executionMark } from '../github/execution-page/issue-page.ts';
import { statusMark } from '../github/execution-page/status-mark.ts';
import { githubClient } from './github-client.ts';
import { type ExecutionIssue, executionIssue } from './github-execution-issue.ts';

let github: FakeGithub;

beforeAll(async () => {
  github = await fakeGithub();
});
afterAll(async () => {
  await github.close();
});
beforeEach(() => {
  github.issues.length = 0;
  github.comments.length = 0;
  github.reactions.length = 0;
  github.requests.length = 0;
  github.faults.length = 0;
  github.token.writes = true;
  github.token.login = null;
});

function issues(): ExecutionIssue {
  const access = { apiUrl: github.url, token: 'the-token', now: () => 0, sleep: async () => {}, patience: 0 };
  return executionIssue(githubClient(access), 'acme/ops');
}

const draft = { title: 'RB-A-001', body: 'body', labels: ['runbook-execution', 'sev1'] };

test('an issue is opened with its labels and locked', async () => {
  const opened = await issues().open(draft);
  expect(opened).toEqual({ ok: true, value: 1 });
  expect(await issues().lock(1)).toEqual({ ok: true, value: null });
  expect(github.issues).toMatchObject([{ ...draft, locked: true, state: 'open' }]);
  expect(github.faults).toEqual([]);
});

test('the status comment is written once, then over itself', async () => {
  await issues().open(draft);
  const first = await issues().status(1, `${statusMark}\none`, null);
  expect(first).toMatchObject({ ok: true });
  const id = first.ok ? first.value : 0;
  github.requests.length = 0;
  expect(await issues().status(1, `${statusMark}\ntwo`, id)).toEqual(first);
  expect(github.requests).toEqual([`PATCH /repos/acme/ops/issues/comments/${id}`]);
  // Another job does not know its id.
  expect(await issues().status(1, `${statusMark}\nthree`, null)).toEqual(first);
  expect(github.comments.map(({ body }) => body)).toEqual([`${statusMark}\nthree`]);
  expect(github.faults).toEqual([]);
});

test('a status comment that somebody deleted is written again', async () => {
  await issues().open(draft);
  expect(await issues().status(1, `${statusMark}\none`, 4711)).toMatchObject({ ok: true });
  expect(github.comments).toHaveLength(1);
});

test('a comment of somebody else is not taken for it, whatever it begins with', async () => {
  await issues().open(draft);
  const forged = { id: 5, issue: 1, body: `${statusMark}\nall is well`, user: 'eve', type: 'User' } as const;
  github.comments.push({ ...forged });
  expect(await issues().status(1, `${statusMark}\none`, null)).toMatchObject({ ok: true });
  expect(github.comments.map(({ user, body }) => [user, body])).toEqual([
    ['eve', forged.body],
    ['github-actions[bot]', `${statusMark}\none`],
  ]);
  expect(await issues().status(1, `${statusMark}\ntwo`, null)).toMatchObject({ ok: true });
  expect(github.comments).toHaveLength(2);
  // A job's token has no user, so that nobody is asked for one where a bot's comment is there.
  expect(github.requests.filter((request) => request === 'GET /user')).toHaveLength(1);
});

test('with a person’s token the status comment is that person’s', async () => {
  await issues().open(draft);
  github.token.login = 'carol';
  github.comments.push({ id: 5, issue: 1, body: `${statusMark}\nno`, user: 'eve', type: 'User' });
  await issues().status(1, `${statusMark}\ntwo`, null);
  await issues().status(1, `${statusMark}\nthree`, null);
  expect(github.comments.map(({ user, body }) => [user, body])).toEqual([
    ['eve', `${statusMark}\nno`],
    ['carol', `${statusMark}\nthree`],
  ]);
  expect(github.faults).toEqual([]);
});

test('what GitHub refuses is told as it is, and a reaction that fails is no failure', async () => {
  await issues().open(draft);
  const said = await issues().say(1, '/note');
  const comment = said.ok ? said.value : 0;
  expect(await issues().react(comment, 'eyes')).toBe(true);
  expect(github.reactions).toMatchObject([{ comment, content: 'eyes' }]);
  expect(await issues().react(99, 'rocket')).toBe(false);
  github.token.writes = false;
  expect(await issues().open(draft)).toMatchObject({ ok: false, reason: 'refused' });
  expect(await issues().status(1, 'x', comment)).toMatchObject({ ok: false, reason: 'refused' });
  expect(await issues().react(comment, 'rocket')).toBe(false);
  expect(await issues().say(77, 'x')).toMatchObject({ ok: false });
  expect(github.faults).toEqual([]);
});

test('an issue is edited, closed with a reason, and opened again', async () => {
  await issues().open(draft);
  await issues().edit(1, { title: 'other', labels: ['runbook-execution'] });
  await issues().close(1, 'completed');
  expect(github.issues).toMatchObject([
    { title: 'other', labels: ['runbook-execution'], state: 'closed', state_reason: 'completed' },
  ]);
  await issues().reopen(1);
  expect(github.issues).toMatchObject([{ state: 'open' }]);
  expect(await issues().close(9, 'completed')).toMatchObject({ ok: false, reason: 'missing' });
  expect(github.faults).toEqual([]);
});

test('the issue of an execution is found by the mark at the end of its body', async () => {
  await issues().open({ ...draft, body: `${executionMark('exec-A')}\nsomebody quotes it` });
  await issues().open({ ...draft, body: `text\n${executionMark('exec-A')}\n` });
  await issues().open({ ...draft, body: `text\n${executionMark('exec-B')}\n`, labels: [] });
  expect(await issues().find('exec-A')).toEqual({ ok: true, value: 2 });
  expect(await issues().find('exec-B')).toEqual({ ok: true, value: null });
  expect(github.faults).toEqual([]);
});

test('the newest comment of a bot with a mark is found since a moment, and written anew', async () => {
  await issues().open(draft);
  github.now = () => new Date('2026-11-23T09:00:00Z');
  const first = await issues().say(1, '<!-- mark -->\none');
  github.comments.push({ id: 5, issue: 1, body: '<!-- mark -->\nforged', user: 'eve', type: 'User' });
  const since = '2026-11-23T09:00:00Z';
  expect(await issues().said(1, '<!-- mark -->', since)).toEqual(first);
  expect(await issues().said(1, '<!-- other -->', since)).toEqual({ ok: true, value: null });
  expect(await issues().said(1, '<!-- mark -->', '2026-11-23T09:00:01Z')).toEqual({ ok: true, value: null });
  expect(await issues().rewrite(first.ok ? first.value : 0, '<!-- mark -->\ntwo')).toEqual({
    ok: true,
    value: null,
  });
  expect(github.comments.map(({ body }) => body)).toContain('<!-- mark -->\ntwo');
  expect(await issues().rewrite(4711, 'x')).toMatchObject({ ok: false, reason: 'missing' });
  expect(github.faults).toEqual([]);
});
