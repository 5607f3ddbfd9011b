import { expect, test } from 'vitest';
import { approved, given, type World, works } from './world.ts';

const often = '3,18,33,48 * * * *';
const daily = '23 5 * * *';
const gates = `
approvers: {lead: {users: [bob, carol]}}
environments: {lead-approval: {approvers: [lead]}}
gates: {all: 60}
coverage: 0
`;

async function maintains(world: World, cron = often): Promise<string> {
  const run = await world.schedule('maintain-runbooks.yml', cron);
  await world.settled();
  return run.job('executions').summary;
}

test('nothing is done for what goes on by itself', async () => {
  const world = await given({ config: gates, steps: [works('one'), approved('two')] });
  const run = await world.starts('alice');
  const before = await world.story();
  expect(await maintains(world)).toContain('1 not ended. Nothing was to be done.');
  expect(await world.story()).toEqual(before);
  expect(run.waiting).toBe('lead-approval');
  await run.approve('bob');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two']);
  await world.isSound();
});

test('a gate whose time is over: recorded, its run cancelled, and a run of the bot does what is left', async () => {
  const world = await given({
    config: gates,
    steps: [works('one'), approved('two', { on_failure: { goto: 3 } }), works('three')],
  });
  const run = await world.starts('alice');
  world.now.advance(61);
  expect(await maintains(world)).toContain('nobody answered in time');
  expect(run.waiting).toBeNull();
  expect(await world.story()).toContain('GateExpired');
  expect(world.ran()).toEqual(['work one', 'work three']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  expect(await maintains(world)).toContain('0 not ended');
  await world.isSound();
});

test('a question whose time is over is recorded once and stays open', async () => {
  const world = await given({
    config: gates,
    steps: [
      works('one'),
      { step_type: 'decision', decision_branches: { on: 3, stop: 'end' } },
      works('three'),
    ],
  });
  await world.starts('alice');
  world.now.advance(61);
  for (let time = 0; time < 3; time++) await maintains(world);
  expect((await world.story()).filter((type) => type === 'GateExpired')).toHaveLength(1);
  await world.answers('alice', '/choose 2 on');
  expect(world.ran()).toEqual(['work one', 'work three']);
  await world.isSound();
});

test('a request that nobody answers is reminded of once, and closed after a week', async () => {
  const world = await given({
    inputs: { HOST: { type: 'string', description: 'The machine' } },
    steps: [{ commands: ['work "$HOST"'] }],
  });
  await world.starts('alice');
  expect(await maintains(world)).toContain('Nothing was to be done');
  world.now.advance(25 * 60);
  expect(await maintains(world)).toContain('reminded');
  expect(await maintains(world)).toContain('Nothing was to be done');
  expect(world.said().filter((body) => body.includes('Still waits'))).toHaveLength(1);
  world.now.advance(6 * 24 * 60);
  expect(await maintains(world)).toContain('closed');
  expect(world.api.issues).toMatchObject([{ state: 'closed', state_reason: 'not_planned' }]);
  expect(await world.journal.requests.list()).toEqual([]);
  await world.isSound();
});

test('a journal that GitHub contradicts opens one issue, and the others are looked at all the same', async () => {
  const world = await given({
    config: gates,
    steps: [
      works('one'),
      { step_type: 'decision', decision_branches: { on: 3, stop: 'end' } },
      works('three'),
    ],
  });
  await world.starts('alice');
  const answer = await world.answers('alice', '/choose 2 on');
  expect(answer.job('plan').result).toBe('success');
  const comment = world.api.comments.find(({ body }) => body === '/choose 2 on')!;
  world.now.advance(10);
  world.editComment(comment.id, '/choose 2 stop');
  for (let time = 0; time < 2; time++) {
    const summary = await maintains(world, daily);
    expect(summary).toContain('was edited');
  }
  expect(world.api.issues.filter(({ labels }) => labels.includes('runbook-journal-broken'))).toHaveLength(1);
  expect(world.faults()).toEqual([]);
});

test('a job is gone and so is the one that settles: a person is asked, once', async () => {
  const world = await given({
    steps: [works('one'), works('two')],
    programs: { work: 'echo "did $*"; [ "$1" != two ] || [ -e "$0.go" ] || sleep 60' },
  });
  const workflow = await world.remote.fileAt('main', '.github/workflows/execute-runbook.yml');
  const unsettled = workflow!.replace("if: always() && needs.plan.result != 'skipped'", 'if: ${{ false }}');
  await world.commitToMain({ '.github/workflows/execute-runbook.yml': unsettled });
  const run = await world.dispatch('alice', { runbook: 'RB-OPS-001' });
  await run.printed('did two');
  const early = await world.schedule('maintain-runbooks.yml', often);
  await early.ended();
  expect(early.job('executions').summary).toContain('Nothing was to be done');
  run.loseRunner();
  await world.settled();
  expect(run.path()).toEqual(['plan: success', 'open: failure']);
  expect(await world.story()).not.toContain('ConfirmationRequested');

  await world.commitToMain({ '.github/workflows/execute-runbook.yml': workflow! });
  expect(await maintains(world)).toContain('its job ended without a word');
  expect(await maintains(world)).toContain('Nothing was to be done');
  expect(await world.story()).toContain('ConfirmationRequested');
  expect(world.headline()).toContain('Nobody knows how step 2 Step 2 ended');
  world.tools.set('work.go', '');
  await world.answers('alice', '/retry 2');
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  expect(world.faults()).toEqual([]);
});
