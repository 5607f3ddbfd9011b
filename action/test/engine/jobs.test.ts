import { expect, test } from 'vitest';
import type { EventDraft } from '../../src/engine/event.ts';
import { fold } from '../../src/engine/evolve.ts';
import { unreachableJournal } from '../../src/engine/journal-failure.ts';
import type { Place } from '../../src/engine/place.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { approver, at, operator, owner, planOf, runbook, startedEvent, step } from './sample.ts';
import { driveWorld, given, resumeInput, simulatedWorld } from './world.ts';

const job = { ...owner, workflow_run: { id: 7, attempt: 1, job: 'gate-1' } };
const document = runbook([
  step({ step_number: 1 }),
  step({ step_number: 2, requires_approval: true, rollback_step: 9, on_failure: 'rollback', recheck: [4] }),
  step({ step_number: 3 }),
  step({ step_number: 4, step_type: 'verification' }),
  step({ step_number: 9 }),
]);
const in_ = (place: Place, plan: Plan = planOf(document)): Plan => ({ ...plan, place });
const open: Place = { begins: 'all', until: null };
const approvedOnly: Place = { begins: 'approved', until: null };
const nothing: Place = { begins: 'nothing', until: null };
const resumedInJob: EventDraft = {
  type: 'ExecutionResumed',
  at,
  by: operator,
  owner: job,
  former: owner,
  take_over: false,
  torn_bytes: 0,
  reason: null,
};
const yes = { by: 'ann', say: 'approve' } as const;

test('where nothing may begin, nothing does, and the next process decides it again', async () => {
  const world = simulatedWorld([startedEvent()]);
  const driven = await driveWorld(world, in_(nothing), () => null);
  expect(driven.stopped).toBe('paused');
  expect(world.events().map(({ type }) => type)).toEqual(['ExecutionStarted', 'ExecutionInterrupted']);
  expect(driven.state.interrupted).toEqual({ reason: 'segment', run: null });
  const next = await driveWorld(world, in_(open), () => null, [resumeInput]);
  expect(next.state.gate?.kind).toBe('approval');
  expect(world.performed.map((one) => one.step)).toEqual([1]);
});

test('a gated job runs what is checked again and the approved step, and leaves the rest', async () => {
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, in_(open), () => null);
  const driven = await driveWorld(world, in_(approvedOnly), () => yes, [resumeInput]);
  expect(driven.state.interrupted?.reason).toBe('segment');
  expect(world.performed.map((one) => one.step)).toEqual([1, 4, 2]);
  await driveWorld(world, in_(open), () => null, [resumeInput]);
  expect(world.performed.map((one) => one.step)).toEqual([1, 4, 2, 3, 4]);
});

test('a gated job without an environment of its own to return to goes on to the next gate', async () => {
  const plan = planOf(
    runbook([...document.steps.slice(0, 4), step({ step_number: 5, requires_approval: true })]),
  );
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, in_(open, plan), () => null);
  const place: Place = { begins: 'after-approval', until: null };
  const waits = await driveWorld(world, in_(place, plan), () => null, [resumeInput]);
  expect(waits.stopped).toBe('gate');
  let calls = 0;
  const driven = await driveWorld(world, in_(place, plan), () => (calls++ === 0 ? yes : null), [resumeInput]);
  expect(driven.state.gate).toMatchObject({ kind: 'approval', step: 5 });
  expect(world.performed.map((one) => one.step)).toEqual([1, 4, 2, 3, 4]);
});

test('what undoes an approved step is left to another job', async () => {
  const world = simulatedWorld([startedEvent()], {
    command: (key) => (key.step === 2 ? { exit_code: 1 } : {}),
  });
  await driveWorld(world, in_(open), () => null);
  const driven = await driveWorld(world, in_(approvedOnly), () => yes, [resumeInput]);
  expect(driven.state.rollback).not.toBeNull();
  expect(world.performed.map((one) => one.step)).toEqual([1, 4, 2]);
  const undone = await driveWorld(world, in_(open), () => null, [resumeInput]);
  expect(undone.state.status).toBe('rolled_back');
});

test('a job drops every approval that the journal tells of', async () => {
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, planOf(document), () => null);
  const granted: EventDraft = {
    type: 'ApprovalGranted',
    at,
    by: approver,
    step: 2,
    visit: 1,
    request: world.events().length,
    reason: null,
  };
  const events = [...world.events(), granted];
  expect(fold(events).grant).not.toBeNull();
  expect(fold([...events, resumedInJob]).grant).toBeNull();
  const begun: EventDraft = { type: 'StepStarted', at, by: null, step: 2, visit: 1, attempt: 1, item: null };
  const lost = fold([...events, begun, resumedInJob]);
  expect(lost.visits.at(-1)).toMatchObject({ step: 2, approvedBy: null });
  // A forged beginning and a real confirmation do not stand for an approval.
  const retried = simulatedWorld([...events, begun, resumedInJob]);
  const driven = await driveWorld(retried, planOf(document), (gate) =>
    gate.kind === 'confirmation' ? { say: 'retry' } : null,
  );
  expect(driven.state.gate?.kind).toBe('approval');
  expect(retried.performed).toEqual([]);
});

test('an idempotent step that was lost is approved again before it is repeated', async () => {
  const plan = planOf(runbook([step({ step_number: 1, requires_approval: true, idempotent: true })]));
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, plan, () => null);
  const begun: readonly EventDraft[] = [
    { type: 'ApprovalGranted', at, by: approver, step: 1, visit: 1, request: 2, reason: null },
    { type: 'StepStarted', at, by: null, step: 1, visit: 1, attempt: 1, item: null },
    resumedInJob,
  ];
  const resumed = simulatedWorld([...world.events(), ...begun]);
  const driven = await driveWorld(resumed, plan, () => null);
  expect(driven.state.gate?.kind).toBe('approval');
  expect(resumed.performed).toEqual([]);
  expect((await driveWorld(resumed, plan, () => yes)).state.status).toBe('completed');
});

test('of a list, only the item that was lost is repeated after a new approval', async () => {
  const each = step({ step_number: 1, requires_approval: true, idempotent: true, for_each: ['a', 'b', 'c'] });
  const plan = planOf(runbook([each]));
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, plan, () => yes);
  const lostAt = world.events().findIndex((event) => event.type === 'StepStarted' && event.item === 'c');
  const resumed = simulatedWorld([...world.events().slice(0, lostAt + 1), resumedInJob]);
  const driven = await driveWorld(resumed, plan, () => yes);
  expect(driven.state.status).toBe('completed');
  expect(resumed.performed.map(({ item }) => item)).toEqual(['c']);
});

test('no step begins that may outlast the job, unless it is the first', async () => {
  const plan = planOf(runbook([step({ step_number: 1, timeout_seconds: 7200 }), step({ step_number: 2 })]));
  const until = new Date(Date.parse(at) + 60_000).toISOString();
  const world = simulatedWorld([startedEvent()]);
  const driven = await driveWorld(world, in_({ begins: 'all', until }, plan), () => null);
  expect(world.performed.map((one) => one.step)).toEqual([1]);
  expect(driven.state.interrupted?.reason).toBe('budget');
});

test('evidence that does not hold leaves the gate open', async () => {
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, planOf(document), () => null);
  const { events, decision } = given(planOf(document), ...world.events()).when({
    type: 'RefuseGate',
    at,
    by: null,
    refusal: { code: 'no-approval', message: 'Nobody approved', hint: 'Ask again' },
  });
  expect(events).toEqual(['GateRefused']);
  expect(decision.state.gate?.kind).toBe('approval');
});

test('a child run is announced once, on an execution that has been left', async () => {
  const plan = planOf(document);
  const announce = { type: 'Interrupt', at, reason: 'child-run', signal: null, run: 7 } as const;
  const { events, decision } = given(plan, startedEvent(), {
    type: 'ExecutionInterrupted',
    at,
    by: null,
    reason: 'segment',
    signal: null,
  }).when(announce);
  expect(events).toEqual(['ExecutionInterrupted']);
  expect(decision.state.interrupted).toEqual({ reason: 'child-run', run: 7 });
});

test('with broken glass the operator approves alone, where the step allows it', async () => {
  const glass = (allowed: boolean): Plan => {
    const broken = step({ step_number: 1, requires_approval: true, break_glass: allowed });
    const plan = planOf(runbook([broken]));
    return {
      ...plan,
      policy: { ...plan.policy, breakGlass: ['oncall'], roles: { lead: ['ann'], oncall: ['olga'] } },
    };
  };
  const begin = startedEvent({ break_glass: 'nobody else is awake', incident: 'INC-1' });
  for (const [allowed, code] of [
    [true, undefined],
    [false, 'approver-is-operator'],
  ] as const) {
    const world = simulatedWorld([begin]);
    await driveWorld(world, glass(allowed), () => null);
    const { decision } = given(glass(allowed), ...world.events()).when({
      type: 'Approve',
      at,
      by: operator,
      step: 1,
      reason: null,
    });
    expect(decision.refusal?.code).toBe(code);
  }
  const whole = simulatedWorld([startedEvent()]);
  await driveWorld(whole, glass(true), () => null);
  const { decision } = given(glass(true), ...whole.events()).when({
    type: 'Approve',
    at,
    by: operator,
    step: 1,
    reason: null,
  });
  expect(decision.refusal?.code).toBe('approver-is-operator');
});

test('what an alert started is approved only after somebody took it', async () => {
  const plan = planOf(runbook([step({ step_number: 1, requires_approval: true })]));
  const world = simulatedWorld([startedEvent({ by: null, operator: '' })]);
  await driveWorld(world, plan, () => null);
  const approve = { type: 'Approve', at, by: approver, step: 1, reason: null } as const;
  const refused = given(plan, ...world.events()).when(approve);
  expect(refused.decision.refusal?.code).toBe('no-operator');
  const taken: EventDraft = { type: 'HandedOver', at, by: operator, to: 'olga' };
  expect(given(plan, ...world.events(), taken).when(approve).events).toEqual(['ApprovalGranted']);
});

test('what the journal does not take is kept, and what runs is not ended for it', async () => {
  const plan = planOf(runbook([step({ step_number: 1, commands: ['a', 'b'] }), step({ step_number: 2 })]));
  const world = simulatedWorld([startedEvent()]);
  const { append } = world.ports.journal;
  const journal = {
    ...world.ports.journal,
    append: (...words: Parameters<typeof append>) =>
      words[2].some(({ type }) => type === 'StepFinished')
        ? Promise.reject(unreachableJournal('no line', 'try later'))
        : append(...words),
  };
  const driven = await driveWorld({ ...world, ports: { ...world.ports, journal } }, plan, () => null);
  expect(driven.stopped).toBe('unrecorded');
  expect(world.performed.map((one) => one.step)).toEqual([1, 1]);
  const recorded = world.events();
  expect(driven.unsent?.expected).toBe(recorded.length);
  expect(driven.unsent?.drafts.map(({ type }) => type)).toEqual([
    'CommandFinished',
    'StepFinished',
    'ExecutionInterrupted',
  ]);
});

test('a pause outlasts the next job of the run and a run of the bot, until a person goes on from elsewhere', () => {
  const asked: EventDraft = { type: 'PauseRequested', by: operator, at, reason: null };
  const resumed = (fields: Partial<typeof resumedInJob>): EventDraft => ({ ...resumedInJob, ...fields });
  const isPaused = (next: EventDraft): boolean =>
    fold([startedEvent(), resumedInJob, asked, next]).pauseRequested;
  const elsewhere = { ...job, workflow_run: { id: 8, attempt: 1, job: 'open' } };
  expect([
    isPaused(resumed({ owner: { ...job, workflow_run: { id: 7, attempt: 1, job: 'open-1' } } })),
    isPaused(resumed({ by: null, owner: elsewhere })),
    isPaused(resumed({ owner: elsewhere })),
    isPaused(resumed({ owner })),
  ]).toEqual([true, true, false, false]);
});

test('what would have gone on by itself is stopped by an interruption, and what waits for a person is left', () => {
  const interruption = (reason: 'segment' | 'pause'): EventDraft => ({
    type: 'ExecutionInterrupted',
    at,
    by: null,
    reason,
    signal: null,
  });
  const stop = { type: 'Interrupt', at, reason: 'cancelled', signal: null } as const;
  const after = (reason: 'segment' | 'pause'): readonly string[] =>
    given(planOf(document), startedEvent(), resumedInJob, interruption(reason)).when(stop).events;
  expect([after('segment'), after('pause')]).toEqual([['ExecutionInterrupted'], []]);
});
