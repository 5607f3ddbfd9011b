import { expect, test } from 'vitest';
import { approved, given, works } from './world.ts';

const undo = (word: string) => works(word, { title: `Undo ${word}` });

test('a rejected approval, on_failure stop: the execution fails, and nothing of the step runs', async () => {
  const world = await given({ steps: [works('one'), approved('two'), works('three')] });
  const run = await world.starts('alice');
  expect(run.waiting).toBe('lead-approval');

  await run.reject('bob', { comment: 'not today' });
  await world.settled();

  expect(run.path()).toEqual(['plan: success', 'open: success', 'gate-1: failure', 'settle: success']);
  expect(world.ran()).toEqual(['work one']);
  expect(await world.events()).toContainEqual(
    expect.objectContaining({
      type: 'ApprovalRejected',
      by: { person: 'bob', via: 'github-environment', run: run.id, environment: 'lead-approval', entry: 1 },
      reason: 'not today',
    }),
  );
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'failed', step: 2 });
  expect(world.headline()).toMatch(/^❌ Failed/);
  expect(world.api.issues[0]).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
  await world.isSound();
});

test('a rejected approval, on_failure escalate: a person says how it goes on', async () => {
  const world = await given({
    steps: [works('one'), approved('two', { on_failure: 'escalate' }), works('three')],
  });
  const run = await world.starts('alice');

  await run.reject('bob');
  await world.settled();
  expect(await world.story()).toContain('Escalated');
  expect(world.headline()).toMatch(/A person must say how it goes on after step 2/);
  expect(world.api.issues[0]).toMatchObject({ state: 'open' });

  const answer = await world.answers('alice', '/skip 2 the service mended itself');
  expect(answer.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  expect(world.ran()).toEqual(['work one', 'work three']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await world.isSound();
});

test('a rejected approval, on_failure rollback: a run of the bot undoes what was done', async () => {
  const world = await given({
    steps: [
      works('one', { rollback_step: 3 }),
      approved('two', { on_failure: 'rollback', rollback_step: 4 }),
      undo('undo-one'),
      undo('undo-two'),
    ],
  });
  const run = await world.starts('alice');

  await run.reject('carol');
  await world.settled();

  const child = world.runs().at(-1)!;
  expect(child.record).toMatchObject({ event: 'workflow_dispatch', actor: 'github-actions[bot]' });
  expect(child.path()).toEqual(['plan: success', 'open: failure', 'settle: success']);
  expect(world.ran()).toEqual(['work one', 'work undo-one']);
  expect((await world.story()).slice(-10)).toEqual([
    'RollbackStarted',
    'ExecutionInterrupted',
    'ExecutionInterrupted',
    'ExecutionResumed',
    'ConditionChecked',
    'StepStarted',
    'CommandFinished',
    'StepFinished',
    'RollbackFinished',
    'ExecutionFinished',
  ]);
  expect((await world.events()).at(-1)).toMatchObject({ status: 'rolled_back' });
  expect(world.said().join('\n')).toContain('Another run goes on');
  expect(world.headline()).toMatch(/Rolled back/);
  await world.isSound();
});

test('a rejected approval, on_failure goto: a run of the bot takes the other way', async () => {
  const world = await given({
    steps: [approved('one', { on_failure: { goto: 3 }, next: 'end' }), works('two'), works('three')],
  });
  const run = await world.starts('alice');

  await run.reject('bob');
  await world.settled();

  expect(world.runs()).toHaveLength(2);
  expect(world.ran()).toEqual(['work three']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await world.isSound();
});

test('an approver rejects by a comment: what waits for reviewers is cancelled', async () => {
  const world = await given({ steps: [works('one'), approved('two')] });
  const run = await world.starts('alice');

  const answer = await world.answers('bob', '/reject 2 not in business hours');

  expect(answer.path()).toEqual(['plan: success', 'settle: success']);
  expect(run.record).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  expect(world.ran()).toEqual(['work one']);
  expect(await world.events()).toContainEqual(
    expect.objectContaining({
      type: 'ApprovalRejected',
      by: { person: 'bob', via: 'github-comment', run: answer.id, comment: expect.any(Number) as number },
      reason: 'not in business hours',
    }),
  );
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'failed' });
  expect(world.api.issues[0]).toMatchObject({ state: 'closed' });
  await world.isSound();
});

test('an approval that comes after the gate has expired approves nothing', async () => {
  const world = await given({
    steps: [works('one'), approved('two', { on_failure: 'escalate', expires_after_minutes: 30 })],
  });
  const run = await world.starts('alice');

  world.now.advance(31);
  await run.approve('bob');
  await world.settled();

  expect(world.ran()).toEqual(['work one']);
  expect(await world.story()).not.toContain('ApprovalGranted');
  expect((await world.story()).filter((type) => type === 'GateExpired')).toHaveLength(1);
  expect(world.headline()).toMatch(/A person must say how it goes on after step 2/);

  const again = await world.answers('alice', '/retry 2');
  expect(again.waiting).toBe('lead-approval');
  await again.approve('bob');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await world.isSound();
});

test('an approval that nobody gives, on_failure goto: the other way is taken', async () => {
  const world = await given({
    steps: [approved('one', { on_failure: { goto: 2 }, next: 'end' }), works('two')],
  });
  const run = await world.starts('alice');

  world.now.advance(30 * 24 * 60);
  await run.expire();
  await world.settled();

  expect(await world.story()).toContain('GateExpired');
  expect(world.ran()).toEqual(['work two']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await world.isSound();
});
