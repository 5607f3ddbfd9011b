import { afterEach, expect, test } from 'vitest';
import { eventsOf, executionsOf } from './journal-of.ts';
import type { SimulatedRun } from './simulated-run.ts';
import { example, type Example, exampleRunbook, step } from './worked-example.ts';

let place: Example;

afterEach(() => place.close());

const approval = ', requires_approval: true';
/** Waits with the word `slow` until it is ended, the first time. */
const slowOnce = `echo "worked $1"; if [ "$1" = slow ] && ! [ -e "$0.seen" ]; then touch "$0.seen"; sleep 600; fi`;

async function dispatch(): Promise<SimulatedRun> {
  return place.github.dispatch('alice', { runbook: 'RB-EX-001', incident: 'INC-1' });
}

const ending = async (): Promise<unknown> => (await eventsOf(place.github)).at(-1);
const issue = (): number => place.github.api.issues[0]!.number;

async function say(person: string, body: string): Promise<SimulatedRun> {
  const run = await place.github.comment(person, issue(), body);
  await place.github.settled();
  return run!;
}

test('a runner lost inside a command: asked, never repeated by itself', async () => {
  place = await example(exampleRunbook(step(1, 'slow') + step(2, 'two')), { work: slowOnce });
  const run = await dispatch();
  await run.printed('worked slow');
  run.loseRunner();
  await place.github.settled();
  expect(run.path()).toEqual(['plan: success', 'open: failure', 'settle: success']);
  expect(place.works()).toEqual(['slow']);
  expect(await ending()).toMatchObject({ type: 'ConfirmationRequested' });
  expect(place.github.api.comments.map(({ body }) => body).join('\n')).toContain('/retry 1');
  await say('alice', '/done 1 it had worked');
  expect(place.works()).toEqual(['slow', 'two']);
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  expect(place.github.faults()).toEqual([]);
});

test('a run cancelled inside a command: the command ends, the execution pauses and can go on', async () => {
  place = await example(exampleRunbook(step(1, 'slow') + step(2, 'two')), { work: slowOnce });
  const run = await dispatch();
  await run.printed('worked slow');
  const cancelled = Date.now();
  run.cancel();
  await run.ended();
  await place.github.settled();
  expect(Date.now() - cancelled).toBeLessThan(15_000);
  expect(run.path()).toEqual(['plan: success', 'open: cancelled', 'settle: success']);
  expect((await eventsOf(place.github)).map(({ type }) => type)).toContain('ExecutionInterrupted');
  await say('alice', '/resume');
  await say('alice', '/retry 1');
  expect(place.works()).toEqual(['slow', 'slow', 'two']);
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
});

test('a run cancelled while it waits for approval asks again after /resume', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  const run = await dispatch();
  await place.github.settled();
  run.cancel();
  await place.github.settled();
  expect(place.works()).toEqual(['one']);
  const again = await say('alice', '/resume');
  expect(again.waiting).toBe('lead-approval');
  await again.approve('bob');
  await place.github.settled();
  expect(place.works()).toEqual(['one', 'two']);
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
});

test('two dispatches at once: one lock, one execution', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  const runs = await Promise.all([dispatch(), dispatch()]);
  await place.github.settled();
  expect(place.works()).toEqual(['one']);
  expect(await executionsOf(place.github)).toHaveLength(1);
  expect(runs.map((run) => run.record.conclusion).sort()).toEqual(['failure', null]);
  expect(place.github.api.issues.filter(({ state }) => state === 'open')).toHaveLength(1);
});

test('two answers at once: one decides, the other is told', async () => {
  place = await example(
    exampleRunbook(
      '- {step_number: 1, title: Which, description: Choose, step_type: decision, decision_branches: {a: 2, b: 3}}\n' +
        step(2, 'a', ', next: end') +
        step(3, 'b', ', next: end'),
    ),
  );
  await dispatch();
  await place.github.settled();
  await Promise.all([
    place.github.comment('alice', issue(), '/choose 1 a'),
    place.github.comment('alice', issue(), '/choose 1 b'),
  ]);
  await place.github.settled();
  expect(place.works()).toHaveLength(1);
  const decided = (await eventsOf(place.github)).filter(({ type }) => type === 'DecisionTaken');
  expect(decided).toHaveLength(1);
  expect(await ending()).toMatchObject({ status: 'completed' });
});

test('main moves on between two runs: what was reviewed when it began is what runs', async () => {
  const decision =
    '- {step_number: 1, title: Which, description: Choose, step_type: decision, decision_branches: {a: 2}}\n';
  place = await example(exampleRunbook(decision + step(2, 'old')));
  await dispatch();
  await place.github.settled();
  await place.github.commitToMain({ 'runbooks/RB-EX-001.yaml': exampleRunbook(decision + step(2, 'new')) });
  await say('alice', '/choose 1 a');
  expect(place.works()).toEqual(['old']);
  expect(await ending()).toMatchObject({ status: 'completed' });
  expect(place.github.faults()).toEqual([]);
});

test('a job’s time is used up: the bot’s run goes on', async () => {
  place = await example(exampleRunbook(step(1, 'long') + step(2, 'two') + step(3, 'three')));
  place.tools.set(
    'work',
    `echo "worked $1"; if [ "$1" = long ]; then f='${place.github.now.file}'; echo $(($(cat "$f") + 18300000)) > "$f.new"; mv "$f.new" "$f"; fi`,
  );
  const run = await dispatch();
  await place.github.settled();
  expect(place.works()).toEqual(['long', 'two', 'three']);
  expect(run.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  expect(place.github.runs()).toHaveLength(2);
  expect(place.github.runs()[1]!.record.triggeringActor).toBe('github-actions[bot]');
  expect(await ending()).toMatchObject({ status: 'completed' });
  expect(place.github.faults()).toEqual([]);
});

test('the journal cannot be pushed for a while: nothing is lost', async () => {
  place = await example(exampleRunbook(step(1, 'slow') + step(2, 'two')), {
    work: 'echo "worked $1"; if [ "$1" = slow ]; then sleep 2; fi',
  });
  const run = await dispatch();
  await run.printed('worked slow');
  place.github.remote.refusePushes('GitHub is down');
  await new Promise((done) => setTimeout(done, 5000));
  expect(place.works()).toEqual(['slow']);
  place.github.remote.refusePushes(null);
  await place.github.settled();
  expect(place.works()).toEqual(['slow', 'two']);
  expect(await ending()).toMatchObject({ status: 'completed' });
});

test('handed over for the night: the other one steers, the first no more', async () => {
  place = await example(
    exampleRunbook(
      '- {step_number: 1, title: Which, description: Choose, step_type: decision, decision_branches: {a: 2, b: 3}}\n' +
        step(2, 'a', ', next: end') +
        step(3, 'b', ', next: end'),
    ),
  );
  await dispatch();
  await place.github.settled();
  await say('alice', '/handover @bob');
  place.github.now.advance(8 * 60);
  await say('alice', '/choose 1 a');
  expect(place.works()).toEqual([]);
  await say('bob', '/choose 1 b');
  expect(place.works()).toEqual(['b']);
  expect(await ending()).toMatchObject({ status: 'completed' });
  expect(place.github.faults()).toEqual([]);
});

test('a rollback by comment undoes what was done', async () => {
  place = await example(
    exampleRunbook(
      step(1, 'one', ', rollback_step: 9') +
        '- {step_number: 2, title: Which, description: Choose, step_type: decision, decision_branches: {a: end}}\n' +
        step(9, 'undo-one'),
    ),
  );
  await dispatch();
  await place.github.settled();
  await say('alice', '/rollback');
  expect(place.works()).toEqual(['one', 'undo-one']);
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'rolled_back' });
  expect(place.github.faults()).toEqual([]);
});

test('break-glass: one’s own approval counts, in its own environment, on the record', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  const run = await place.github.dispatch('alice', {
    runbook: 'RB-EX-001',
    incident: 'INC-1',
    break_glass: 'Nobody else answers, customers cannot pay',
  });
  await place.github.settled();
  expect(run.waiting).toBe('break-glass');
  await run.approve('alice');
  await place.github.settled();
  expect(place.works()).toEqual(['one', 'two']);
  expect(await eventsOf(place.github)).toContainEqual(
    expect.objectContaining({
      type: 'ExecutionStarted',
      break_glass: 'Nobody else answers, customers cannot pay',
    }),
  );
  expect(place.github.api.issues).toHaveLength(2);
  expect(place.github.faults()).toEqual([]);
});
