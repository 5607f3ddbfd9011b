import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type SimulatedGithub, simulatedGithub, type Simulation } from './simulated-github.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const config = `
approvers: {lead: {users: [alice, bob]}, team: {teams: [acme/oncall]}}
environments: {prod-approval: {approvers: [lead]}}
`;

type Script = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

let github: SimulatedGithub;

afterEach(() => github.close());

/** A GitHub whose action does in each job what a script says. */
async function withScript(script: Script, more: Simulation = {}): Promise<void> {
  github = await simulatedGithub({
    action: join(fixtures, 'stand-in-action'),
    config,
    ...more,
    files: { 'stand-in.json': JSON.stringify(script), ...more.files },
  });
}

const runner = '"ubuntu-latest"';
const go = { next: 'run', runner };
const ask = { next: 'approval', gate: 'prod-approval', runner };
const dispatch = (person = 'alice') =>
  github.dispatch(person, { runbook: 'RB-LLM-001', incident: 'INC-1', execution: 'e' });

test('a run without a gate goes from plan to settle', async () => {
  await withScript({ plan: { outputs: { ...go, environment: '' } }, open: { outputs: { next: 'none' } } });
  const run = await dispatch();
  await run.settled();
  expect(run.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  expect(run.record).toMatchObject({ conclusion: 'success', displayTitle: 'RB-LLM-001 e INC-1' });
  expect(run.job('open')).toMatchObject({ environment: '', labels: ['ubuntu-latest'] });
  expect(run.job('open').summary).toBe('summary of open\n');
  expect(github.faults()).toEqual([]);
  expect(github.measures()).toEqual({ requests: 0, pushes: 0, jobs: 3, processes: 6 });
});

test('a gate waits for its reviewers, without a runner, and goes on', async () => {
  await withScript({
    plan: { outputs: go },
    open: { outputs: ask },
    'gate-1': { outputs: { next: 'none' } },
  });
  const run = await dispatch();
  await run.settled();
  expect(run.waiting).toBe('prod-approval');
  expect(run.record.status).toBe('waiting');
  expect(run.path()).toEqual(['plan: success', 'open: success', 'gate-1: waiting']);
  expect(() => run.approve('eve')).toThrow('eve is no reviewer');
  await run.approve('bob', { comment: 'fine' });
  expect(run.path()).toEqual(['plan: success', 'open: success', 'gate-1: success', 'settle: success']);
  expect(run.record.reviews).toEqual([
    { environments: ['prod-approval'], state: 'approved', user: 'bob', type: 'User', comment: 'fine' },
  ]);
});

test('a rejected gate fails the run, and only settle follows', async () => {
  await withScript({ plan: { outputs: go }, open: { outputs: ask }, settle: { print: ['$NEEDS'] } });
  const run = await dispatch();
  await run.settled();
  await run.reject('alice');
  expect(run.path()).toEqual(['plan: success', 'open: success', 'gate-1: failure', 'settle: success']);
  expect(run.record.conclusion).toBe('failure');
  expect(run.job('settle').log).toContain('"result": "failure"');
});

test('a gate that nobody answers fails after 30 days', async () => {
  await withScript({ plan: { outputs: go }, open: { outputs: ask } });
  const run = await dispatch();
  await run.settled();
  await run.expire();
  expect(run.path().slice(2)).toEqual(['gate-1: failure', 'settle: success']);
  expect(run.record.reviews).toEqual([]);
});

test('who started a run may not review it where that is prevented', async () => {
  await withScript({ plan: { outputs: go }, open: { outputs: ask } });
  github.api.environments[0]!.preventSelfReview = true;
  const run = await dispatch('alice');
  await run.settled();
  expect(() => run.approve('alice')).toThrow('may not review');
  await run.approve('bob');
  expect(run.record.status).toBe('completed');
});

test('an administrator starts a gate only where that is allowed, and leaves no review', async () => {
  await withScript({
    plan: { outputs: go },
    open: { outputs: ask },
    'gate-1': { outputs: { next: 'none' } },
  });
  const run = await dispatch();
  await run.settled();
  expect(() => run.bypass()).toThrow('Nothing waits');
  github.api.environments[0]!.adminsBypass = true;
  await run.bypass();
  expect(run.job('gate-1').result).toBe('success');
  expect(run.record.reviews).toEqual([]);
});

test('members of a team are reviewers', async () => {
  await withScript(
    { plan: { outputs: go }, open: { outputs: ask } },
    { config: config.replace('approvers: [lead]', 'approvers: [team]') },
  );
  github.api.teams.set('oncall', ['carol']);
  const run = await dispatch();
  await run.settled();
  expect(() => run.approve('alice')).toThrow('no reviewer');
  await run.approve('carol');
  expect(run.job('gate-1').result).toBe('success');
});

test('an environment that is missing is made, without any rule, and the job runs', async () => {
  await withScript({
    plan: { outputs: go },
    open: { outputs: { ...ask, gate: 'no-such' } },
    'gate-1': { outputs: { next: 'none' } },
  });
  const run = await dispatch();
  await run.settled();
  expect(run.job('gate-1')).toMatchObject({ result: 'success', environment: 'no-such' });
  expect(github.api.environments.at(-1)).toMatchObject({ name: 'no-such', reviewers: [], branches: 'any' });
});

test('a branch that an environment does not allow fails the job', async () => {
  await withScript({ plan: { outputs: go }, open: { outputs: ask } });
  github.api.environments[0]!.branches = [{ id: 1, name: 'release-*', type: 'branch' }];
  const run = await dispatch();
  await run.settled();
  expect(run.path()).toContain('gate-1: failure');
});

test('an output that holds a masked value is dropped, and the gate that it named is skipped', async () => {
  await withScript(
    {
      plan: { outputs: go },
      open: { print: ['::add-mask::prod-app'], outputs: ask },
      settle: { print: ['$NEEDS'] },
    },
    { secrets: { TOKEN: 'prod-approval' } },
  );
  const run = await dispatch();
  await run.settled();
  expect(run.job('open').outputs).toMatchObject({
    execution: '',
    next: 'approval',
    environment: '',
    runner,
    status: '',
    child: '',
  });
  expect(run.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  expect(run.log()).not.toContain('prod-approval');
});

test('secrets of an environment reach only its jobs', async () => {
  const workflow = '.github/workflows/execute-runbook.yml';
  await withScript({
    plan: { outputs: go },
    open: { outputs: ask, env: true },
    'gate-1': { outputs: { next: 'none' }, env: true },
  });
  const text = (await github.remote.fileAt('main', workflow))!;
  await github.commitToMain({
    [workflow]: text.replace(
      /( +)# secrets:begin\n/,
      '$1# secrets:begin\n$1DB_PASSWORD: ${{ secrets.DB_PASSWORD }}\n',
    ),
  });
  github.api.environments[0]!.secrets['DB_PASSWORD'] = 'a-secret';
  const run = await dispatch();
  await run.settled();
  await run.approve('bob');
  expect(run.job('open').log).toContain('"DB_PASSWORD":""');
  expect(run.job('gate-1').log).toContain('"DB_PASSWORD":"***"');
});

test('a process gets a runner’s environment and nothing of this machine', async () => {
  await withScript({ plan: { env: true, state: { remember: 'this' }, outputs: { next: 'none' } } });
  const run = await dispatch();
  await run.settled();
  const { log } = run.job('plan');
  const env = JSON.parse(log.split('\n').find((line) => line.startsWith('{'))!) as Record<string, string>;
  expect(env).toMatchObject({
    GITHUB_REPOSITORY: 'acme/ops',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_TRIGGERING_ACTOR: 'alice',
    GITHUB_WORKFLOW_REF: 'acme/ops/.github/workflows/execute-runbook.yml@refs/heads/main',
    GITHUB_TOKEN: '***',
    INPUT_COMMAND: 'plan',
    INPUT_COLOUR: 'blue',
    NEEDS: '{}',
  });
  expect(Object.keys(env).filter((name) => /VITEST|NODE|npm|_ID_TOKEN_/.test(name))).toEqual([]);
  expect(log).toContain('post of plan: this');
});

test('a cancelled run: SIGINT for what runs, then post, settle', async () => {
  await withScript({
    plan: { outputs: go },
    open: { outputs: ask, wait: true, unsent: true },
    settle: { print: ['settled'] },
  });
  const run = await dispatch();
  await run.printed('waiting');
  run.cancel();
  await run.ended();
  expect(run.job('open').log).toContain('got SIGINT');
  expect(run.job('open').log).toContain('post of open');
  expect(run.path()).toEqual(['plan: success', 'open: cancelled', 'settle: success']);
  expect(run.job('open').artifacts).toEqual({ 'runbook-unsent-open-1': { 'events.jsonl': '{}\n' } });
  expect(run.record.conclusion).toBe('cancelled');
});

test('a run that is cancelled while it waits', async () => {
  await withScript({ plan: { outputs: go }, open: { outputs: ask } });
  const run = await dispatch();
  await run.settled();
  run.cancel();
  await run.ended();
  expect(run.path().slice(2)).toEqual(['gate-1: cancelled', 'settle: success']);
});

test('a lost runner: everything below it ends at once, nothing is told, no post', async () => {
  await withScript({ plan: { outputs: go }, open: { wait: true } });
  const run = await dispatch();
  await run.printed('waiting');
  const child = Number(/child (\d+)/.exec(run.job('open').log)?.[1]);
  run.loseRunner();
  await run.ended();
  expect(run.job('open')).toMatchObject({ result: 'failure', outputs: {}, artifacts: {} });
  expect(run.job('open').log).not.toContain('post of');
  // Gone, or dead and not yet reaped.
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(child)], { encoding: 'utf8' });
  expect(stdout.trim()).toMatch(/^(Z.*)?$/);
  expect(run.path()).toContain('settle: success');
});

test('a comment starts a run only where the first job’s condition holds', async () => {
  await withScript({ plan: { outputs: { next: 'none' }, print: ['$GITHUB_ACTOR'] } });
  const { issues } = github.api;
  issues.push({
    number: 7,
    title: 'A',
    body: '',
    state: 'open',
    state_reason: null,
    labels: [],
    assignees: [],
  });
  const unlabelled = await github.comment('alice', 7, '/choose 3 x');
  await unlabelled!.settled();
  expect(unlabelled!.record).toMatchObject({ conclusion: 'skipped', displayTitle: 'issue 7, comment 1000' });
  issues[0]!.labels.push('runbook-execution');
  const answered = await github.comment('alice', 7, '/choose 3 x');
  await answered!.settled();
  expect(answered!.path()).toEqual(['plan: success', 'settle: success']);
  const chat = await github.comment('alice', 7, 'hello');
  const stranger = await github.comment('eve', 7, '/abort');
  await github.settled();
  expect([chat!.path(), stranger!.path()]).toEqual([[], []]);
  issues[0]!.locked = true;
  await expect(github.comment('eve', 7, '/abort')).rejects.toThrow('locked');
});

test('what GitHub refuses at a dispatch', async () => {
  await withScript({});
  await expect(github.dispatch('eve', { runbook: '-' })).rejects.toThrow('may not start');
  await expect(github.dispatch('alice', {})).rejects.toThrow("Required input 'runbook'");
  await expect(github.dispatch('alice', { runbook: 'RB-X' })).rejects.toThrow('not in the list');
  await expect(github.dispatch('alice', { runbook: '-', x: 'y' })).rejects.toThrow('Unexpected inputs');
});

test('a dispatch from another branch starts nothing', async () => {
  await withScript({ plan: { outputs: go } });
  await github.remote.commit({ 'x.txt': 'x' }, 'feature');
  const run = await github.dispatch('alice', { runbook: '-' }, { ref: 'feature' });
  await run.settled();
  expect(run.path()).toEqual([]);
});

test('a run keeps its commit when main moves on; run again it is attempt 2', async () => {
  await withScript({
    plan: { outputs: go },
    open: { outputs: ask },
    'gate-1': { print: ['old'], outputs: { next: 'none' } },
  });
  const run = await dispatch();
  await run.settled();
  await github.commitToMain({ 'stand-in.json': JSON.stringify({ 'gate-1': { print: ['new'] } }) });
  await run.approve('bob');
  expect(run.job('gate-1').log).toContain('old');
  await run.rerun('bob');
  expect(run.record).toMatchObject({ attempt: 2, actor: 'alice', triggeringActor: 'bob', status: 'waiting' });
  expect(run.record.earlier).toMatchObject([{ attempt: 1, conclusion: 'success' }]);
});

test('the clock of the processes goes with the simulation’s', async () => {
  const tools = mkdtempSync(join(tmpdir(), 'runbook-tools-'));
  writeFileSync(join(tools, 'tool'), '#!/bin/sh\n');
  chmodSync(join(tools, 'tool'), 0o755);
  const main = `console.log('now ' + new Date().toISOString(), Date.now() - new Date().getTime() < 50, new Date(0).toJSON(), process.env.PATH.split(':')[0]);`;
  await withScript({}, { tools, start: '2030-01-01T00:00:00Z', files: { 'action/main.mjs': main } });
  github.now.advance(90);
  const run = await dispatch();
  await run.settled();
  expect(run.job('plan').log).toMatch(/now 2030-01-01T01:30:.* true 1970-01-01T00:00:00.000Z/);
  expect(run.record.createdAt).toMatch(/^2030-01-01T01:30/);
});

test('pushes are counted, refused on demand, and never forced', async () => {
  await withScript({});
  const { remote } = github;
  const work = mkdtempSync(join(tmpdir(), 'runbook-push-'));
  const { runGit } = await import('./run-git.ts');
  await runGit(work, 'clone', '--quiet', remote.folder, '.');
  await runGit(work, 'commit', '--quiet', '--allow-empty', '--message=a');
  remote.refusePushes('GitHub is down');
  await expect(runGit(work, 'push', '--quiet', 'origin', 'main:other')).rejects.toThrow('GitHub is down');
  remote.refusePushes(null);
  await runGit(work, 'push', '--quiet', 'origin', 'main:other');
  await runGit(work, 'reset', '--quiet', '--hard', 'HEAD^');
  await expect(runGit(work, 'push', '--quiet', '--force', 'origin', 'main:other')).rejects.toThrow(
    'fast-forward',
  );
  expect(remote.pushes()).toEqual(['refs/heads/other']);
  const head = await remote.head('other');
  expect(await remote.compare('main', head)).toBe('ahead');
  expect(await remote.compare(head, 'main')).toBe('behind');
});
