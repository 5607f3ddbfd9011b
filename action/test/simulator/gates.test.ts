import { afterEach, expect, test } from 'vitest';
import { eventsOf } from './journal-of.ts';
import type { SimulatedRun } from './simulated-run.ts';
import { example, type Example, exampleRunbook, step } from './worked-example.ts';

let place: Example;

afterEach(() => place.close());

const approval = ', requires_approval: true';

async function start(inputs: Readonly<Record<string, string>> = {}): Promise<SimulatedRun> {
  const run = await place.github.dispatch('alice', { runbook: 'RB-EX-001', incident: 'INC-1', ...inputs });
  await place.github.settled();
  return run;
}

const types = async (): Promise<readonly string[]> => (await eventsOf(place.github)).map(({ type }) => type);
const ending = async (): Promise<unknown> => (await eventsOf(place.github)).at(-1);

test('a rejection ends the execution where nothing else is said', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval) + step(3, 'three')));
  const run = await start();
  expect(run.waiting).toBe('lead-approval');
  await run.reject('bob', { comment: 'not now' });
  await place.github.settled();
  expect(place.works()).toEqual(['one']);
  expect(await eventsOf(place.github)).toContainEqual(
    expect.objectContaining({
      type: 'ApprovalRejected',
      by: expect.objectContaining({ person: 'bob', via: 'github-environment' }) as object,
    }),
  );
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'failed' });
  expect(place.github.faults()).toEqual([]);
});

test('a rejection with a rollback is undone by a run of the bot', async () => {
  place = await example(
    exampleRunbook(
      step(1, 'one', ', rollback_step: 9') +
        step(2, 'two', `${approval}, on_failure: rollback`) +
        step(9, 'undo-one'),
    ),
  );
  const run = await start();
  await run.reject('bob');
  await place.github.settled();
  expect(place.works()).toEqual(['one', 'undo-one']);
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'rolled_back' });
  const child = place.github.runs().at(-1)!;
  expect(child.record).toMatchObject({
    actor: 'github-actions[bot]',
    triggeringActor: 'github-actions[bot]',
  });
  expect(place.github.faults()).toEqual([]);
});

test('a rejection with another way goes there', async () => {
  place = await example(
    exampleRunbook(
      step(1, 'one') + step(2, 'two', `${approval}, on_failure: {goto: 4}, next: end`) + step(4, 'four'),
    ),
  );
  const run = await start();
  await run.reject('bob');
  await place.github.settled();
  expect(place.works()).toEqual(['one', 'four']);
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
});

test('a gate that nobody answers expires', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  const run = await start();
  place.github.now.advance(31 * 24 * 60);
  await run.expire();
  await place.github.settled();
  expect(place.works()).toEqual(['one']);
  expect(await types()).toContain('GateExpired');
  expect(await ending()).toMatchObject({ type: 'ExecutionFinished', status: 'failed' });
});

test('an approval that comes too late is none', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  const run = await start();
  place.github.now.advance(61);
  await run.approve('bob');
  await place.github.settled();
  expect(place.works()).toEqual(['one']);
  expect(await types()).not.toContain('ApprovalGranted');
});

test('the operator’s own approval is refused, with its reason, and nothing runs', async () => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  const run = await start();
  await run.approve('alice');
  await place.github.settled();
  expect(place.works()).toEqual(['one']);
  const refused = (await eventsOf(place.github)).find(({ type }) => type === 'GateRefused');
  expect(refused).toMatchObject({ reason: 'approver-is-operator' });
  expect(place.github.api.comments.map(({ body }) => body).join('\n')).toContain('alice');
  // Another run asks again.
  const again = await place.github.comment('alice', 1, '/resume');
  await place.github.settled();
  expect(again!.waiting).toBe('lead-approval');
  await again!.approve('bob');
  await place.github.settled();
  expect(place.works()).toEqual(['one', 'two']);
  expect(await ending()).toMatchObject({ status: 'completed' });
  expect(place.github.faults()).toEqual([]);
});

test('more approvals than gates: the bot’s run goes on, and asks the others', async () => {
  const steps = [1, 2, 3, 4, 5].map((number) => step(number, `step-${number}`, approval));
  place = await example(exampleRunbook(steps.join('')));
  const run = await start();
  for (let gate = 1; gate <= 4; gate++) {
    expect(run.waiting).toBe('lead-approval');
    await run.approve('bob');
  }
  await place.github.settled();
  expect(place.works()).toEqual(['step-1', 'step-2', 'step-3', 'step-4']);
  expect(run.record.conclusion).toBe('success');
  const child = place.github.runs().at(-1)!;
  expect(child.record).toMatchObject({ triggeringActor: 'github-actions[bot]', status: 'waiting' });
  await child.approve('bob');
  await place.github.settled();
  expect(place.works()).toHaveLength(5);
  expect(await ending()).toMatchObject({ status: 'completed' });
  expect(place.github.faults()).toEqual([]);
});

test('two gates of different people in one run', async () => {
  place = await example(
    exampleRunbook(step(1, 'one', approval) + step(2, 'two', `${approval}, approvers: [boss]`)),
  );
  const run = await start();
  await run.approve('bob');
  expect(run.waiting).toBe('boss-approval');
  expect(() => run.approve('bob')).toThrow('no reviewer');
  await run.approve('carol');
  await place.github.settled();
  expect(place.works()).toEqual(['one', 'two']);
  expect(run.path()).toEqual([
    'plan: success',
    'open: success',
    'gate-1: success',
    'open-1: success',
    'gate-2: success',
    'settle: success',
  ]);
});

test.each([
  ['is missing', (name: string) => place.github.api.environments.splice(indexOf(name), 1)],
  ['asks nobody', (name: string) => (place.github.api.environments[indexOf(name)]!.reviewers = [])],
  [
    'lets every branch in',
    (name: string) => (place.github.api.environments[indexOf(name)]!.branches = 'any'),
  ],
  [
    'lets protected branches in',
    (name: string) => (place.github.api.environments[indexOf(name)]!.branches = 'protected'),
  ],
  [
    'lets a pattern in',
    (name: string) =>
      (place.github.api.environments[indexOf(name)]!.branches = [{ id: 1, name: 'ma*', type: 'branch' }]),
  ],
])('an environment of a gate that %s opens no gate', async (_, change) => {
  place = await example(exampleRunbook(step(1, 'one') + step(2, 'two', approval)));
  change('lead-approval');
  const run = await start();
  expect(run.waiting).toBeNull();
  expect(run.path().filter((job) => job.startsWith('gate'))).toEqual([]);
  expect(place.works()).toEqual(['one']);
  expect(await types()).not.toContain('ApprovalGranted');
  expect(place.github.faults()).toEqual([]);
});

function indexOf(name: string): number {
  return place.github.api.environments.findIndex((environment) => environment.name === name);
}
