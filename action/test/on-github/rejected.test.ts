import { expect, test } from 'vitest';
import { approved, given, works } from './world.ts';

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

test('an approver rejects by a comment: what waits for reviewers is cancelled', async () => {
  const world = await given({ steps: [works('one'), approved('two')] });
  const run = await world.starts('alice');

  const answer = await world.answers('bob', '/reject 2 not in business hours');

  expect(answer.path()).toEqual(['plan: success', 'open: failure', 'settle: success']);
  await world.settled();
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
