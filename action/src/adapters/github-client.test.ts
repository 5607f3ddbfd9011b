import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeGithub, type FakeGithub } from '../../test/github/fake-github.ts';
import { githubClient, type GithubClient } from './github-client.ts';
import { keepComment } from './github-comments.ts';
import { githubIssues } from './github-issues.ts';

const repository = 'acme/ops';
let github: FakeGithub;
let time: number;
let waits: number[];

beforeEach(async () => {
  github = await fakeGithub();
  time = 1_000_000;
  waits = [];
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
});

/** A client whose clock only moves by its own waits. */
function client(patience = 3_600_000, apiUrl = github.url): GithubClient {
  const sleep = async (wait: number): Promise<void> => {
    waits.push(wait);
    time += wait;
  };
  return githubClient({ apiUrl, token: 'the-token', now: () => time, sleep, patience });
}

const issue = { title: 't', body: 'b', labels: ['l'] };

test('waits as long as GitHub says, and sends again', async () => {
  github.troubles.push(
    { status: 429, headers: { 'retry-after': '3' } },
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1010' } },
    { status: 403, message: 'You have exceeded a secondary rate limit.' },
  );
  expect(await client()('POST', `/repos/${repository}/issues`, issue)).toMatchObject({ ok: true });
  expect(waits).toEqual([3000, 8000, 240_000]);
  expect(github.issues).toHaveLength(1);
});

test('waits for a server that is down, but not for ever', async () => {
  github.troubles.push({ status: 502 }, { status: 503 });
  expect(await client()('GET', '/user')).toMatchObject({ ok: false, status: 403 });
  expect(waits).toEqual([1000, 2000]);
  github.troubles.push(
    { status: 500 },
    { status: 500 },
    { status: 500 },
    { status: 500, message: 'the last' },
  );
  expect(await client()('GET', '/user')).toEqual({
    ok: false,
    status: 500,
    message: 'GitHub answered 500: the last',
  });
});

test('does not make a thing twice where the answer got lost', async () => {
  github.troubles.push({ status: 500 });
  expect(await client()('POST', `/repos/${repository}/issues`, issue)).toMatchObject({
    ok: false,
    status: 500,
  });
  expect(github.requests).toHaveLength(1);
});

test('a wait longer than its patience is an answer', async () => {
  github.troubles.push({ status: 429, headers: { 'retry-after': '61' } });
  expect(await client(60_000)('GET', '/user')).toMatchObject({ ok: false, status: 429 });
  expect(waits).toEqual([]);
});

test('nobody there is an answer', async () => {
  const answer = await client(0, 'http://127.0.0.1:1')('GET', '/user');
  expect(answer).toMatchObject({
    ok: false,
    status: null,
    message: expect.stringContaining('did not answer') as string,
  });
});

test('makes at most 60 changes a minute', async () => {
  github.issues.push({ number: 1, ...issue, state: 'open', state_reason: null, assignees: [] });
  const send = client();
  for (let count = 0; count < 61; count++) {
    await send('PATCH', `/repos/${repository}/issues/1`, { title: `t${count}` });
  }
  expect(waits).toEqual([60_000]);
});

test('issues: all pages, without pull requests', async () => {
  for (let number = 1; number <= 250; number++) {
    const pull = number % 50 === 0 ? { pull_request: true as const } : {};
    github.issues.push({
      number,
      ...issue,
      labels: ['a b'],
      state: 'closed',
      state_reason: 'completed',
      assignees: [],
      ...pull,
    });
  }
  const listed = await githubIssues(client(), repository).list('a b');
  expect(listed.ok && listed.issues).toHaveLength(245);
  expect(github.requests).toHaveLength(3);
});

test('issues: whoever cannot be assigned is left out, and named', async () => {
  github.people.add('alice');
  const issues = githubIssues(client(), repository);
  const draft = { ...issue, assignees: ['alice', 'gone/../x', 'bob'] };
  expect(await issues.perform({ type: 'create', about: 'x', draft })).toEqual({
    ok: true,
    number: 1,
    unassigned: ['gone/../x', 'bob'],
  });
  expect(github.issues[0]?.assignees).toEqual(['alice']);
});

test('issues: close and reopen say why', async () => {
  const issues = githubIssues(client(), repository);
  await issues.perform({ type: 'create', about: 'x', draft: { ...issue, assignees: [] } });
  await issues.perform({ type: 'close', about: 'x', number: 1, reason: 'completed', comment: 'done' });
  expect(github.issues[0]).toMatchObject({ state: 'closed', state_reason: 'completed' });
  await issues.perform({ type: 'reopen', about: 'x', number: 1, comment: 'not done' });
  expect(github.issues[0]).toMatchObject({ state: 'open' });
  expect(github.comments.map(({ body }) => body)).toEqual(['done', 'not done']);
  expect(
    await issues.perform({
      type: 'close',
      about: 'x',
      number: 9,
      reason: 'completed',
      comment: 'never said',
    }),
  ).toMatchObject({
    ok: false,
  });
  expect(github.comments).toHaveLength(2);
});

test('comment: one, made when it is worth it, then kept up to date', async () => {
  github.issues.push({
    number: 7,
    ...issue,
    state: 'open',
    state_reason: null,
    assignees: [],
    pull_request: true,
  });
  const keep = (markdown: string, worth: boolean): ReturnType<typeof keepComment> =>
    keepComment(client(), { repository, pullRequest: 7, markdown, worth });
  expect(await keep('fine', false)).toEqual({ done: 'none' });
  expect(await keep('wrong', true)).toEqual({ done: 'created' });
  expect(await keep('wrong', true)).toEqual({ done: 'unchanged' });
  expect(await keep('fine', false)).toEqual({ done: 'updated' });
  expect(github.comments.map(({ body }) => body)).toEqual(['<!-- runbook-check -->\nfine']);
});

test('comment: those of other people are not touched, whatever they hold', async () => {
  github.issues.push({
    number: 7,
    ...issue,
    state: 'open',
    state_reason: null,
    assignees: [],
    pull_request: true,
  });
  const stranger = {
    id: 1,
    issue: 7,
    body: '<!-- runbook-check -->\nall is well',
    user: 'eve',
    type: 'User',
  } as const;
  github.comments.push({ ...stranger });
  for (let number = 0; number < 150; number++) {
    github.comments.push({ ...stranger, id: 10 + number, body: 'talk' });
  }
  const keep = (markdown: string): ReturnType<typeof keepComment> =>
    keepComment(client(), { repository, pullRequest: 7, markdown, worth: true });
  expect(await keep('one')).toEqual({ done: 'created' });
  expect(await keep('two')).toEqual({ done: 'updated' });
  expect(
    github.comments.filter(({ body }) => body.startsWith('<!--')).map(({ user, body }) => [user, body]),
  ).toEqual([
    ['eve', stranger.body],
    ['github-actions[bot]', '<!-- runbook-check -->\ntwo'],
  ]);
  // A person's own token makes a comment of that person.
  github.token.login = 'carol';
  expect(await keep('three')).toEqual({ done: 'created' });
  expect(await keep('four')).toEqual({ done: 'updated' });
  expect(github.comments.at(-1)).toMatchObject({ user: 'carol', body: '<!-- runbook-check -->\nfour' });
});

test('comment: a token that may only read is refused, and that is an answer', async () => {
  github.issues.push({
    number: 7,
    ...issue,
    state: 'open',
    state_reason: null,
    assignees: [],
    pull_request: true,
  });
  github.token.writes = false;
  expect(
    await keepComment(client(), { repository, pullRequest: 7, markdown: 'm', worth: true }),
  ).toMatchObject({
    done: 'refused',
    status: 403,
  });
});
