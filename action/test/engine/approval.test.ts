import { expect, test } from 'vitest';
import type { EventDraft } from '../../src/engine/event.ts';
import { fold } from '../../src/engine/evolve.ts';
import { at, approver, operator, owner, planOf, runbook, startedEvent, step } from './sample.ts';
import { driveWorld, given, resumeInput, simulatedWorld } from './world.ts';

const document = runbook([
  step({ step_number: 4, requires_approval: true, rollback_step: 9 }),
  step({ step_number: 5, requires_approval: true }),
  step({ step_number: 9 }),
]);
const plan = planOf(document);

async function asked(): Promise<readonly EventDraft[]> {
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, plan, () => null);
  return world.events();
}

test('approval is asked before anything else of the step', async () => {
  const events = await asked();
  expect(events.map((event) => event.type)).toEqual(['ExecutionStarted', 'ApprovalRequested']);
  expect(fold(events)).toMatchObject({
    status: 'paused',
    gate: { kind: 'approval', step: 4, approvers: ['lead'] },
  });
});

test('an approval is recorded, and starts the step once somebody goes on', async () => {
  const events = await asked();
  const granted = given(plan, ...events).when({ type: 'Approve', at, by: approver, step: 4, reason: null });
  expect(granted.events).toEqual(['ApprovalGranted']);
  const next = given(plan, ...events, ...granted.decision.events).when(resumeInput as never);
  expect(next.events).toEqual(['ExecutionResumed']);
  expect(next.decision.effects).toMatchObject([{ type: 'Preflight', programs: ['do-4', 'do-9'] }]);
});

test.each([
  ['the starter', operator.person, []],
  ['the starter, written otherwise', 'OLGA', []],
  [
    'whoever resumed since the last approval',
    'ann',
    [
      {
        type: 'ExecutionResumed',
        at,
        by: approver,
        owner,
        former: null,
        take_over: false,
        torn_bytes: 0,
        reason: null,
      },
    ],
  ],
  ['the present operator', 'bert', [{ type: 'HandedOver', at, by: operator, to: 'bert' }]],
] as const)('%s cannot approve', async (_who, person, more) => {
  const events = [...(await asked()), ...(more as readonly EventDraft[])];
  const { decision } = given(plan, ...events).when({
    type: 'Approve',
    at,
    by: { person, via: 'local' },
    step: 4,
    reason: null,
  });
  expect(decision.events).toMatchObject([
    { type: 'GateRefused', subject: '4', reason: 'approver-is-operator' },
  ]);
  expect(decision.refusal?.code).toBe('approver-is-operator');
  expect(fold([...events, ...decision.events]).gate?.kind).toBe('approval');
});

test('of a role that a team holds, GitHub says who is in it, and nobody else does', async () => {
  const teams = { ...plan, policy: { ...plan.policy, teamRoles: ['lead'] } };
  const events = await asked();
  const approve = (via: 'local' | 'github-environment' | 'github-comment'): string | undefined =>
    given(teams, ...events).when({ type: 'Approve', at, by: { person: 'tom', via }, step: 4, reason: null })
      .decision.refusal?.code;
  expect(approve('github-environment')).toBeUndefined();
  expect(approve('github-comment')).toBe('approver-not-listed');
  expect(approve('local')).toBe('approver-not-listed');
});

test('a program cannot approve', async () => {
  const { decision } = given(plan, ...(await asked())).when({
    type: 'Approve',
    at,
    by: { person: 'github-actions[bot]', via: 'github-environment' },
    step: 4,
    reason: null,
  });
  expect(decision.refusal?.code).toBe('not-a-person');
});

test('somebody without the role cannot approve, and is told who can', async () => {
  const { decision } = given(plan, ...(await asked())).when({
    type: 'Approve',
    at,
    by: { person: 'zoe', via: 'local' },
    step: 4,
    reason: null,
  });
  expect(decision.events).toMatchObject([{ type: 'GateRefused', reason: 'approver-not-listed' }]);
  expect(decision.refusal?.hint).toBe('One of these can approve: ann, bert');
});

test('an approval of one step does not open the gate of the next', async () => {
  const world = simulatedWorld([startedEvent()]);
  const { state, stopped } = await driveWorld(world, plan, (gate) =>
    gate.subject === '4' ? { by: 'ann', say: 'approve' } : null,
  );
  expect([stopped, state.gate]).toMatchObject(['gate', { step: 5 }]);
  const wrong = given(plan, ...world.events()).when({
    type: 'Approve',
    at,
    by: approver,
    step: 4,
    reason: null,
  });
  expect(wrong.decision.refusal?.code).toBe('no-such-gate');
});

test('who approved one step may not approve the next after choosing or confirming, but may after only approving', async () => {
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(world, plan, () => ({ by: 'ann', say: 'approve' }));
  expect(state.status).toBe('completed');
  expect(state.visits.map((visit) => visit.approvedBy)).toEqual(['ann', 'ann']);
});

test('what was approved is what runs: another value asks again', async () => {
  const events = [...(await asked())];
  const granted = given(plan, ...events).when({ type: 'Approve', at, by: approver, step: 4, reason: null });
  const changed = [
    startedEvent({ variables: { TARGET: { value: 'other', source: 'given' } } }),
    ...events.slice(1),
    ...granted.decision.events,
  ];
  const { events: next } = given(plan, ...changed).when({ type: 'Advance', at });
  expect(next).toEqual([]);
  const afterPreflight = given(plan, ...changed, {
    type: 'ConditionChecked',
    by: null,
    at,
    subject: 'preflight',
    status: 'passed',
    description: '',
    exit_code: null,
    detail: null,
  }).when({ type: 'Advance', at });
  expect(afterPreflight.events).toEqual(['ApprovalRequested']);
});

test('a refusal skips the step, which is never undone, and `on_failure` applies', async () => {
  const rolled = planOf(
    runbook([
      step({ step_number: 1, rollback_step: 8 }),
      step({ step_number: 2, requires_approval: true, rollback_step: 9, on_failure: 'rollback' }),
      step({ step_number: 8 }),
      step({ step_number: 9 }),
    ]),
  );
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(world, rolled, () => ({ by: 'ann', say: 'reject' }));
  expect(state.visits[1]).toMatchObject({ step: 2, status: 'skipped', skipReason: 'rejected', began: false });
  expect(world.performed.map(({ step: number }) => number)).toEqual([1, 8]);
  expect(state.status).toBe('rolled_back');
});

test('rechecks run after the approval and before the step; one that fails stops it', async () => {
  const steps = [
    step({ step_number: 1, step_type: 'verification' }),
    step({ step_number: 2, requires_approval: true, recheck: [1] }),
  ];
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(world, planOf(runbook(steps)), () => ({ by: 'ann', say: 'approve' }));
  expect(world.performed.map(({ step: number, visit }) => [number, visit])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
  ]);
  expect(state.status).toBe('completed');
  const broken = simulatedWorld([startedEvent()], {
    command: ({ step: number, visit }) => (number === 1 && visit === 2 ? { exit_code: 1 } : {}),
  });
  const failed = await driveWorld(broken, planOf(runbook(steps)), () => ({ by: 'ann', say: 'approve' }));
  expect(broken.performed.some(({ step: number }) => number === 2)).toBe(false);
  expect(failed.state.visits.find((visit) => visit.step === 2)).toMatchObject({
    status: 'failed',
    began: false,
    error: { code: 'recheck' },
  });
});

test('a reopened step asks for its approval again', async () => {
  const one = planOf(runbook([step({ step_number: 4, requires_approval: true })]));
  const world = simulatedWorld([startedEvent()], {
    command: ({ attempt }) => (attempt === 1 ? { exit_code: 1 } : {}),
  });
  await driveWorld(world, one, () => ({ by: 'ann', say: 'approve' }));
  const reopened = given(one, ...world.events()).when({
    type: 'Confirm',
    at,
    by: operator,
    subject: '4',
    outcome: 'retry',
    reason: null,
  });
  expect(reopened.events).toEqual(['ExecutionReopened', 'Confirmed']);
  const again = simulatedWorld([...world.events(), ...reopened.decision.events]);
  const { state } = await driveWorld(again, one, () => ({ by: 'bert', say: 'approve' }), [resumeInput]);
  expect(again.events().filter((event) => event.type === 'ApprovalRequested')).toHaveLength(2);
  expect(state).toMatchObject({ status: 'completed', visits: [{ approvedBy: 'bert' }] });
});
