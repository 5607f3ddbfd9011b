import { expect, test } from 'vitest';
import { planOf, runbook, startedEvent, step } from './sample.ts';
import { driveWorld, simulatedWorld } from './world.ts';

const nobody = () => null;
const startedSteps = (world: ReturnType<typeof simulatedWorld>): number[] =>
  world.events().flatMap((event) => (event.type === 'StepStarted' ? [event.step] : []));

test('the flow follows the file, over gaps, and never enters a rollback step', async () => {
  const document = runbook([
    step({ step_number: 1, rollback_step: 5 }),
    step({ step_number: 5 }),
    step({ step_number: 9 }),
  ]);
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(world, planOf(document), nobody);
  expect(startedSteps(world)).toEqual([1, 9]);
  expect(state.status).toBe('completed');
});

test('the arms of a decision join where `next` says', async () => {
  const document = runbook([
    step({ step_number: 1, step_type: 'decision', decision_branches: { a: 2, b: 3 } }),
    step({ step_number: 2, next: 4 }),
    step({ step_number: 3, next: 4 }),
    step({ step_number: 4, next: 'end' }),
    step({ step_number: 5 }),
  ]);
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, planOf(document), (gate) => (gate.kind === 'decision' ? { say: 'a' } : null));
  expect(startedSteps(world)).toEqual([1, 2, 4]);
});

test('a branch may lead to the end', async () => {
  const document = runbook([
    step({ step_number: 1, step_type: 'decision', decision_branches: { stop: 'end', go: 2 } }),
    step({ step_number: 2 }),
  ]);
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(world, planOf(document), () => ({ say: 'stop' }));
  expect([state.status, startedSteps(world)]).toEqual(['completed', [1]]);
});

test('the first rule of `decide` that is true decides, without a person; none asks', async () => {
  const decision = step({
    step_number: 1,
    step_type: 'decision',
    commands: ['look'],
    outputs: { LAG: { type: 'number', secret: false } },
    decision_branches: { small: 2, large: 3 },
    decide: [
      { when: 'vars.LAG < 10', branch: 'small' },
      { when: 'vars.LAG > 100', branch: 'large' },
    ],
  });
  const document = runbook([decision, step({ step_number: 2, next: 'end' }), step({ step_number: 3 })]);
  const lag = (value: number) => ({
    command: ({ step: number }: { step: number }) => (number === 1 ? { outputs: { LAG: value } } : {}),
  });
  const decided = simulatedWorld([startedEvent()], lag(500));
  await driveWorld(decided, planOf(document), nobody);
  expect(decided.events().find((event) => event.type === 'DecisionTaken')).toMatchObject({
    by: null,
    branch: 'large',
    rule: 2,
    target: 3,
  });
  const asked = simulatedWorld([startedEvent()], lag(50));
  const { stopped, state } = await driveWorld(asked, planOf(document), nobody);
  expect([stopped, state.gate?.kind, state.status]).toEqual(['gate', 'decision', 'paused']);
});

test('`when` is looked at on arrival: false skips the step, nothing is asked, nothing is to be undone', async () => {
  const document = runbook([
    step({ step_number: 1, when: 'false', requires_approval: true, rollback_step: 3 }),
    step({ step_number: 2, on_failure: 'rollback' }),
    step({ step_number: 3 }),
  ]);
  const world = simulatedWorld([startedEvent()], {
    command: ({ step: number }) => (number === 2 ? { exit_code: 1 } : {}),
  });
  const { state } = await driveWorld(world, planOf(document), nobody);
  expect(startedSteps(world)).toEqual([2]);
  expect(state).toMatchObject({ status: 'rolled_back', rollback: { undone: [] } });
});

test('an error in `when` fails the step before it begins', async () => {
  const document = runbook([step({ step_number: 1, when: 'vars.LAG < 5' })], { variables: {} });
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(world, planOf(document), nobody);
  expect(state.visits[0]).toMatchObject({ status: 'failed', began: false, error: { code: 'expression' } });
  expect(state.status).toBe('failed');
});

test('a step is visited at most 20 times, then the execution fails', async () => {
  const document = runbook([step({ step_number: 1 }), step({ step_number: 2, on_failure: { goto: 1 } })]);
  const world = simulatedWorld([startedEvent()], {
    command: ({ step: number }) => (number === 2 ? { exit_code: 1 } : {}),
  });
  const { state } = await driveWorld(world, planOf(document), nobody);
  expect(startedSteps(world).filter((number) => number === 1)).toHaveLength(20);
  expect(state).toMatchObject({ status: 'failed', ending: { step: 1 } });
});

test('an execution may begin in the middle, with the earlier steps recorded as not run here', async () => {
  const skipped = {
    type: 'StepSkipped',
    by: null,
    at: startedEvent().at,
    step: 1,
    visit: 0,
    attempt: 0,
    item: null,
    reason: 'not_run_here',
    detail: null,
  } as const;
  const document = runbook([step({ step_number: 1 }), step({ step_number: 2, requires_approval: true })]);
  const world = simulatedWorld([
    startedEvent({
      start_at: 2,
      continues: 'exec-RB-TEST-001-20260101T000000Z-bbbbbb',
      reason: 'the runner was lost',
    }),
    skipped,
  ]);
  const { state, stopped } = await driveWorld(world, planOf(document), nobody);
  expect([stopped, state.gate]).toMatchObject(['gate', { kind: 'approval', step: 2, visit: 1 }]);
});
