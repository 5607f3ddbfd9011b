import { expect, test } from 'vitest';
import { at, operator, planOf, runbook, startedEvent, step } from './sample.ts';
import { driveWorld, given, resumeInput, simulatedWorld } from './world.ts';

const failing = (...numbers: readonly number[]) => ({
  command: ({ step: number }: { readonly step: number }) =>
    numbers.includes(number) ? { exit_code: 1 } : {},
});
const performedSteps = (world: ReturnType<typeof simulatedWorld>): number[] =>
  world.performed.map(({ step: number }) => number);

test('stop: the execution has failed', async () => {
  const world = simulatedWorld([startedEvent()], failing(1));
  const { state, stopped } = await driveWorld(
    world,
    planOf(runbook([step({ step_number: 1 }), step({ step_number: 2 })])),
    () => null,
  );
  expect([stopped, state.status, state.ending?.subject, performedSteps(world)]).toEqual([
    'finished',
    'failed',
    '1',
    [1],
  ]);
  expect(state.ending?.reason).toBe('Step 1 (Step 1) failed: exit code 1');
});

test.each([
  ['retry', [1, 1, 2], 'completed'],
  ['done', [1, 2], 'completed'],
  ['skip', [1, 2], 'completed'],
  ['rollback', [1, 9], 'rolled_back'],
] as const)('a failed execution may be reopened: %s', async (outcome, performed, status) => {
  const plan = planOf(
    runbook([step({ step_number: 1, rollback_step: 9 }), step({ step_number: 2 }), step({ step_number: 9 })]),
  );
  const first = simulatedWorld([startedEvent()], failing(1));
  await driveWorld(first, plan, () => null);
  const { decision } = given(plan, ...first.events()).when({
    type: 'Confirm',
    at,
    by: operator,
    subject: '1',
    outcome,
    reason: null,
  });
  const world = simulatedWorld([...first.events(), ...decision.events]);
  const { state } = await driveWorld(world, plan, () => null, [resumeInput]);
  expect([...performedSteps(first), ...performedSteps(world)]).toEqual(performed);
  expect(state.status).toBe(status);
});

test('reopening ends after 24 hours', async () => {
  const plan = planOf(runbook([step({ step_number: 1 })]));
  const first = simulatedWorld([startedEvent()], failing(1));
  await driveWorld(first, plan, () => null);
  const { decision } = given(plan, ...first.events()).when({
    type: 'Confirm',
    at: '2026-01-03T03:04:06.000Z',
    by: operator,
    subject: '1',
    outcome: 'retry',
    reason: null,
  });
  expect([decision.events, decision.refusal?.code]).toEqual([[], 'too-late']);
});

test('continue: the step has failed, the flow goes on, and the end lists it', async () => {
  const world = simulatedWorld([startedEvent()], failing(1));
  const { state } = await driveWorld(
    world,
    planOf(runbook([step({ step_number: 1, on_failure: 'continue' }), step({ step_number: 2 })])),
    () => null,
  );
  expect([state.status, state.ending?.failedSteps, performedSteps(world)]).toEqual([
    'completed',
    [1],
    [1, 2],
  ]);
});

test.each([
  ['retry', [1, 1, 2], 'completed'],
  ['done', [1, 2], 'completed'],
  ['skip', [1, 2], 'completed'],
  ['failed', [1], 'failed'],
  ['rollback', [1, 9], 'rolled_back'],
] as const)('escalate: asks, and %s goes on accordingly', async (word, performed, status) => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, on_failure: 'escalate', rollback_step: 9 }),
      step({ step_number: 2 }),
      step({ step_number: 9 }),
    ]),
  );
  const world = simulatedWorld([startedEvent()], {
    command: ({ step: number, attempt }) => (number === 1 && attempt === 1 ? { exit_code: 1 } : {}),
  });
  const { state } = await driveWorld(world, plan, (gate) =>
    gate.kind === 'confirmation' && gate.reason === 'escalated' ? { say: word } : null,
  );
  expect(world.events().filter((event) => event.type === 'Escalated')).toHaveLength(1);
  expect([performedSteps(world), state.status]).toEqual([performed, status]);
});

test('goto: the step has failed, the flow goes on there', async () => {
  const world = simulatedWorld([startedEvent()], failing(1));
  const { state } = await driveWorld(
    world,
    planOf(
      runbook([
        step({ step_number: 1, on_failure: { goto: 3 } }),
        step({ step_number: 2 }),
        step({ step_number: 3 }),
      ]),
    ),
    () => null,
  );
  expect([performedSteps(world), state.status, state.ending?.failedSteps]).toEqual([
    [1, 3],
    'completed',
    [1],
  ]);
});

test('rollback: rolled back when all was undone, failed when not, and the rest is listed and escalated', async () => {
  const steps = [
    step({ step_number: 1, rollback_step: 7 }),
    step({ step_number: 2, rollback_step: 8 }),
    step({ step_number: 3, on_failure: 'rollback' }),
    step({ step_number: 7 }),
    step({ step_number: 8 }),
  ];
  const fine = simulatedWorld([startedEvent()], failing(3));
  expect((await driveWorld(fine, planOf(runbook(steps)), () => null)).state.status).toBe('rolled_back');
  expect(performedSteps(fine)).toEqual([1, 2, 3, 8, 7]);
  const stuck = simulatedWorld([startedEvent()], failing(3, 8));
  const { state } = await driveWorld(stuck, planOf(runbook(steps)), () => null);
  expect(performedSteps(stuck)).toEqual([1, 2, 3, 8]);
  expect([state.status, state.ending?.subject]).toEqual(['failed', '8']);
  expect(state.rollback?.notUndone).toEqual([
    { step: 2, visit: 1, item: null, reason: 'rollback step 8 failed: exit code 1' },
    { step: 1, visit: 1, item: null, reason: 'the rollback stopped before it' },
  ]);
  expect(stuck.events().find((event) => event.type === 'Escalated')).toMatchObject({
    message: 'Not undone: step 2, 1',
  });
});

test.each([
  ['retry', [8, 7], 'rolled_back'],
  ['done', [7], 'rolled_back'],
  ['skip', [7], 'failed'],
] as const)('a rollback that failed may be taken up again: %s', async (outcome, performed, status) => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, rollback_step: 7 }),
      step({ step_number: 2, rollback_step: 8 }),
      step({ step_number: 3, on_failure: 'rollback' }),
      step({ step_number: 7 }),
      step({ step_number: 8 }),
    ]),
  );
  const first = simulatedWorld([startedEvent()], failing(3, 8));
  await driveWorld(first, plan, () => null);
  const { decision } = given(plan, ...first.events()).when({
    type: 'Confirm',
    at,
    by: operator,
    subject: '8',
    outcome,
    reason: null,
  });
  expect(decision.refusal).toBe(null);
  const world = simulatedWorld([...first.events(), ...decision.events]);
  const { state } = await driveWorld(world, plan, () => null, [resumeInput]);
  expect([performedSteps(world), state.status]).toEqual([performed, status]);
});

test('failed prerequisite: retry, skip with a reason, or abort', async () => {
  const plan = planOf(
    runbook([step({ step_number: 1 })], {
      prerequisites: [
        { description: 'kubectl works', check: 'kubectl version' },
        { description: 'for people' },
      ],
    }),
  );
  let answered = 0;
  const again = simulatedWorld([startedEvent()], { condition: () => (answered++ === 0 ? 1 : 0) });
  expect((await driveWorld(again, plan, () => ({ say: 'retry' }))).state.status).toBe('completed');
  const broken = { condition: () => 1 };
  const skipped = simulatedWorld([startedEvent()], broken);
  expect((await driveWorld(skipped, plan, () => ({ say: 'skip' }))).state.status).toBe('completed');
  const aborted = simulatedWorld([startedEvent()], broken);
  expect((await driveWorld(aborted, plan, () => ({ say: 'abort' }))).state.status).toBe('aborted');
  expect(performedSteps(aborted)).toEqual([]);
  const asked = simulatedWorld([startedEvent()], broken);
  await driveWorld(asked, plan, () => null);
  const { decision } = given(plan, ...asked.events()).when({
    type: 'Confirm',
    at,
    by: operator,
    subject: 'prerequisites.1',
    outcome: 'skip',
    reason: null,
  });
  expect(decision.refusal?.code).toBe('reason-needed');
});

test('failed post-condition: failed, and may be reopened', async () => {
  const plan = planOf(
    runbook([step({ step_number: 1 })], { post_conditions: [{ description: 'it serves', check: 'curl' }] }),
  );
  const world = simulatedWorld([startedEvent()], { condition: () => 1 });
  const { state } = await driveWorld(world, plan, () => null);
  expect([state.status, state.ending?.subject]).toEqual(['failed', 'post_conditions.1']);
  const { decision } = given(plan, ...world.events()).when({
    type: 'Confirm',
    at,
    by: operator,
    subject: 'post_conditions.1',
    outcome: 'retry',
    reason: null,
  });
  const again = simulatedWorld([...world.events(), ...decision.events]);
  expect((await driveWorld(again, plan, () => null, [resumeInput])).state.status).toBe('completed');
  expect(performedSteps(again)).toEqual([]);
});

test('a missing program is asked about before anything runs', async () => {
  const plan = planOf(runbook([step({ step_number: 1, commands: ['kubectl get pods | jq .'] })]));
  const world = simulatedWorld([startedEvent()], {
    missing: (programs) => programs.filter((program) => program === 'jq'),
  });
  const { state, stopped } = await driveWorld(world, plan, () => null);
  expect([stopped, state.gate]).toMatchObject([
    'gate',
    {
      kind: 'confirmation',
      reason: 'preflight',
      message: 'Not found on this machine: jq',
      answers: ['retry', 'skip', 'abort'],
    },
  ]);
  expect(performedSteps(world)).toEqual([]);
});
