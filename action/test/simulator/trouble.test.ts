import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { node24 } from '../node-binaries.ts';
import { eventsOf, executionsOf } from './journal-of.ts';
import { runGit } from './run-git.ts';
import type { SimulatedGithub } from './simulated-github.ts';
import type { SimulatedRun } from './simulated-run.ts';
import { example, type Example, exampleRunbook, step } from './worked-example.ts';

let place: Example;

afterEach(() => place.close());

const approval = ', requires_approval: true';
/** Waits with the word `slow` until it is ended, the first time. */
const slowOnce = `if [ "$1" != slow ] || [ -e "$0.seen" ]; then echo "worked $1"; exit; fi; touch "$0.seen"; echo "worked $1"; sleep 600`;

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
  run.cancel();
  await run.ended();
  await place.github.settled();
  expect(run.path()).toEqual(['plan: success', 'open: cancelled', 'settle: success']);
  expect(run.job('open').log).toContain('interrupted by SIGINT');
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
  expect(new Set(runs.map((run) => run.record.conclusion))).toEqual(new Set(['failure', null]));
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

test('GitHub cannot be reached for a while: the command goes on, the next one waits, nothing is lost', async () => {
  place = await example(exampleRunbook(step(1, 'slow') + step(2, 'two')), {
    work: 'echo "worked $1"; if [ "$1" = slow ]; then sleep 2; echo "slept"; fi',
  });
  const { remote } = place.github;
  const run = await dispatch();
  await run.printed('worked slow');
  remote.reachable(false);
  await run.printed('slept');
  await new Promise((done) => setTimeout(done, 3000));
  expect(place.works()).toEqual(['slow']);
  remote.reachable(true);
  await place.github.settled();
  expect(place.works()).toEqual(['slow', 'two']);
  expect(await ending()).toMatchObject({ status: 'completed' });
  expect(place.github.faults()).toEqual([]);
});

test('the journal is refused for good: it stops at the boundary, and what happened is kept for `journal --push`', async () => {
  place = await example(exampleRunbook(step(1, 'slow') + step(2, 'two')), {
    work: 'echo "worked $1"; if [ "$1" = slow ]; then sleep 2; fi',
  });
  const { remote } = place.github;
  const run = await dispatch();
  await run.printed('worked slow');
  remote.refusePushes('The branch is locked');
  await place.github.settled();
  expect(place.works()).toEqual(['slow']);
  const { result, artifacts, summary } = run.job('open');
  expect(result).toBe('failure');
  expect(summary).toContain('Step 2');
  const [name = '', text = ''] = Object.entries(artifacts['runbook-unsent-open-1'] ?? {})[0] ?? [];
  expect(text).toContain('CommandFinished');
  expect(run.record.conclusion).toBe('failure');

  remote.refusePushes(null);
  const execution = (await executionsOf(place.github)).at(-1)!;
  await pushUnsent(place.github, execution, { name, text });
  const events = await eventsOf(place.github);
  expect(events.find(({ type }) => type === 'StepFinished')).toMatchObject({ step: 1, status: 'completed' });
  await say('alice', '/resume');
  expect(place.works()).toEqual(['slow', 'two']);
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
});

test('a run that is run again does nothing', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  const run = await dispatch();
  await place.github.settled();
  run.cancel();
  await place.github.settled();
  await run.rerun('bob');
  await place.github.settled();
  expect(run.waiting).toBeNull();
  expect(place.works()).toEqual(['one']);
  expect(run.job('plan').log + run.job('plan').summary).toContain('attempt 2');
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

/** Somebody adds what a job could not record, from a clone of the repository. */
async function pushUnsent(
  { remote }: SimulatedGithub,
  execution: string,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  const clone = await mkdtemp(join(tmpdir(), 'runbook-laptop-'));
  await runGit(clone, 'clone', '--quiet', remote.folder, '.');
  const file = join(clone, name);
  await writeFile(file, text);
  const words = ['journal', execution, file, '--push', '--as', 'alice'];
  await promisify(execFile)(node24, [join(clone, 'action/dist/cli.js'), ...words], {
    cwd: clone,
    env: { PATH: process.env['PATH'] ?? '', HOME: clone },
  });
  await rm(clone, { recursive: true, maxRetries: 5 });
}
