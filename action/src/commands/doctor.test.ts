import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeSettings, settingsOf } from '../../test/github/admin-routes.ts';
import { fakeGithub, type FakeGithub } from '../../test/github/fake-github.ts';
import { compileSchema } from '../../test/report-schema.ts';
import { plain } from '../report/palette.ts';
import { loadRepository } from '../runbook/load-repository.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import { doctor } from './doctor.ts';
import type { DoctorPoint, LocalWorld } from './doctor/doctor-check.ts';
import { doctorChecks } from './doctor/index.ts';
import { localTools } from './doctor/local-tools.ts';

let root: string;
let github: FakeGithub;
let settings: FakeSettings;
let variables: Record<string, string>;

const runbook = smallestRunbook({
  metadata: '  environment: prod\n  approvers: [oncall]\n',
  top: `variables:
  READ_TOKEN: {type: string, secret: true, description: Reads}
  WRITE_TOKEN: {type: string, secret: true, description: Writes}
`,
  steps: `
  - {step_number: 1, title: Look, description: Looks, step_type: verification, commands: ['look "$READ_TOKEN"']}
  - {step_number: 2, title: Do, description: Does, step_type: automated, requires_approval: true, commands: ['act "$WRITE_TOKEN"']}`,
});

/** A repository that is set up safely. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'doctor-'));
  write('runbooks/RB-X-001.yaml', runbook);
  write(
    'runbooks/config.yaml',
    `approvers: {oncall: {users: [alice, bob]}}
environments: {gate: {approvers: [oncall]}}
runners: {default: ubuntu-latest, inside: [self-hosted, prod]}
`,
  );
  for (const name of ['check-runbooks', 'maintain-runbooks']) {
    const pinned = `actions/checkout@${'0'.repeat(40)} # v7`;
    write(
      `.github/workflows/${name}.yml`,
      `jobs:
  check:
    steps:
      - uses: ${pinned}
      - uses: ./action
`,
    );
  }
  write('.github/workflows/execute-runbook.yml', workflow());
  write('.github/workflows/alert-to-runbook.yml', 'on: workflow_dispatch\n');
  write('.github/CODEOWNERS', '/runbooks/ @acme/a\n/.github/ @acme/a\n/action/ @acme/a\n');
  write('action/action.yml', 'name: x\n');
  write('action/dist/index.js', '\n');
  github = await fakeGithub();
  github.token.login = 'alice';
  for (const person of ['alice', 'bob']) {
    github.permissions.set(person, { permission: 'admin', association: 'MEMBER' });
  }
  const reviewers = ['alice', 'bob'].map((name) => ({ type: 'User' as const, name }));
  const main = { id: 1, name: 'main', type: 'branch' as const };
  github.environments.push(
    {
      name: 'gate',
      reviewers,
      preventSelfReview: true,
      branches: [{ ...main }],
      adminsBypass: false,
      secrets: { WRITE_TOKEN: '' },
    },
    { name: 'prod', reviewers: [], branches: [{ ...main }], secrets: { READ_TOKEN: '' } },
  );
  settings = settingsOf(github);
  settings.rules = new Map([
    ['main', [pullRequest(true), checks('check'), { type: 'non_fast_forward' }, { type: 'deletion' }]],
    ['runbook-journal', [{ type: 'non_fast_forward' }, { type: 'deletion' }]],
  ]);
  settings.branches.push('runbook-journal');
  settings.labels.push('runbook-execution', 'runbook-review', 'runbook-rehearsal');
  settings.runners.push({ name: 'one', online: true, labels: ['self-hosted', 'Prod', 'Linux'] });
  variables = { GITHUB_REPOSITORY: 'acme/ops', GITHUB_API_URL: github.url, GH_TOKEN: 'the-token', PATH: '' };
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The parts of the workflow that are looked at; `shared` is a secret of a channel. */
function workflow(shared?: string): string {
  const secretLines = (...names: readonly string[]): string =>
    names.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join('');
  return `on:
  workflow_dispatch:
    inputs:
      runbook:
        options:
          # runbooks:begin
          - RB-X-001
          # runbooks:end
jobs:
  open:
    steps:
      - uses: ./action
        env:
          # secrets:begin
${secretLines('READ_TOKEN', ...(shared === undefined ? [] : [shared]), 'WRITE_TOKEN')}          # secrets:end
      - uses: ./action
        env:
          # channel-secrets:begin
${secretLines(...(shared === undefined ? [] : [shared]))}          # channel-secrets:end
`;
}

function channel(): void {
  setting('channels: {chat: {type: slack, url_secret: SLACK_URL}}\n');
}

function setting(more: string): void {
  const file = join(root, 'runbooks/config.yaml');
  writeFileSync(file, readFileSync(file, 'utf8') + more);
}

function pullRequest(codeOwners: boolean): { readonly type: string; readonly parameters: object } {
  return {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: codeOwners,
      require_last_push_approval: false,
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
    },
  };
}

function checks(context: string): { readonly type: string; readonly parameters: object } {
  return {
    type: 'required_status_checks',
    parameters: { required_status_checks: [{ context }], strict_required_status_checks_policy: false },
  };
}

const fits = compileSchema('doctor.report');

async function run(offline = false): ReturnType<typeof doctor> {
  const outcome = await doctor(
    { offline },
    {
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
    },
  );
  fits(outcome.json);
  expect(fits.errors).toBeNull();
  return outcome;
}

/** What is not ok, in one line each; programs of this machine apart. */
async function wrong(): Promise<readonly string[]> {
  const { json } = await run();
  return json.points
    .filter(({ state, check }) => state !== 'ok' && check !== 'local-tools')
    .map(
      ({ check, about, state, severity }) => `${check} ${about} ${state === 'failing' ? severity : state}`,
    );
}

test('a repository that is set up safely', async () => {
  expect(await wrong()).toEqual([]);
  const outcome = await run();
  expect(outcome).toMatchObject({
    exitCode: 0,
    json: { online: true, repository: 'acme/ops', passed: true },
  });
  expect(new Set(outcome.json.points.map(({ check }) => check))).toEqual(
    new Set(doctorChecks.map(({ id }) => id).filter((id) => id !== 'channel-secrets')),
  );
});

const remove = (path: string) => (): void => rmSync(join(root, path));
const gate = (): FakeGithub['environments'][number] => github.environments[0]!;

test.each<readonly [string, () => void, readonly string[]]>([
  [
    'no workflow',
    remove('.github/workflows/execute-runbook.yml'),
    ['workflow-files .github/workflows/execute-runbook.yml error'],
  ],
  ['no bundle', remove('action/dist/index.js'), ['workflow-files action/ error']],
  [
    'a runbook that is not listed',
    () => write('runbooks/RB-X-002.yaml', smallestRunbook().replace('RB-X-001', 'RB-X-002')),
    ['workflow-choices .github/workflows/execute-runbook.yml warning'],
  ],
  [
    'a runbook that cannot be read',
    () => write('runbooks/RB-X-002.yaml', '['),
    ['runbook-files runbooks/RB-X-002.yaml error'],
  ],
  [
    'an action by its tag, and one in a composite action',
    () => {
      write(
        '.github/workflows/other.yml',
        'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v6\n      - uses: docker://alpine:3\n',
      );
      write('.github/actions/x/action.yml', 'runs:\n  steps: [{uses: a/b@main}]\n');
    },
    [
      'pinned-actions .github/actions/x/action.yml:2 warning',
      'pinned-actions .github/workflows/other.yml:4 warning',
      'pinned-actions .github/workflows/other.yml:5 warning',
    ],
  ],
  ['no code owners', remove('.github/CODEOWNERS'), ['code-owners CODEOWNERS error']],
  [
    'settings that nobody owns',
    () => write('.github/CODEOWNERS', '* @acme/a\n/runbooks/config.yaml\n'),
    ['code-owners runbooks/config.yaml error'],
  ],
  [
    'an owner who does not exist',
    () => settings.codeOwnersErrors.push({ line: 2, message: 'Unknown owner on line 2' }),
    ['code-owner-names .github/CODEOWNERS:2 error'],
  ],
  [
    'a private repository of the plan Team',
    () => (github.repository.private = true),
    ['plan-limits required reviewers error'],
  ],
  [
    'a private repository of the plan Free',
    () => Object.assign(github.repository, { private: true, plan: 'free' }),
    ['plan-limits required reviewers error', 'plan-limits environments error'],
  ],
  [
    'a private repository whose approvals are given by comment',
    () => {
      github.repository.private = true;
      setting('approvals: comment\n');
    },
    // The approved step, too, runs where nobody is asked.
    ['secrets-in-environments secrets of prod warning'],
  ],
  [
    'a private repository of Enterprise',
    () => Object.assign(github.repository, { private: true, plan: 'enterprise' }),
    [],
  ],
  [
    'a private repository of a person, whose plan the token does not know',
    () => Object.assign(github.repository, { private: true, ownerType: 'User' }),
    ['plan-limits required reviewers unknown'],
  ],
  ['an environment that is missing', () => void github.environments.pop(), ['environments prod error']],
  ['an environment that others may use', () => (gate().branches = 'any'), ['environments gate error']],
  [
    'an environment that asks others',
    () => (gate().reviewers = [{ type: 'User', name: 'bob' }]),
    ['environments gate error'],
  ],
  ['an environment that admins may bypass', () => (gate().adminsBypass = true), ['environments gate info']],
  ['a reviewer who is no person', () => void github.permissions.delete('bob'), ['environments gate error']],
  [
    'a secret of the repository',
    () => settings.secrets.repository.push('WRITE_TOKEN', 'OTHER'),
    ['secrets-in-environments WRITE_TOKEN error'],
  ],
  [
    'a secret of the organisation',
    () => settings.secrets.organization.push('READ_TOKEN'),
    ['secrets-in-environments READ_TOKEN error'],
  ],
  [
    'a secret that is missing',
    () => delete gate().secrets['WRITE_TOKEN'],
    ['secrets-in-environments secrets of gate warning'],
  ],
  [
    'a channel whose secret is missing',
    () => {
      channel();
      write('.github/workflows/execute-runbook.yml', workflow('SLACK_URL'));
    },
    ['channel-secrets SLACK_URL warning'],
  ],
  [
    'a channel whose secret the organisation has',
    () => {
      channel();
      write('.github/workflows/execute-runbook.yml', workflow('SLACK_URL'));
      settings.secrets.organization.push('SLACK_URL');
    },
    [],
  ],
  [
    'no rules at all',
    () => settings.rules?.clear(),
    [
      ...['error', 'error', 'error', 'error', 'warning'].map(
        (weight) => `default-branch-rules main ${weight}`,
      ),
      'journal-branch runbook-journal error',
      'journal-branch runbook-journal error',
    ],
  ],
  [
    'a plan without rules',
    () => (settings.rules = null),
    ['default-branch-rules main error', 'journal-branch runbook-journal error'],
  ],
  [
    'no review by code owners, and another check',
    () =>
      settings.rules?.set('main', [
        pullRequest(false),
        checks('build'),
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ]),
    ['default-branch-rules main error', 'default-branch-rules main error'],
  ],
  [
    'the older protection instead of rules',
    () => {
      settings.rules?.delete('main');
      settings.protection.set('main', {
        codeOwners: true,
        checks: ['check'],
        allowsForcePush: false,
        allowsDeletion: false,
      });
    },
    [],
  ],
  [
    'a rule that would stop the journal',
    () =>
      settings.rules?.set('runbook-journal', [
        pullRequest(false),
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ]),
    ['journal-branch runbook-journal error'],
  ],
  ['no journal yet', () => settings.branches.pop(), []],
  [
    'a token that may write',
    () => (settings.actions.writes = true),
    ['actions-permissions GITHUB_TOKEN warning'],
  ],
  [
    'a workflow that may approve',
    () => (settings.actions.approves = true),
    ['actions-permissions pull requests error'],
  ],
  ['Actions switched off', () => (settings.actions.enabled = false), ['actions-permissions Actions error']],
  ['no runner', () => settings.runners.pop(), ['runner-labels inside warning']],
  [
    'a runner that is offline',
    () => (settings.runners = settings.runners.map((one) => ({ ...one, online: false }))),
    ['runner-labels inside warning'],
  ],
  ['a label that is missing', () => settings.labels.pop(), ['labels runbook-rehearsal info']],
  [
    'a site that is not switched on',
    () => write('.github/workflows/publish-docs.yml', 'on: push\n'),
    ['pages-source Pages warning'],
  ],
  [
    'a site built from a branch',
    () => {
      write('.github/workflows/publish-docs.yml', 'on: push\n');
      settings.pages = 'legacy';
    },
    ['pages-source Pages warning'],
  ],
])('%s', async (_, change, expected) => {
  change();
  expect(await wrong()).toEqual(expected);
  const { text, json } = await run();
  for (const { about, state, mend } of json.points) {
    expect(text).toContain(about);
    expect(state === 'failing').toBe(mend !== null);
  }
});

test('what people see: points under their checks, what mends them, and how it ends', async () => {
  github.environments.pop();
  settings.rules?.set('main', [pullRequest(false), checks('check'), { type: 'non_fast_forward' }]);
  settings.secrets.repository.push('WRITE_TOKEN');
  github.troubles.push({ on: /runners$/, status: 403, message: 'Resource not accessible' });
  const { text, exitCode } = await run();
  expect(exitCode).toBe(1);
  expect(text.slice(text.indexOf('Runbooks\n')).replace(/\d+ points: .*/, 'N points')).toMatchInlineSnapshot(`
    "Runbooks
      ✓ runbooks/: 1 runbook, and the settings, can be read

    Workflows and the action
      ✓ .github/workflows/check-runbooks.yml: present
      ✓ .github/workflows/execute-runbook.yml: present
      ✓ .github/workflows/maintain-runbooks.yml: present
      ✓ .github/workflows/alert-to-runbook.yml: present
      ✓ action/: present, used as \`./action\`; here it is \`runbook\`

    Lists in the workflow
      ✓ .github/workflows/execute-runbook.yml: its lists are up to date

    Actions by full commit
      ✓ .github/: 6 uses in 4 files, each by its full commit or of this repository

    Code owners
      ✓ runbooks/: owned by @acme/a
      ✓ runbooks/config.yaml: owned by @acme/a
      ✓ .github/: owned by @acme/a
      ✓ .github/CODEOWNERS: owned by @acme/a
      ✓ action/: owned by @acme/a

    What the plan allows
      ✓ required reviewers: Available: the repository is public

    Environments
      ✓ gate: asks whom it should, and only main may use it
      ✗ prod: It does not exist: a job that names it would make one without any rule
          mend: runbook environments apply

    Where secrets are kept
      ✗ WRITE_TOKEN: It is a secret of the repository, so every job has it, approved or not
          mend: gh secret set WRITE_TOKEN --env gate, then gh secret delete WRITE_TOKEN
      ✓ secrets of the organisation: none that a runbook declares
      ✓ secrets of gate: WRITE_TOKEN

    Rules on the default branch
      ✓ main: a change needs a pull request
      ✗ main: No code owner has to agree to a change
          mend: https://github.com/acme/ops/settings/rules
      ✓ main: the status check \`check\` is required
      ✓ main: force pushes are blocked
      ! main: It can be deleted
          mend: https://github.com/acme/ops/settings/rules

    The journal branch
      ✓ runbook-journal: it exists
      ✓ runbook-journal: force pushes are blocked
      ✓ runbook-journal: it cannot be deleted
      ✓ runbook-journal: events can be pushed

    Names of code owners
      ✓ .github/CODEOWNERS: GitHub understands every line of it on main

    What Actions may do
      ✓ Actions: enabled
      ✓ GITHUB_TOKEN: may only read unless a workflow asks for more
      ✓ pull requests: Actions may not approve them

    Runners
      ? runners: GitHub answered 403: Resource not accessible
          needs: Administration: read

    Labels of issues
      ✓ runbook-execution: present
      ✓ runbook-review: present
      ✓ runbook-rehearsal: present

    The documentation site
      ✓ Pages: not used: there is no \`.github/workflows/publish-docs.yml\`

    N points
    not set up safely
    "
  `);
});

test('what the token may not ask is unknown, and the permission is named', async () => {
  github.tokens.set('job', {
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { contents: 'read', actions: 'read', issues: 'read' },
  });
  settings.protection.set('main', {
    codeOwners: true,
    checks: ['check'],
    allowsForcePush: false,
    allowsDeletion: false,
  });
  settings.rules?.delete('main');
  variables['GH_TOKEN'] = 'job';
  const { json, exitCode } = await run();
  const unknown = json.points.filter(({ state }) => state === 'unknown');
  expect([...new Set(unknown.map(({ check, permission }) => `${check}: ${permission}`))]).toEqual([
    'secrets-in-environments: Secrets: read',
    'secrets-in-environments: Environments: read',
    'default-branch-rules: Administration: read',
    'actions-permissions: Administration: read',
    'runner-labels: Administration: read',
  ]);
  expect(json.points.filter(({ state, check }) => state === 'failing' && check !== 'local-tools')).toEqual(
    [],
  );
  expect(exitCode).toBe(0);
});

test.each<readonly [string, boolean, Readonly<Record<string, string>>, RegExp]>([
  ['--offline', true, {}, /--offline/],
  ['no token', false, { GH_TOKEN: '' }, /no token/],
  ['no repository', false, { GITHUB_REPOSITORY: '' }, /which repository/],
  ['a repository that is not there', false, { GITHUB_REPOSITORY: 'acme/none' }, /acme\/none cannot be read/],
  ['GitHub down', false, { GITHUB_API_URL: 'http://127.0.0.1:1' }, /did not answer/],
])('%s: the files are looked at all the same', async (_, offline, given, why) => {
  Object.assign(variables, given);
  const { exitCode, json, text } = await run(offline);
  const online = doctorChecks.flatMap((check) => ('online' in check ? [check.id] : []));
  const unknown = json.points.filter(({ state }) => state === 'unknown');
  expect(unknown.map(({ check }) => check)).toEqual(online);
  expect(unknown[0]?.message).toMatch(why);
  expect({ exitCode, online: json.online }).toEqual({ exitCode: 0, online: false });
  expect(text.match(/not asked/g)).toHaveLength(1);
});

test.each([
  ['20.18.3', 'warning'],
  ['20.19.0', 'ok'],
  ['24.0', 'ok'],
  [null, 'error'],
])('node %s is %s', async (version, expected) => {
  const world = { version: () => Promise.resolve(version) } as Partial<LocalWorld> as LocalWorld;
  const points: readonly DoctorPoint[] = 'local' in localTools ? await localTools.local(world) : [];
  const [node] = points;
  expect(node?.state === 'ok' ? 'ok' : node?.severity).toBe(expected);
});
