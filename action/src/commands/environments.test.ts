import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeGithub, type FakeGithub } from '../../test/github/fake-github.ts';
import { compileSchema } from '../../test/report-schema.ts';
import { plain } from '../report/palette.ts';
import { loadRepository } from '../runbook/load-repository.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import { environments, type EnvironmentsPorts } from './environments.ts';

let root: string;
let github: FakeGithub;
/** What was shown to the person who is asked, and what they answer; null: nobody is there. */
let asked: string[];
let answer: boolean | null;
let variables: Record<string, string>;

const config = `approvers:
  oncall: {users: [alice, bob], teams: [acme/sre]}
  lead: {users: [carol]}
environments:
  gate: {approvers: [oncall]}
  second: {approvers: [lead, oncall]}
break_glass: {who: [lead], environment: glass}
`;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'environments-'));
  mkdirSync(join(root, 'runbooks'));
  writeFileSync(join(root, 'runbooks/RB-X-001.yaml'), smallestRunbook({ metadata: '  environment: prod\n' }));
  settings(config);
  github = await fakeGithub();
  github.token.login = 'alice';
  for (const person of ['alice', 'bob', 'carol']) {
    github.permissions.set(person, { permission: 'write', association: 'MEMBER' });
  }
  github.teams.set('sre', ['dan']);
  asked = [];
  answer = null;
  variables = { GITHUB_REPOSITORY: 'acme/ops', GITHUB_API_URL: github.url, GH_TOKEN: 'the-token', PATH: '' };
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
  rmSync(root, { recursive: true });
});

function settings(text: string): void {
  writeFileSync(join(root, 'runbooks/config.yaml'), text);
}

const fits = compileSchema('environments.report');

async function run(action: string, yes = false): ReturnType<typeof environments> {
  const ports: EnvironmentsPorts = {
    root,
    program: 'runbook',
    version: '1.2.3',
    palette: plain,
    repository: () => loadRepository(root),
    soundRoots: () => null,
    now: () => '2026-11-23T03:04:05.000Z',
    variable: (name) => variables[name],
    user: () => 'alice',
    sleep: () => Promise.resolve(),
    confirm:
      answer === null
        ? null
        : (plan) => {
            asked.push(plan);
            return Promise.resolve(answer === true);
          },
  };
  const outcome = await environments({ action, yes }, ports);
  fits(outcome.json);
  expect(fits.errors).toBeNull();
  return outcome;
}

/** Requests that changed something. */
function changes(): readonly string[] {
  return github.requests.filter((request) => !request.startsWith('GET '));
}

const states = ({ json }: Awaited<ReturnType<typeof run>>): readonly string[] =>
  json.environments.map(
    ({ name, action, result }) => `${name} ${action}${result === null ? '' : ` ${result}`}`,
  );

test('check says what is missing, and changes nothing', async () => {
  const outcome = await run('check');
  expect(outcome.exitCode).toBe(1);
  expect(states(outcome)).toEqual(['gate create', 'second create', 'glass create', 'prod create']);
  expect(outcome.text).toMatchInlineSnapshot(`
    "Environments of acme/ops, for the branch main only:

      + gate (asks approvers) to be created
          reviewers         alice, bob, team sre
          self-review       prevented
          branches          only main
      + second (asks approvers) to be created
          reviewers         alice, bob, carol, team sre
          self-review       prevented
          branches          only main
      + glass (breaks the glass) to be created
          reviewers         carol
          self-review       allowed
          branches          only main
      + prod (asks nobody) to be created
          reviewers         nobody
          branches          only main

    Plan: 4 to create, 0 to change, 0 as they are.

    To make it so: runbook environments apply
    "
  `);
  expect(changes()).toEqual([]);
});

test('apply shows the plan, asks, makes it so, and has nothing to do the second time', async () => {
  answer = true;
  const outcome = await run('apply');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('+ gate (asks approvers) to be created');
  expect(outcome.text).not.toContain('to be created');
  expect(states(outcome)).toEqual([
    'gate create applied',
    'second create applied',
    'glass create applied',
    'prod create applied',
  ]);
  expect(outcome).toMatchObject({ exitCode: 0, json: { applied: true, differs: false } });
  const branches = [{ name: 'main', type: 'branch' }];
  const user = (name: string): object => ({ type: 'User', name });
  const sre = { type: 'Team', name: 'sre' };
  expect(github.environments).toMatchObject([
    { name: 'gate', reviewers: [user('alice'), user('bob'), sre], preventSelfReview: true, branches },
    {
      name: 'second',
      reviewers: [user('carol'), user('alice'), user('bob'), sre],
      preventSelfReview: true,
      branches,
    },
    { name: 'glass', reviewers: [user('carol')], preventSelfReview: false, branches },
    { name: 'prod', reviewers: [], branches },
  ]);
  const done = changes().length;
  expect(await run('apply')).toMatchObject({
    exitCode: 0,
    text: expect.stringContaining('nothing to do') as string,
  });
  expect(await run('check')).toMatchObject({ exitCode: 0, json: { differs: false } });
  expect(asked).toHaveLength(1);
  expect(changes()).toHaveLength(done);
});

test('a no changes nothing; nobody to ask is wrong use, and the plan is shown all the same', async () => {
  answer = false;
  expect(await run('apply')).toMatchObject({ exitCode: 1, json: { error: { code: 'refused' } } });
  answer = null;
  const outcome = await run('apply');
  expect(outcome).toMatchObject({ exitCode: 2, json: { error: { code: 'missing-input' } } });
  expect(outcome.text).toContain('Plan: 4 to create');
  expect(changes()).toEqual([]);
});

test('what others made is changed where it must be, and kept where not', async () => {
  github.environments.push(
    {
      name: 'Gate',
      reviewers: [{ type: 'User', name: 'carol' }],
      waitMinutes: 3,
      adminsBypass: true,
      branches: [
        { id: 1, name: 'release/*', type: 'branch' },
        { id: 2, name: 'main', type: 'tag' },
      ],
      secrets: { KEEP: 'x' },
    },
    { name: 'prod', reviewers: [{ type: 'User', name: 'bob' }], branches: 'protected', secrets: {} },
  );
  const outcome = await run('apply', true);
  expect(github.environments[0]).toMatchObject({
    reviewers: [{ name: 'alice' }, { name: 'bob' }, { name: 'sre' }],
    waitMinutes: 3,
    branches: [{ name: 'main', type: 'branch' }],
    secrets: { KEEP: 'x' },
  });
  // Other workflows may rely on the reviewers of an environment that runbooks want to ask nobody.
  expect(github.environments[1]).toMatchObject({
    reviewers: [{ name: 'bob' }],
    branches: [{ name: 'main' }],
  });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.text).toContain('Left as before: prod');
  expect(
    changes().filter((request) => /DELETE \/repos\/acme\/ops\/environments\/[^/]+$/.test(request)),
  ).toEqual([]);
});

test('somebody who does not exist, a foreign team and too many reviewers are named, and the rest is done', async () => {
  settings(`approvers:
  typo: {users: [alicee, alice]}
  foreign: {teams: [other/sre, acme/nobody]}
  crowd: {users: [a, b, c, d, e, f, g]}
  lead: {users: [carol]}
environments:
  a: {approvers: [typo]}
  b: {approvers: [foreign]}
  c: {approvers: [crowd]}
  d: {approvers: [lead]}
`);
  const outcome = await run('apply', true);
  expect(outcome.exitCode).toBe(1);
  expect(states(outcome)).toEqual([
    'a refused skipped',
    'b refused skipped',
    'c refused skipped',
    'd create applied',
    'prod create applied',
  ]);
  expect(outcome.json.environments.slice(0, 3).map(({ message }) => message)).toEqual([
    '`alicee` is no person on GitHub',
    '`other/sre` is no team of `acme`, who owns the repository; `acme/nobody` is no team that the token can see (read:org)',
    '7 people and teams hold `crowd`, and GitHub takes at most 6 reviewers',
  ]);
  expect(github.environments.map(({ name }) => name)).toEqual(['d', 'prod']);
});

test('the token of a job cannot, and it says who can', async () => {
  github.token.login = null;
  github.tokens.set('job', {
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { actions: 'write', contents: 'write' },
  });
  variables['GH_TOKEN'] = 'job';
  const outcome = await run('apply', true);
  expect(outcome.exitCode).toBe(1);
  expect(outcome.json.environments[0]).toMatchObject({
    result: 'failed',
    message: expect.stringContaining('403') as string,
    hint: expect.stringContaining('The token of a workflow’s job never may') as string,
  });
  expect(github.environments).toEqual([]);
});

test('what fails in the middle is named, and a second apply finishes it', async () => {
  github.troubles.push({
    method: 'POST',
    on: /environments\/second\/deployment-branch-policies$/,
    status: 500,
  });
  const first = await run('apply', true);
  expect(first.exitCode).toBe(1);
  expect(states(first)).toEqual([
    'gate create applied',
    'second create failed',
    'glass create applied',
    'prod create applied',
  ]);
  expect(first.text).toContain('✗ second: the branch main could not be allowed: GitHub answered 500');
  // Until then no branch at all may use it.
  expect(github.environments.find(({ name }) => name === 'second')).toMatchObject({ branches: [] });
  const again = await run('apply', true);
  expect(states(again)).toEqual([
    'gate none unchanged',
    'second change applied',
    'glass none unchanged',
    'prod none unchanged',
  ]);
  expect(again.exitCode).toBe(0);
});

test('a plan without required reviewers is explained', async () => {
  const message =
    'Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.';
  github.troubles.push({ method: 'PUT', on: /environments\/gate$/, status: 422, message });
  const outcome = await run('apply', true);
  expect(outcome.json.environments[0]).toMatchObject({
    result: 'failed',
    hint: expect.stringContaining('approvals: comment') as string,
  });
});

test('an environment that cannot be read is unknown, not wrong', async () => {
  github.troubles.push(...Array.from({ length: 4 }, () => ({ on: /environments\/gate$/, status: 500 })));
  const outcome = await run('check');
  expect(outcome.json.environments[0]).toMatchObject({
    action: 'unknown',
    message: expect.stringContaining('500') as string,
  });
  expect(outcome.exitCode).toBe(1);
});

test('by comment only the environments that give secrets are needed', async () => {
  settings(`${config}approvals: comment\n`);
  const outcome = await run('check');
  expect(states(outcome)).toEqual(['prod create']);
  expect(outcome.text).toContain('Approvals are given by comment');
});

test('settings that cannot be read are no settings that want nothing', async () => {
  settings('approvers: [\n');
  const outcome = await run('apply', true);
  expect(outcome).toMatchObject({ exitCode: 1, json: { error: { code: 'invalid-runbook' } } });
  expect(outcome.text).toContain('runbooks/config.yaml:');
  expect(github.requests).toEqual([]);
});

test('a runbook that cannot be read is said, and the rest is looked at', async () => {
  writeFileSync(join(root, 'runbooks/RB-Y-001.yaml'), 'metadata: [\n');
  const outcome = await run('check');
  expect(outcome.text).toContain('1 runbook cannot be read');
  expect(outcome.json.findings).toMatchObject([{ file: 'runbooks/RB-Y-001.yaml' }]);
  expect(states(outcome)).toHaveLength(4);
});

test.each([
  ['no such action', 'chek', {}, 'usage'],
  ['no token', 'check', { GH_TOKEN: '' }, 'missing-input'],
  ['no such repository', 'check', { GITHUB_REPOSITORY: 'acme/other' }, 'refused'],
])('%s', async (_, action, given, code) => {
  Object.assign(variables, given);
  await expect(run(action)).rejects.toMatchObject({ code });
});

test('GitHub is down', async () => {
  variables['GITHUB_API_URL'] = 'http://127.0.0.1:1';
  await expect(run('check')).rejects.toMatchObject({ code: 'unreadable' });
});
