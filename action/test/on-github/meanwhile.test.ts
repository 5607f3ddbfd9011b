import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const slow = 'echo "did $*"; if [ "$1" = slow ]; then echo $$ > "$0.pid"; exec sleep 600; fi';

test('aborted while a command runs: the command is ended, and nothing else begins', async () => {
  const world = await given({ steps: [works('slow'), works('two')], programs: { work: slow } });
  const run = await world.dispatch('alice', { runbook: 'RB-OPS-001' });
  await run.printed('did slow');

  await world.answers('alice', '/abort it was the wrong machine');
  await run.ended();
  expect(run.record.conclusion).toBe('cancelled');
  expect(() => process.kill(Number(readFileSync(join(world.tools.folder, 'work.pid'), 'utf8')), 0)).toThrow(
    'ESRCH',
  );
  expect(world.ran()).toEqual(['work slow']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'aborted' });
  expect(world.headline()).toMatch(/Aborted/);
  expect(world.api.issues[0]).toMatchObject({ state: 'closed' });
  await world.isSound();
});

test('a rollback is asked for while a command runs: the run that works undoes it when the command has ended', async () => {
  const world = await given({
    steps: [
      works('one', { rollback_step: 4 }),
      works('slow', { rollback_step: 4 }),
      works('three'),
      works('undo'),
    ],
    programs: { work: 'echo "did $*"; while [ "$1" = slow ] && [ ! -e "$0.go" ]; do sleep 0.05; done' },
  });
  const run = await world.dispatch('alice', { runbook: 'RB-OPS-001' });
  await run.printed('did slow');

  const answer = await world.comment('alice', 1, '/rollback');
  await answer!.ended();
  expect(answer!.path()).toEqual(['plan: success', 'settle: success']);
  expect(world.said().join('\n')).toContain('works on this execution now');
  expect(world.ran()).toEqual(['work one', 'work slow']);

  world.tools.set('work.go', '');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work slow', 'work undo', 'work undo']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'rolled_back' });
  await world.isSound();
});
