import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeGithub, type FakeGithub } from '../../test/github/fake-github.ts';
import type { FakeRun } from '../../test/github/run-routes.ts';
import type { Fact } from '../github/facts.ts';
import { type GithubAnswer, githubClient, type GithubClient } from './github-client.ts';
import { githubFacts, type GithubFacts } from './github-facts.ts';

const repository = 'acme/ops';
const sha = 'a'.repeat(40);
let github: FakeGithub;
let waited: number;

beforeEach(async () => {
  github = await fakeGithub();
  waited = 0;
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
});

function client(more: { readonly endurance?: number } = {}): GithubClient {
  const sleep = async (wait: number): Promise<void> => {
    waited += wait;
  };
  const access = { apiUrl: github.url, token: 'the-token', now: () => waited, sleep, patience: 60_000 };
  return githubClient({ ...access, ...more });
}

const facts = (more = {}): GithubFacts => githubFacts(client(more), repository);

function addRun(id: number, more: Partial<FakeRun> = {}): FakeRun {
  const run: FakeRun = {
    id,
    attempt: 1,
    event: 'workflow_dispatch',
    status: 'waiting',
    conclusion: null,
    headSha: sha,
    headBranch: 'main',
    path: '.github/workflows/execute-runbook.yml',
    name: 'execute-runbook',
    displayTitle: 'RB-A INC-1 ',
    actor: 'olga',
    triggeringActor: 'olga',
    createdAt: '2026-11-23T09:00:00Z',
    jobs: [],
    reviews: [],
    waiting: [],
    artifacts: [],
    earlier: [],
    ...more,
  };
  github.runs.push(run);
  return run;
}

function addEnvironment(): void {
  github.environments.push({
    name: 'Prod',
    reviewers: [
      { type: 'User', name: 'ann' },
      { type: 'Team', name: 'oncall' },
    ],
    preventSelfReview: true,
    waitMinutes: 5,
    branches: [{ id: 1, name: 'main', type: 'branch' }],
    adminsBypass: true,
    secrets: {},
  });
}

const olga = { id: 7, attempt: 1, actor: 'olga', triggeringActor: 'olga', headBranch: 'main', headSha: sha };

test('a run as it stands, and as its first attempt was', async () => {
  const first = { attempt: 1, status: 'completed', conclusion: 'failure', triggeringActor: 'olga' } as const;
  addRun(7, { attempt: 2, triggeringActor: 'eve', earlier: [{ ...first, jobs: [] }] });
  expect(await facts().run(7)).toEqual({
    ok: true,
    value: {
      ...olga,
      attempt: 2,
      triggeringActor: 'eve',
      event: 'workflow_dispatch',
      status: 'waiting',
      conclusion: null,
      path: '.github/workflows/execute-runbook.yml',
      createdAt: '2026-11-23T09:00:00Z',
      displayTitle: 'RB-A INC-1 ',
    },
  });
  expect(await facts().run(7, 1)).toMatchObject({ ok: true, value: olga });
  expect(await facts().run(8)).toMatchObject({ ok: false, reason: 'missing' });
});

test('all runs, of all pages; those of a workflow and of a status', async () => {
  for (let id = 1; id <= 130; id++) addRun(id, id % 2 === 0 ? { path: '.github/workflows/other.yml' } : {});
  addRun(200, { status: 'completed', conclusion: 'success' });
  const count = async (wanted: Parameters<GithubFacts['runs']>[0]): Promise<number> => {
    const found = await facts().runs(wanted);
    return found.ok ? found.value.length : -1;
  };
  expect(await count({})).toBe(131);
  expect(await count({ workflow: 'execute-runbook.yml' })).toBe(66);
  expect(await count({ workflow: 'execute-runbook.yml', status: 'waiting' })).toBe(65);
});

test('reviews and waiting deployments of a run', async () => {
  addEnvironment();
  addRun(7, {
    waiting: ['Prod'],
    reviews: [
      { environments: ['Prod'], state: 'approved', user: 'ann', type: 'User', comment: 'go' },
      { environments: ['Prod', 'Else'], state: 'rejected', user: 'x[bot]', type: 'Bot', comment: '' },
    ],
  });
  expect(await facts().approvals(7)).toEqual({
    ok: true,
    value: [
      { environments: ['Prod'], state: 'approved', user: 'ann', userType: 'User', comment: 'go' },
      { environments: ['Prod', 'Else'], state: 'rejected', user: 'x[bot]', userType: 'Bot', comment: '' },
    ],
  });
  expect(await facts().pendingDeployments(7)).toMatchObject({
    ok: true,
    value: [{ environment: 'Prod', waitMinutes: 5, reviewers: [{ name: 'ann' }, { name: 'oncall' }] }],
  });
});

test('an environment, with each kind of branch policy', async () => {
  addEnvironment();
  github.environments.push(
    { name: 'open', reviewers: [], branches: 'any', secrets: {} },
    { name: 'guarded', reviewers: [], branches: 'protected', secrets: {} },
  );
  const prod = await facts().environment('prod');
  expect(prod).toMatchObject({
    ok: true,
    value: {
      name: 'Prod',
      reviewers: [
        { type: 'User', name: 'ann' },
        { type: 'Team', name: 'oncall' },
      ],
      preventSelfReview: true,
      waitMinutes: 5,
      branchPolicy: { patterns: [{ name: 'main', type: 'branch' }] },
      adminsBypass: true,
    },
  });
  expect(github.requests).toHaveLength(2);
  expect(await facts().environment('open')).toMatchObject({
    ok: true,
    value: { reviewers: null, waitMinutes: 0, branchPolicy: 'none', adminsBypass: null },
  });
  expect(await facts().environment('guarded')).toMatchObject({ value: { branchPolicy: 'protected' } });
  expect(await facts().environment('gone')).toMatchObject({ ok: false, reason: 'missing' });
});

test('a name that is no part of a path is asked nobody about', async () => {
  for (const name of ['', '.', '..']) {
    expect(await facts().environment(name)).toMatchObject({ ok: false, reason: 'missing' });
    expect(await facts().permission(name)).toMatchObject({ ok: false, reason: 'missing' });
    expect(await facts().dispatch(name, 'main', {})).toMatchObject({ ok: false, reason: 'missing' });
  }
  expect(github.requests).toEqual([]);
  expect(await facts().environment('a/../b?c#d')).toMatchObject({ ok: false, reason: 'missing' });
  expect(github.requests).toEqual(['GET /repos/acme/ops/environments/a%2F..%2Fb%3Fc%23d']);
});

test('comment, permission, repository and jobs', async () => {
  github.issues.push({
    number: 3,
    title: 't',
    body: '',
    state: 'open',
    state_reason: null,
    labels: [],
    assignees: [],
  });
  github.permissions.set('ann', { permission: 'write', role: 'maintain', association: 'MEMBER' });
  github.token.login = 'ann';
  await client()('POST', `/repos/${repository}/issues/3/comments`, { body: '/take' });
  const [comment] = github.comments;
  expect(await facts().comment(comment?.id ?? 0)).toMatchObject({
    ok: true,
    value: { issue: 3, author: 'ann', authorType: 'User', body: '/take', association: 'MEMBER' },
  });
  expect(await facts().comment(1)).toMatchObject({ ok: false, reason: 'missing' });
  expect(await facts().permission('ann')).toEqual({
    ok: true,
    value: { permission: 'write', role: 'maintain' },
  });
  expect(await facts().repository()).toEqual({
    ok: true,
    value: { defaultBranch: 'main', private: false, owner: 'acme', ownerType: 'Organization' },
  });
  const job = { status: 'completed', conclusion: 'success', labels: ['self-hosted'] } as const;
  const times = { startedAt: '2026-11-23T09:01:00Z', completedAt: '2026-11-23T09:02:00Z' };
  addRun(7, { jobs: [{ id: 1, name: 'plan', ...job, ...times }] });
  expect(await facts().jobs(7)).toEqual({
    ok: true,
    value: [{ id: 1, name: 'plan', attempt: 1, ...job, ...times }],
  });
});

test('a dispatch tells the run, and a server that refuses the question is asked without it', async () => {
  github.repository.workflows.push('execute-runbook.yml');
  const inputs = { runbook: '-', execution: 'exec-x' };
  const dispatched = await facts().dispatch('execute-runbook.yml', 'main', inputs);
  expect(dispatched).toMatchObject({ ok: true, value: expect.any(Number) as number });
  github.troubles.push({ status: 422, message: 'Invalid request. "return_run_details" is not permitted.' });
  expect(await facts().dispatch('execute-runbook.yml', 'main', inputs)).toEqual({ ok: true, value: null });
  expect(github.dispatched).toMatchObject([{ inputs }, { inputs }]);
  expect(await facts().dispatch('gone.yml', 'main', {})).toMatchObject({ ok: false, reason: 'missing' });
});

test('a dispatch whose answer got lost is not sent again', async () => {
  github.repository.workflows.push('execute-runbook.yml');
  github.troubles.push({ status: 502 });
  const lost = await facts({ endurance: 600_000 }).dispatch('execute-runbook.yml', 'main', {});
  expect(lost).toMatchObject({ ok: false, reason: 'unreachable' });
  expect(github.requests).toHaveLength(1);
});

test('a run is cancelled; one that has ended is not', async () => {
  addRun(7);
  expect(await facts().cancel(7)).toEqual({ ok: true, value: null });
  addRun(8, { status: 'completed', conclusion: 'success' });
  expect(await facts().cancel(8)).toMatchObject({ ok: false, reason: 'refused' });
});

test('no, not there, and no answer are three things', async () => {
  addRun(7);
  const reasons: string[] = [];
  for (const trouble of [
    { status: 401 },
    { status: 403, message: 'Resource not accessible by integration' },
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
    { status: 429, headers: { 'retry-after': '3600' } },
  ]) {
    github.troubles.push(trouble);
    const fact = await facts().approvals(7);
    reasons.push(fact.ok ? 'ok' : fact.reason);
  }
  expect(reasons).toEqual(['refused', 'refused', 'unreachable', 'unreachable']);
  expect(waited).toBe(0);
});

test('evidence is asked for as long as it was said, and not longer', async () => {
  addRun(7);
  for (let count = 0; count < 8; count++) github.troubles.push({ status: 503 });
  expect(await facts({ endurance: 180_000 }).approvals(7)).toEqual({ ok: true, value: [] });
  expect(waited).toBe(1000 + 2000 + 4000 + 8000 + 16_000 + 3 * 30_000);
  waited = 0;
  for (let count = 0; count < 12; count++) github.troubles.push({ status: 503 });
  expect(await facts({ endurance: 180_000 }).approvals(7)).toMatchObject({ reason: 'unreachable' });
  expect(waited).toBeLessThanOrEqual(180_000);
  expect(waited).toBeGreaterThan(140_000);
});

test('a server that says “at once” for ever is not asked for ever', async () => {
  addRun(7);
  const trouble = { status: 429, headers: { 'retry-after': '0' } };
  github.troubles.push(...Array.from({ length: 100 }, () => trouble));
  expect(await facts({ endurance: 60_000 }).approvals(7)).toMatchObject({ reason: 'unreachable' });
  expect(github.requests).toHaveLength(64);
});

test.each([
  [301, 'refused'],
  [404, 'missing'],
  [408, 'unreachable'],
  [410, 'missing'],
  [422, 'refused'],
  [500, 'unreachable'],
  [null, 'unreachable'],
] as const)('%s means %s', async (status, reason) => {
  const answer = async (): Promise<GithubAnswer> => ({ ok: false, status, message: 'no' });
  expect(await githubFacts(answer, repository).approvals(7)).toEqual({ ok: false, reason, message: 'no' });
});

/** A client that answers from a list, by the end of the path; a branch and its comparison among it. */
function scripted(answers: Readonly<Record<string, unknown>>): GithubClient {
  return async (_method, path): Promise<GithubAnswer> => {
    const end = Object.keys(answers).find((known) => path.split('?')[0] === `/repos/${repository}${known}`);
    return end === undefined
      ? { ok: false, status: 404, message: `Nothing at ${path}` }
      : { ok: true, data: answers[end], hasNext: false };
  };
}

test('a branch is asked for its head, and what lies behind it is part of it', async () => {
  const head = 'b'.repeat(40);
  github.repository.git = {
    head: async (branch) => (branch === 'release/1' ? head : null),
    compare: async (base, other) => (base === head && other === sha ? 'behind' : null),
  };
  expect(await facts().branchHas('release/1', head)).toEqual({ ok: true, value: true });
  expect(github.requests).toHaveLength(1);
  expect(await facts().branchHas('release/1', sha)).toEqual({ ok: true, value: true });
  expect(await facts().branchHas('release/1', 'c'.repeat(40))).toMatchObject({ reason: 'missing' });
  expect(await facts().branchHas('main', sha)).toMatchObject({ reason: 'missing' });
});

test('a branch has what is not beyond it', async () => {
  const head = 'b'.repeat(40);
  const branch = { '/branches/release%2F1': { commit: { sha: head } } };
  const has = (commit: string, status: unknown): Promise<Fact<boolean>> =>
    githubFacts(scripted({ ...branch, [`/compare/${head}...${commit}`]: { status } }), repository).branchHas(
      'release/1',
      commit,
    );
  expect(await has(head, 'never asked')).toEqual({ ok: true, value: true });
  expect(await has(sha, 'behind')).toEqual({ ok: true, value: true });
  expect(await has(sha, 'identical')).toEqual({ ok: true, value: true });
  expect(await has(sha, 'ahead')).toEqual({ ok: true, value: false });
  expect(await has(sha, 'diverged')).toEqual({ ok: true, value: false });
  expect(await has(sha, 'sideways')).toMatchObject({ ok: false, reason: 'unreachable' });
  const none = githubFacts(scripted({}), repository);
  expect(await none.branchHas('main', sha)).toMatchObject({ reason: 'missing' });
});

test('an answer that contradicts itself is no answer', async () => {
  const policy = { protected_branches: false, custom_branch_policies: true };
  const reviews = { type: 'required_reviewers', reviewers: [] };
  const ask = (more: object, others: Readonly<Record<string, unknown>> = {}): Promise<Fact<unknown>> =>
    githubFacts(
      scripted({
        '/environments/prod': {
          id: 1,
          name: 'prod',
          protection_rules: [reviews],
          deployment_branch_policy: null,
          ...more,
        },
        ...others,
      }),
      repository,
    ).environment('prod');
  expect(await ask({})).toMatchObject({ ok: true, value: { reviewers: [] } });
  const unreachable = { ok: false, reason: 'unreachable' };
  expect(await ask({ protection_rules: [reviews, reviews] })).toMatchObject(unreachable);
  for (const flag of [true, false]) {
    const both = { protected_branches: flag, custom_branch_policies: flag };
    expect(await ask({ deployment_branch_policy: both })).toMatchObject(unreachable);
  }
  // The policies were there a moment ago.
  expect(await ask({ deployment_branch_policy: policy })).toMatchObject(unreachable);
  const policies = { '/environments/prod/deployment-branch-policies': { branch_policies: [] } };
  expect(await ask({ deployment_branch_policy: policy }, policies)).toMatchObject({
    ok: true,
    value: { branchPolicy: { patterns: [] } },
  });
});

test('a comment of another repository is no answer', async () => {
  const comment = (url: string): object => ({
    id: 5,
    issue_url: url,
    user: { login: 'ann', type: 'User' },
    body: '/take',
    created_at: '2026-11-23T09:30:00Z',
    updated_at: '2026-11-23T09:30:00Z',
    author_association: 'MEMBER',
  });
  const ask = (url: string): Promise<Fact<unknown>> =>
    githubFacts(scripted({ '/issues/comments/5': comment(url) }), repository).comment(5);
  expect(await ask('https://api.github.com/repos/Acme/Ops/issues/3')).toMatchObject({ value: { issue: 3 } });
  for (const url of ['repos/acme/other/issues/3', 'repos/acme/ops/issues/3/4', 'repos/acme/ops/issues/x']) {
    expect(await ask(`https://api.github.com/${url}`)).toMatchObject({ reason: 'unreachable' });
  }
});

test('a dispatch that is answered in an unknown way has started its run', async () => {
  const answers = { '/actions/workflows/w.yml/dispatches': { id: 5 } };
  expect(await githubFacts(scripted(answers), repository).dispatch('w.yml', 'main', {})).toEqual({
    ok: true,
    value: null,
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every copy of an answer in which one field is gone or of another kind. */
function* broken(value: Json): Generator<Json> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) {
    const others: (Json | undefined)[] = [undefined, null, 7, 'odd', true, [], {}];
    for (const other of [...others.filter((one) => kindOf(one) !== kindOf(part)), ...broken(part)]) {
      const copy = structuredClone(value) as { [key: string]: Json };
      if (other === undefined && !Array.isArray(value)) delete copy[key];
      else copy[key] = other as Json;
      yield copy;
    }
  }
}

function kindOf(value: Json | undefined): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

test('an answer with a gap is no answer; what is read is what was there', async () => {
  addEnvironment();
  addRun(7, {
    status: 'completed',
    conclusion: 'success',
    waiting: ['Prod'],
    reviews: [{ environments: ['Prod'], state: 'approved', user: 'ann', type: 'User', comment: '' }],
    jobs: [
      {
        id: 1,
        name: 'plan',
        status: 'completed',
        conclusion: 'success',
        labels: ['x'],
        startedAt: '2026-11-23T09:01:00Z',
        completedAt: '2026-11-23T09:02:00Z',
      },
    ],
  });
  github.permissions.set('ann', { permission: 'write', association: 'MEMBER' });
  github.issues.push({
    number: 3,
    title: 't',
    body: '',
    state: 'open',
    state_reason: null,
    labels: [],
    assignees: [],
  });
  github.token.login = 'ann';
  await client()('POST', `/repos/${repository}/issues/3/comments`, { body: '/take' });
  const id = github.comments[0]?.id ?? 0;
  // What may say nothing, and how that is then read.
  const silent: Readonly<Record<string, readonly unknown[]>> = {
    run: [{ conclusion: null }, { headBranch: null }],
    runs: [[{ conclusion: null }], [{ headBranch: null }]],
    jobs: [[{ conclusion: null }], [{ completedAt: null }]],
    approvals: [[{ user: '', userType: '' }]],
    environment: [{ preventSelfReview: false }, { adminsBypass: null }, { branchPolicy: 'none' }],
  };
  const met = new Set<unknown>();
  const questions: Readonly<Record<string, (from: GithubFacts) => Promise<Fact<unknown>>>> = {
    run: (from) => from.run(7),
    runs: (from) => from.runs({}),
    jobs: (from) => from.jobs(7),
    approvals: (from) => from.approvals(7),
    pendingDeployments: (from) => from.pendingDeployments(7),
    environment: (from) => from.environment('prod'),
    comment: (from) => from.comment(id),
    permission: (from) => from.permission('ann'),
    repository: (from) => from.repository(),
  };
  let refused = 0;
  for (const [name, ask] of Object.entries(questions)) {
    const answers: Record<string, Json> = {};
    const kept: GithubClient = async (method, path, body) => {
      const answer = await client()(method, path, body);
      const at = path.split('?')[0]?.replace(`/repos/${repository}`, '') ?? '';
      if (answer.ok) answers[at] = answer.data as Json;
      return answer;
    };
    const whole = await ask(githubFacts(kept, repository));
    expect(whole.ok).toBe(true);
    for (const at of Object.keys(answers)) {
      for (const data of broken(answers[at] ?? null)) {
        const fact = await ask(githubFacts(scripted({ ...answers, [at]: data }), repository));
        if (!fact.ok) {
          expect(fact).toMatchObject({
            reason: 'unreachable',
            message: expect.stringMatching(/^GitHub answered without `/) as string,
          });
          refused++;
          continue;
        }
        const value = whole.ok ? whole.value : null;
        const read = (silent[name] ?? []).filter((part) =>
          isDeepStrictEqual(fact.value, merged(value, part)),
        );
        for (const part of read) met.add(part);
        if (read.length === 0) expect(fact.value).toEqual(value);
      }
    }
  }
  expect(met).toEqual(new Set(Object.values(silent).flat()));
  expect(refused).toBeGreaterThan(200);
});

/** What was read, with the named fields changed, in each item of a list. */
function merged(value: unknown, part: unknown): unknown {
  if (!Array.isArray(value)) return { ...(value as object), ...(part as object) };
  const [change] = part as readonly object[];
  return value.map((item) => ({ ...(item as object), ...change }));
}
