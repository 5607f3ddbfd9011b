import { expect, test } from 'vitest';
import { approved, given, works } from './world.ts';

const ended = { type: 'ExecutionFinished', status: 'completed' };

test('notes, and another operator, while reviewers are asked: the question stays, and its answer counts', async () => {
  const world = await given({ steps: [approved('one')] });
  const run = await world.starts('alice');

  await world.answers('mallory', '/note customers were told');
  await world.answers('alice', '/handover @olga');
  expect(run.waiting).toBe('lead-approval');

  await run.approve('bob');
  await world.settled();
  expect(world.ran()).toEqual(['work one']);
  expect(await world.story()).toEqual([
    'ExecutionStarted',
    'ExecutionResumed',
    'ApprovalRequested',
    'NoteAdded',
    'HandedOver',
    'ExecutionResumed',
    'ApprovalGranted',
    'ConditionChecked',
    'StepStarted',
    'CommandFinished',
    'StepFinished',
    'ExecutionFinished',
  ]);
  expect(world.headline()).toMatch(/Completed/);
  await world.isSound();
});

test('paused while reviewers are asked: the approved step waits for somebody to resume, and is approved anew', async () => {
  const world = await given({ steps: [approved('one'), works('two')] });
  const run = await world.starts('alice');
  const [execution] = await world.journal.list();
  await world.answers('alice', '/pause the traffic is too high');
  await run.approve('bob');
  await world.settled();
  expect(world.ran()).toEqual([]);
  expect(world.headline()).toMatch(/Paused/);

  const stranger = await world.starts('mallory', { runbook: '-', execution: execution! });
  expect(stranger.path()).toEqual(['plan: failure', 'settle: success']);
  const again = await world.starts('alice', { runbook: '-', execution: execution! });
  expect(again.waiting).toBe('lead-approval');
  await again.approve('carol');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});
