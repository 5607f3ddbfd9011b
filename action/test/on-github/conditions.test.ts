import { expect, test } from 'vitest';
import { approved, given, works } from './world.ts';

const ended = { type: 'ExecutionFinished', status: 'completed' };

test('a runner that lacks a program: asked before anything ran, and looked at again', async () => {
  const world = await given({ steps: [{ commands: ['repair --all'] }] });
  await world.starts('alice');
  expect(world.headline()).toMatch(/The runner lacks programs/);
  expect(await world.story()).not.toContain('StepStarted');

  world.tools.set('repair', 'echo repaired');
  await world.answers('alice', '/retry preflight');
  expect(world.ran()).toEqual(['repair --all']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('two executions of one runbook on two machines at once: each names the other, and a third waits for neither', async () => {
  const world = await given({
    metadata: { lock: 'machine-${{ vars.HOST }}', services_affected: ['billing'] },
    inputs: { HOST: { type: 'string', description: 'The machine' } },
    steps: [approved('one')],
  });
  const first = await world.starts('alice', { variables: 'HOST=db-1' });
  const second = await world.starts('olga', { variables: 'HOST=db-2' });
  expect([first.waiting, second.waiting]).toEqual(['lead-approval', 'lead-approval']);
  expect(world.api.comments.find(({ issue }) => issue === 2)?.body).toContain('Also under way');

  const third = await world.starts('alice', { variables: 'HOST=db-1' });
  expect(third.job('plan').result).toBe('failure');
  expect(third.log()).toContain('#1');
  expect(world.api.issues.filter(({ state }) => state === 'open')).toHaveLength(2);

  await second.approve('bob');
  await first.approve('carol');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work one']);
  expect(world.api.issues.every(({ state }) => state === 'closed')).toBe(true);
  await world.isSound();
});

test('what a rollback cannot undo by itself is asked of a person, and the rest is undone', async () => {
  const world = await given({
    steps: [
      works('one', { rollback_step: 4 }),
      works('two', { rollback_step: 5 }),
      works('three', { on_failure: 'rollback' }),
      works('undo-one'),
      { step_type: 'manual', commands: ['open the valve again'] },
    ],
    programs: { work: 'echo "did $*"; [ "$1" != three ]' },
  });
  await world.starts('alice');
  expect(world.headline()).toMatch(/To be done by hand: step 5/);

  const answer = await world.answers('alice', '/done 5 valve 3 is open again');
  expect(answer.job('open').result).toBe('failure');
  expect(world.ran()).toEqual(['work one', 'work two', 'work three', 'work undo-one']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'rolled_back' });
  expect(world.headline()).toMatch(/Rolled back/);
  expect(world.api.issues[0]).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
  await world.isSound();
});
