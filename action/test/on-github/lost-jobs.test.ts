import { expect, test } from 'vitest';
import { changeEnvironment, given, type World, works, workflowWith } from './world.ts';

const ended = { type: 'ExecutionFinished', status: 'completed' };
const runs = (world: World): readonly string[] => world.runs().map((run) => run.path().join(', '));

test('a job that fails before it begins anything: a person is asked, and the bot starts nothing', async () => {
  const world = await given({
    inputs: { THE_TOKEN: { type: 'string', description: 'A token', secret: true } },
    steps: [works('one')],
    secrets: { THE_TOKEN: 'abc' },
    files: { '.github/workflows/execute-runbook.yml': workflowWith('THE_TOKEN') },
  });

  await world.starts('alice');
  expect(runs(world)).toEqual(['plan: success, open: failure, settle: success']);
  expect(world.ran()).toEqual([]);
  expect(world.headline()).toMatch(/Interrupted/);
  expect(world.said().join('\n')).toContain('/resume');

  await world.answers('alice', '/resume');
  expect(runs(world).slice(1)).toEqual(['plan: success, open: failure, settle: success']);

  world.secrets['THE_TOKEN'] = 'a-longer-one';
  await world.answers('alice', '/resume');
  expect(world.ran()).toEqual(['work one']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('an engine that is killed in a step that may be repeated: the bot goes on once, and then a person is asked', async () => {
  const world = await given({
    // The parent of the shell of a command is the engine.
    steps: [{ commands: ['work one; [ -e "$HOME/../well" ] || kill -9 "$PPID"'], idempotent: true }],
    programs: { work: 'echo "did $*"; [ ! -e "$0.well" ] || touch "$HOME/../well"' },
  });

  await world.starts('alice');
  expect(runs(world)).toEqual([
    'plan: success, open: failure, settle: success',
    'plan: success, open: failure, settle: success',
  ]);
  expect(world.runs()[1]?.record.actor).toBe('github-actions[bot]');
  expect(world.headline()).toMatch(/Interrupted/);

  world.tools.set('work.well', '');
  await world.answers('alice', '/resume');
  expect(world.ran()).toEqual(['work one', 'work one', 'work one']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('an environment of the runbook that asks somebody is refused before a job goes there, and told on the issue', async () => {
  const world = await given({ metadata: { environment: 'production' }, steps: [works('one')] });
  changeEnvironment(world, 'production', { reviewers: [{ type: 'User', name: 'bob' }] });

  await world.starts('alice');
  expect(runs(world)).toEqual(['plan: failure, settle: success']);
  expect(world.said().join('\n')).toContain('production');
  expect(world.ran()).toEqual([]);

  changeEnvironment(world, 'production', { reviewers: [] });
  await world.answers('alice', '/resume');
  expect(world.ran()).toEqual(['work one']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});
