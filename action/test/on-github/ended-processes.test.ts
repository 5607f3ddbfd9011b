import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { given, works, type World } from './world.ts';

/** Writes the ids of itself and of a child, and is not ended by a polite signal. */
const stubborn = `
  trap '' TERM INT
  echo "did $*"
  if [ "$1" = slow ]; then
    sleep 600 &
    echo "$$ $!" > "$0.pids"
    wait
  fi`;

/** The processes that `work` noted and that are still there. */
function survivors({ tools }: World): readonly number[] {
  const file = join(tools.folder, 'work.pids');
  const pids = existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').map(Number) : [];
  expect(pids).toHaveLength(2);
  return pids.filter((pid) => {
    try {
      // A zombie is no survivor.
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  });
}

test('cancelled inside a command that ignores the signal: its whole tree ends, and the job itself records the interruption', async () => {
  const world = await given({ steps: [works('slow'), works('two')], programs: { work: stubborn } });
  const run = await world.dispatch('alice', { runbook: 'RB-OPS-001' });
  await run.printed('did slow');

  run.cancel();
  await world.settled();

  expect(survivors(world)).toEqual([]);
  expect(run.path()).toEqual(['plan: success', 'open: cancelled', 'settle: success']);
  const interrupted = (await world.events()).find(({ type }) => type === 'ExecutionInterrupted');
  expect(interrupted).toMatchObject({ reason: 'signal', signal: 'SIGINT' });
  expect(world.api.issues[0]).toMatchObject({ state: 'open' });

  await world.answers('alice', '/resume');
  expect(world.headline()).toMatch(/Nobody knows how step 1/);
  world.tools.set('work', 'echo "did $*"');
  await world.answers('alice', '/retry 1');
  expect(world.ran()).toEqual(['work slow', 'work slow', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await world.isSound();
});

test('the engine is killed inside a command: what it left running is ended after it, and a person is asked', async () => {
  const world = await given({
    // By when it began a process is known, and the system does not lie about that.
    start: new Date().toISOString(),
    // The parent of the shell of a command is the engine.
    steps: [{ commands: ['work slow & sleep 0.5; kill -9 "$PPID"; wait'] }, works('two')],
    programs: { work: stubborn },
  });

  const run = await world.starts('alice');

  expect(survivors(world)).toEqual([]);
  expect(run.path()).toEqual(['plan: success', 'open: failure', 'settle: success']);
  expect(run.job('open').log).toContain('outlived the job and is ended');
  expect(world.headline()).toMatch(/Nobody knows how step 1/);
  expect(await world.story()).not.toContain('CommandFinished');

  await world.answers('alice', '/done 1 it had worked');
  expect(world.ran()).toEqual(['work slow', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await world.isSound();
});
