import { expect, test } from 'vitest';
import { approved, given, works } from './world.ts';

const decision = { step_type: 'decision', decision_branches: { on: 3, stop: 'end' } };
const ended = { type: 'ExecutionFinished', status: 'completed' };

test('handed over for the night: in the morning the new operator goes on, and who started it is no second person', async () => {
  const world = await given({
    config: `
approvers: {lead: {users: [alice, bob]}}
environments: {lead-approval: {approvers: [lead]}}
`,
    steps: [works('one'), decision, approved('three')],
  });
  await world.starts('alice');

  await world.answers('alice', '/handover @olga');
  expect(world.headline()).toMatch(/Waits for a decision: step 2/);
  expect(world.said().join('\n')).toContain('olga');
  world.now.advance(10 * 60);

  const morning = await world.answers('olga', '/choose 2 on');
  expect(morning.waiting).toBe('lead-approval');
  // GitHub lets alice review.
  await morning.approve('alice');
  await world.settled();
  expect(await world.events()).toContainEqual(
    expect.objectContaining({ type: 'GateRefused', reason: 'approver-is-operator' }),
  );
  expect(world.ran()).toEqual(['work one']);
  await world.isSound();
});

test('taken over by another person, who answers in the same comment', async () => {
  const world = await given({ steps: [works('one'), decision, works('three')] });
  await world.starts('alice');

  const refused = await world.answers('olga', '/choose 2 on');
  expect(refused.job('plan').result).toBe('failure');
  expect(world.ran()).toEqual(['work one']);

  await world.answers('olga', '/take\n/choose 2 on');
  expect((await world.story()).filter((type) => type === 'HandedOver' || type === 'DecisionTaken')).toEqual([
    'HandedOver',
    'DecisionTaken',
  ]);
  expect(world.ran()).toEqual(['work one', 'work three']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('paused while a step runs: it ends, nothing else begins until somebody resumes', async () => {
  const world = await given({
    steps: [works('one'), works('two')],
    programs: {
      work: 'echo "did $*"; if [ "$1" = one ]; then while [ ! -e "$0.go" ]; do sleep 0.05; done; fi',
    },
  });
  const run = await world.dispatch('alice', { runbook: 'RB-OPS-001' });
  await run.printed('did one');
  const pause = await world.comment('alice', 1, '/pause somebody looks at the graphs');
  await pause!.ended();
  expect(pause!.path()).toEqual(['plan: success', 'settle: success']);
  world.tools.set('work.go', '');
  await world.settled();
  expect(world.ran()).toEqual(['work one']);
  expect(world.headline()).toMatch(/Paused/);
  expect(world.api.issues[0]).toMatchObject({ state: 'open' });

  await world.answers('alice', '/note the graphs look fine\n/resume');
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect(await world.events()).toContainEqual(
    expect.objectContaining({ type: 'NoteAdded', text: 'the graphs look fine' }),
  );
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('the runner is said to be lost while it is not: its next word is not taken, and what it ran is asked about', async () => {
  const world = await given({
    steps: [works('one'), works('two')],
    programs: {
      work: 'echo "did $*"; if [ "$1" = one ]; then while [ ! -e "$0.go" ]; do sleep 0.05; done; fi',
    },
  });
  const run = await world.dispatch('alice', { runbook: 'RB-OPS-001' });
  await run.printed('did one');

  const lost = await world.comment('alice', 1, '/lost the machine does not answer');
  await lost!.ended();
  expect(world.headline()).toMatch(/Nobody knows how step 1/);
  world.tools.set('work.go', '');
  await world.settled();
  expect(run.record.status).toBe('completed');
  // What the first run did afterwards is not in the journal, and it began nothing more.
  expect(await world.story()).not.toContain('CommandFinished');
  expect(world.ran()).toEqual(['work one']);

  await world.answers('alice', '/done 1 the log shows it');
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('a manual step: shown, asked and confirmed', async () => {
  const world = await given({
    steps: [{ step_type: 'manual', commands: ['open the valve'] }, works('two')],
  });
  await world.starts('alice');
  expect(world.headline()).toMatch(/To be done by hand: step 1/);
  expect(world.ran()).toEqual([]);

  await world.answers('alice', '/done 1 valve 3 is open');
  expect(world.ran()).toEqual(['work two']);
  expect(await world.events()).toContainEqual(
    expect.objectContaining({ type: 'Confirmed', outcome: 'done', reason: 'valve 3 is open' }),
  );
  await world.isSound();
});

test('aborted by an approver while it waits: everything ends, nothing runs', async () => {
  const world = await given({ steps: [works('one'), approved('two')] });
  const run = await world.starts('alice');

  const abort = await world.answers('bob', '/abort the incident is over');
  expect(abort.job('plan').result).toBe('success');
  expect(run.record).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  expect((await world.events()).at(-1)).toMatchObject({
    type: 'ExecutionFinished',
    status: 'aborted',
    reason: 'the incident is over',
  });
  expect(world.headline()).toMatch(/Aborted/);
  expect(world.api.issues[0]).toMatchObject({ state: 'closed' });
  expect(world.ran()).toEqual(['work one']);
  await world.isSound();
});

test('a step failed: the next morning somebody else takes it and has it repeated', async () => {
  const world = await given({
    steps: [works('one'), works('two')],
    programs: { work: 'echo "did $*"; if [ "$1" = two ]; then exit 1; fi' },
  });
  await world.starts('alice');
  expect((await world.events()).at(-1)).toMatchObject({
    type: 'ExecutionFinished',
    status: 'failed',
    step: 2,
  });
  expect(world.api.issues[0]).toMatchObject({ state: 'closed' });

  world.now.advance(8 * 60);
  world.tools.set('work', 'echo "did $*"');
  await world.answers('olga', '/take\n/retry 2');
  expect(world.ran()).toEqual(['work one', 'work two', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  expect(world.api.issues[0]).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect(world.headline()).toMatch(/Completed/);
  await world.isSound();
});
