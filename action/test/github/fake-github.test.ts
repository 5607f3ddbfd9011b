import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeGithub, type FakeGithub } from './fake-github.ts';

let github: FakeGithub;

beforeEach(async () => {
  github = await fakeGithub();
  github.permissions.set('alice', { permission: 'write', role: 'maintain', association: 'MEMBER' });
  github.teams.set('oncall', ['alice', 'bob']);
  github.repository.workflows.push('execute-runbook.yml');
  github.tokens.set('admin', { login: 'root', type: 'User', permissions: 'all' });
});

afterEach(() => github.close());

/** What these tests use of answers. */
type Body = {
  readonly id: number;
  readonly workflow_run_id: number;
  readonly branch_policies: readonly { readonly id: number }[];
};

async function ask(
  method: string,
  path: string,
  body?: object,
  token = 'the-token',
): Promise<{ readonly status: number; readonly body: Body }> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text === '' ? 'null' : text) as Body };
}

const ops = '/repos/acme/ops';

test('issues, their locks, comments and reactions', async () => {
  expect(await ask('POST', `${ops}/issues`, { title: 'A', labels: ['x'] })).toMatchObject({ status: 201 });
  expect(await ask('PUT', `${ops}/issues/1/lock`)).toMatchObject({ status: 204 });
  expect(await ask('POST', `${ops}/issues/1/labels`, { labels: ['y'] })).toMatchObject({ status: 200 });
  const { body: comment } = await ask('POST', `${ops}/issues/1/comments`, { body: 'one' });
  github.now = () => new Date('2026-11-23T09:31:00Z');
  await ask('PATCH', `${ops}/issues/comments/${comment.id}`, { body: 'two' });
  expect(await ask('GET', `${ops}/issues/comments/${comment.id}`)).toMatchObject({
    body: {
      body: 'two',
      created_at: '2026-11-23T09:30:00.000Z',
      updated_at: '2026-11-23T09:31:00.000Z',
      user: { login: 'github-actions[bot]', type: 'Bot' },
    },
  });
  const reactions = `${ops}/issues/comments/${comment.id}/reactions`;
  expect(await ask('POST', reactions, { content: 'eyes' })).toMatchObject({ status: 201 });
  expect(await ask('POST', reactions, { content: 'eyes' })).toMatchObject({ status: 200 });
  expect(await ask('GET', reactions)).toMatchObject({ body: [{ content: 'eyes' }] });
  expect(await ask('GET', `${ops}/issues/1`)).toMatchObject({
    body: { locked: true, labels: [{ name: 'x' }, { name: 'y' }], comments: 1 },
  });
  expect(await ask('DELETE', `${ops}/issues/1/lock`)).toMatchObject({ status: 204 });
  expect(github.faults).toEqual([]);
});

test('a locked issue takes comments only of those who may write', async () => {
  await ask('POST', `${ops}/issues`, { title: 'A' });
  await ask('PUT', `${ops}/issues/1/lock`, {});
  github.tokens.set('alice', { login: 'alice', type: 'User', permissions: 'all' });
  github.tokens.set('eve', { login: 'eve', type: 'User', permissions: 'all' });
  const say = (token: string) => ask('POST', `${ops}/issues/1/comments`, { body: 'x' }, token);
  expect([(await say('alice')).status, (await say('eve')).status]).toEqual([201, 403]);
});

test('people, teams and what they may do', async () => {
  const permission = (login: string) => ask('GET', `${ops}/collaborators/${login}/permission`);
  expect(await permission('alice')).toMatchObject({ body: { permission: 'write', role_name: 'maintain' } });
  expect(await permission('eve')).toMatchObject({ body: { permission: 'read' } });
  expect(await ask('GET', '/users/bob')).toMatchObject({ body: { login: 'bob' } });
  expect(await ask('GET', '/users/eve')).toMatchObject({ status: 404 });
  expect(await ask('GET', '/orgs/acme')).toMatchObject({ body: { plan: { name: 'team' } } });
  expect(await ask('GET', '/orgs/acme/teams/oncall')).toMatchObject({ body: { slug: 'oncall' } });
  expect(await ask('GET', ops)).toMatchObject({ body: { default_branch: 'main' } });
  expect(github.faults).toEqual([]);
});

test('environments are made, changed and read', async () => {
  const one = `${ops}/environments/prod`;
  expect(await ask('GET', one)).toMatchObject({ status: 404 });
  const { body: alice } = await ask('GET', '/users/alice');
  const { body: team } = await ask('GET', '/orgs/acme/teams/oncall');
  const settings = {
    prevent_self_review: true,
    reviewers: [
      { type: 'User', id: alice.id },
      { type: 'Team', id: team.id },
    ],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
  expect(await ask('PUT', one, settings)).toMatchObject({ status: 403 });
  expect(await ask('PUT', one, settings, 'admin')).toMatchObject({ status: 200 });
  expect(await ask('POST', `${one}/deployment-branch-policies`, { name: 'main' }, 'admin')).toMatchObject({
    status: 200,
  });
  expect(await ask('GET', one)).toMatchObject({
    body: {
      name: 'prod',
      protection_rules: [
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: [{ reviewer: { login: 'alice' } }, { reviewer: { slug: 'oncall' } }],
        },
        { type: 'branch_policy' },
      ],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    },
  });
  const policies = await ask('GET', `${one}/deployment-branch-policies`);
  expect(policies).toMatchObject({ body: { branch_policies: [{ name: 'main', type: 'branch' }] } });
  const policy = `${one}/deployment-branch-policies/${policies.body.branch_policies[0]!.id}`;
  expect(await ask('PUT', policy, { name: 'trunk' }, 'admin')).toMatchObject({ body: { name: 'trunk' } });
  expect(await ask('DELETE', policy, undefined, 'admin')).toMatchObject({ status: 204 });
  expect(await ask('GET', `${ops}/environments`)).toMatchObject({ body: { total_count: 1 } });
  const equal = { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } };
  expect(await ask('PUT', one, equal, 'admin')).toMatchObject({ status: 422 });
  expect(github.faults).toEqual([]);
});

test('a dispatch is recorded, and its run read in every way', async () => {
  const dispatches = `${ops}/actions/workflows/execute-runbook.yml/dispatches`;
  expect(await ask('POST', dispatches, { ref: 'main' })).toMatchObject({ status: 204 });
  const { body } = await ask('POST', dispatches, {
    ref: 'main',
    inputs: { execution: 'x' },
    return_run_details: true,
  });
  const run = `${ops}/actions/runs/${body.workflow_run_id}`;
  expect(github.dispatched).toHaveLength(2);
  const record = github.runs.at(-1)!;
  record.reviews.push({ environments: ['prod'], state: 'approved', user: 'bob', type: 'User', comment: '' });
  record.waiting = ['prod'];
  record.jobs.push({
    id: 1,
    name: 'plan',
    status: 'in_progress',
    conclusion: null,
    labels: ['ubuntu-latest'],
    startedAt: '2026-11-23T09:30:00Z',
    completedAt: null,
  });
  record.artifacts.push({ name: 'a', size: 7 });
  expect(await ask('GET', run)).toMatchObject({
    body: { run_attempt: 1, triggering_actor: { login: 'github-actions[bot]' }, head_branch: 'main' },
  });
  expect(await ask('GET', `${run}/attempts/1`)).toMatchObject({ status: 200 });
  expect(await ask('GET', `${run}/attempts/2`)).toMatchObject({ status: 404 });
  expect(await ask('GET', `${run}/approvals`)).toMatchObject({
    body: [{ state: 'approved', user: { login: 'bob' }, environments: [{ name: 'prod' }] }],
  });
  expect(await ask('GET', `${run}/pending_deployments`)).toMatchObject({
    body: [{ environment: { name: 'prod' } }],
  });
  expect(await ask('GET', `${run}/jobs?filter=latest`)).toMatchObject({ body: { jobs: [{ name: 'plan' }] } });
  expect(await ask('GET', `${run}/artifacts`)).toMatchObject({ body: { artifacts: [{ name: 'a' }] } });
  expect(await ask('GET', `${ops}/actions/runs?status=queued`)).toMatchObject({ body: { total_count: 2 } });
  expect(await ask('GET', `${ops}/actions/workflows/execute-runbook.yml/runs`)).toMatchObject({
    body: { total_count: 2 },
  });
  expect(await ask('POST', `${run}/cancel`)).toMatchObject({ status: 202 });
  record.status = 'completed';
  expect(await ask('POST', `${run}/cancel`)).toMatchObject({ status: 409 });
  expect(await ask('POST', dispatches.replace('execute', 'other'), { ref: 'main' })).toMatchObject({
    status: 404,
  });
  expect(github.faults).toEqual([]);
});

test('a token may no more than the permissions of its job', async () => {
  github.tokens.set('job', {
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { issues: 'read', actions: 'read' },
  });
  github.issues.push({
    number: 1,
    title: 'A',
    body: null,
    state: 'open',
    state_reason: null,
    labels: [],
    assignees: [],
  });
  expect(await ask('GET', `${ops}/issues/1`, undefined, 'job')).toMatchObject({ status: 200 });
  expect(await ask('POST', `${ops}/issues/1/comments`, { body: 'x' }, 'job')).toMatchObject({ status: 403 });
  expect(
    await ask('POST', `${ops}/actions/workflows/execute-runbook.yml/dispatches`, { ref: 'main' }, 'job'),
  ).toMatchObject({ status: 403 });
  expect(await ask('GET', '/user', undefined, 'job')).toMatchObject({ status: 403 });
});

test.each([
  ['GET', '/repos/acme/ops/no-such-thing', undefined, 'not in the cut'],
  ['POST', '/repos/acme/ops/issues', { titel: 'A' }, 'there is no field titel'],
  ['POST', '/repos/acme/ops/issues', {}, "must have required property 'title'"],
  ['GET', '/repos/acme/ops/issues?stat=open', undefined, 'there is no parameter stat'],
  ['GET', '/repos/acme/ops/issues/one', undefined, 'issue_number has the wrong form'],
  ['POST', '/repos/acme/ops/issues/comments/1/reactions', { content: 'shrug' }, 'must be equal to one of'],
])('what GitHub would not understand is a fault: %s %s %j', async (method, path, body, fault) => {
  await ask(method, path, body);
  expect(github.faults.join('\n')).toContain(fault);
});

test('what GitHub would not say is a fault', async () => {
  github.comments.push({ id: 1, issue: 1, body: 'x', user: 'a', type: 'User', createdAt: 'yesterday' });
  await ask('GET', `${ops}/issues/comments/1`);
  expect(github.faults.join('\n')).toContain('created_at must match format "date-time"');
});

test('somebody without a token is a fault', async () => {
  await ask('GET', ops, undefined, 'another');
  expect(github.faults).toEqual([`request of GET ${ops}: no token`]);
});

test('trouble comes for the request it is meant for', async () => {
  github.troubles.push({ on: /approvals$/, status: 502 });
  expect(await ask('GET', ops)).toMatchObject({ status: 200 });
  expect(await ask('GET', `${ops}/actions/runs/1/approvals`)).toMatchObject({ status: 502 });
  expect(github.troubles).toEqual([]);
});
