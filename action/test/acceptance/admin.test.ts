import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeGithub, type FakeGithub } from '../github/fake-github.ts';
import { node20, node24 } from '../node-binaries.ts';
import { hasTerminal, onTerminal } from './on-terminal.ts';
import { type Ended, workspace, type Workspace } from './workspace.ts';

const workflows = resolve(import.meta.dirname, '../../../.github/workflows');
const workflow = '.github/workflows/execute-runbook.yml';
let place: Workspace;
let github: FakeGithub;
let environment: Readonly<Record<string, string>>;

beforeEach(async () => {
  place = await workspace();
  github = await fakeGithub();
  github.token.login = 'bob';
  for (const person of ['bob', 'carol']) {
    github.permissions.set(person, { permission: 'admin', association: 'MEMBER' });
  }
  environment = { GITHUB_REPOSITORY: 'acme/ops', GITHUB_API_URL: github.url, GITHUB_TOKEN: 'the-token' };
  await writeFile(
    place.path('runbooks/config.yaml'),
    'approvers:\n  lead:\n    users: [bob, carol]\nenvironments:\n  lead-approval:\n    approvers: [lead]\n',
  );
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
  await place.remove();
});

const run = (words: string, node: string = node24): Promise<Ended> =>
  place.run(words.split(' '), { environment, node });

test.each([
  ['Node 24', node24],
  ['Node 20', node20 ?? node24],
])('environments: check, apply, nothing to do (%s)', async (_, node) => {
  expect(await run('environments check', node)).toMatchObject({ code: 1, stderr: '' });
  const refused = await run('environments apply', node);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('add --yes') as string });
  expect(refused.stdout).toContain('+ lead-approval (asks approvers) to be created');
  const applied = await run('environments apply --yes', node);
  expect(applied).toMatchObject({ code: 0, stderr: '' });
  expect(applied.stdout).toContain('✓ lead-approval created');
  expect(github.environments).toMatchObject([
    { name: 'lead-approval', reviewers: [{ name: 'bob' }, { name: 'carol' }], branches: [{ name: 'main' }] },
  ]);
  expect((await run('environments apply', node)).stdout).toContain('There is nothing to do.');
  expect(await run('environments check', node)).toMatchObject({ code: 0 });
});

test.runIf(hasTerminal)(
  'environments apply asks on a terminal, and no is the answer that is preset',
  async () => {
    const words = ['environments', 'apply'];
    const no = await onTerminal(place, words, [['Apply it?', '\r']], environment);
    expect(no).toMatchObject({ code: 1, screen: expect.stringContaining('Nothing was changed') as string });
    expect(github.environments).toEqual([]);
    const yes = await onTerminal(place, words, [['Apply it?', 'y']], environment);
    expect(yes).toMatchObject({
      code: 0,
      screen: expect.stringContaining('✓ lead-approval created') as string,
    });
    expect(yes.screen.indexOf('to be created')).toBeLessThan(yes.screen.indexOf('Apply it?'));
    expect(github.environments).toHaveLength(1);
  },
);

test('sync brings the shipped workflow up to date, and lint says where it is not', async () => {
  await mkdir(place.path('.github'));
  await cp(workflows, place.path('.github/workflows'), { recursive: true });
  const shipped = readFileSync(place.path(workflow), 'utf8');
  expect(await run('sync --check')).toMatchObject({ code: 1 });
  const { stdout } = await run('lint --format json');
  expect(stdout).toContain('"stale-workflow-choices"');
  expect(await run('sync')).toMatchObject({ code: 0, stderr: '' });
  const synced = readFileSync(place.path(workflow), 'utf8');
  expect(synced).toContain(`          # runbooks:begin
          - RB-CRASH-001
          - RB-INPUT-001
          - RB-WAIT-001
          # runbooks:end
`);
  const outside = (text: string): string =>
    text.replaceAll(/(# ([\w-]+):begin.*\n)[^]*?( *# \2:end)/g, '$1$3');
  expect(outside(synced)).toBe(outside(shipped));
  expect(await run('sync --check')).toMatchObject({ code: 0 });
});

test('doctor asks GitHub where it can, and looks at the files where it cannot', async () => {
  const online = await run('doctor --json');
  expect(online).toMatchObject({ code: 1, stderr: '' });
  const points = (ended: Ended): readonly { check: string; state: string }[] =>
    (JSON.parse(ended.stdout) as { points: { check: string; state: string }[] }).points;
  expect(points(online)).toContainEqual(
    expect.objectContaining({
      check: 'environments',
      about: 'lead-approval',
      state: 'failing',
      mend: expect.stringMatching(/ environments apply$/) as string,
    }),
  );
  const asked = github.requests.length;
  const offline = await run('doctor --offline --json', node20 ?? node24);
  expect(points(offline)).toContainEqual(
    expect.objectContaining({ check: 'environments', state: 'unknown' }),
  );
  expect(points(offline)).toContainEqual(
    expect.objectContaining({ check: 'workflow-files', state: 'failing' }),
  );
  expect(github.requests).toHaveLength(asked);
  expect(github.requests.every((request) => request.startsWith('GET '))).toBe(true);
});

test('the token is never printed', async () => {
  github.tokens.set('ghp_very_secret_token', { login: 'eve', type: 'User', permissions: {} });
  environment = { ...environment, GITHUB_TOKEN: 'ghp_very_secret_token' };
  for (const words of ['environments check', 'environments apply --yes', 'doctor', 'doctor --json']) {
    const { stdout, stderr } = await run(words);
    expect(stdout + stderr).not.toContain('very_secret');
  }
});
