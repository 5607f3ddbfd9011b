import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../src/engine/event.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { InputSource } from '../../src/engine/drive.ts';
import { hasEnded, type State } from '../../src/engine/state.ts';
import { rollbackSteps } from '../../src/runbook/flow.ts';
import { type Scenario, scenario } from './generated-runbook.ts';
import { owner, planOf, startedEvent } from './sample.ts';
import { driveWorld, resumeInput, type Rule, simulatedWorld } from './world.ts';

const runs = process.env['RUNBOOKS_CI'] === '1' ? 10_000 : Number(process.env['N'] ?? 1_000);

function worldOf(
  one: Scenario,
  events: Parameters<typeof simulatedWorld>[0] = [startedEvent()],
): ReturnType<typeof simulatedWorld> {
  return simulatedWorld(events, {
    command: ({ step, item }, index) => {
      const fails = index === 1 && one.failing.has(`${step}/${item ?? ''}`);
      return fails
        ? { exit_code: 1 }
        : { outputs: step <= 100 ? { [`OUT_${step}`]: `${item ?? 'whole'}-${index}` } : {} };
    },
    condition: (subject) => (one.failedConditions.has(subject) ? 1 : 0),
  });
}

function peopleOf(one: Scenario): Rule {
  return (gate) => {
    const pick = <T>(list: readonly T[], fallback: T): T =>
      list[(gate.visit + Number(gate.subject.replaceAll(/\D/g, ''))) % list.length] ?? fallback;
    if (gate.kind === 'approval') {
      return { by: 'ann', say: one.rejected.has(gate.step) ? 'reject' : 'approve' };
    }
    if (gate.kind === 'decision') {
      return { say: pick(one.choices, 0) === 0 || gate.visit > 3 ? 'straight' : 'other' };
    }
    if (gate.reason === 'indeterminate') return { say: 'retry' };
    if (gate.reason === 'condition' || gate.reason === 'preflight') return { say: 'skip' };
    if (gate.reason === 'escalated') return { say: pick(one.escalations, 'failed') };
    return { say: pick(one.words, 'done') };
  };
}

/** What an execution came to, whatever happened to the machines on the way. */
function outcome(state: State): unknown {
  const ended = state.visits
    .filter((visit) => visit.recheckFor === null)
    .map(({ step, visit, status, skipReason, outputs, branch, undoes }) => ({
      step,
      visit,
      status,
      skipReason,
      outputs,
      branch,
      undoes,
    }));
  return {
    status: state.status,
    ended,
    values: state.values,
    undone: state.rollback?.undone,
    notUndone: state.rollback?.notUndone,
    ending: state.ending,
  };
}

test('every execution ends, its journal tells how, and its rules hold', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (one) => {
      const plan = planOf(one.document);
      const world = worldOf(one);
      const driven = await driveWorld(world, plan, peopleOf(one));
      expect(driven.stopped).toBe('finished');
      expect(fold(world.events())).toEqual(driven.state);
      approvedBeforeStarted(one, world.events());
      rollbackStepsOnlyUndo(one, world.events());
      undoneLatestFirst(world.events());
    }),
    { numRuns: runs, verbose: 0 },
  );
});

test('resumed from any prefix of its journal, an execution ends the same', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, fc.double({ min: 0, max: 1, noNaN: true }), async (one, where) => {
      const plan = planOf(one.document);
      const whole = worldOf(one);
      const first = await driveWorld(whole, plan, peopleOf(one));
      const length = Math.max(1, Math.floor(where * whole.events().length));
      const world = worldOf(one, whole.events().slice(0, length));
      const again = await driveWorld(
        world,
        plan,
        peopleOf(one),
        length === whole.events().length ? [{ type: 'Advance', at: startedEvent().at }] : [resumeInput],
      );
      expect(outcome(again.state)).toEqual(outcome(first.state));
      approvedBeforeStarted(one, world.events());
      undoneLatestFirst(world.events());
      nothingTwice(one, world.events());
    }),
    { numRuns: runs, verbose: 0 },
  );
});

test('taken up by jobs from any prefix, it ends the same, and no job starts a gated step on an approval of another', async () => {
  const inJob = {
    ...resumeInput,
    owner: { ...owner, workflow_run: { id: 7, attempt: 1, job: 'open' } },
  } as InputSource;
  await fc.assert(
    fc.asyncProperty(
      scenario,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('approved' as const, 'after-approval' as const),
      async (one, where, gated) => {
        const plan = planOf(one.document);
        const whole = worldOf(one);
        const first = await driveWorld(whole, plan, peopleOf(one));
        const length = Math.max(1, Math.floor(where * (whole.events().length - 1)));
        const world = worldOf(one, whole.events().slice(0, length));
        const people = peopleOf(one);
        let state = fold(world.events());
        // The jobs of a run: one that runs what needs no approval, and one for each approval.
        for (let jobs = 0; !hasEnded(state) && jobs < 300; jobs++) {
          const isGate = state.gate?.kind === 'approval';
          const place = { begins: isGate ? gated : ('all' as const), until: null };
          let asked = false;
          const rule: Rule = (gate, now) => {
            if (gate.kind !== 'approval') return people(gate, now);
            if (!isGate || asked) return null;
            asked = true;
            return people(gate, now);
          };
          ({ state } = await driveWorld(world, { ...plan, place }, rule, [inJob]));
        }
        expect(outcome(state)).toEqual(outcome(first.state));
        approvedInItsJob(one, world.events(), length);
        nothingTwice(one, world.events());
      },
    ),
    { numRuns: runs, verbose: 0 },
  );
});

/** Of what was recorded after the prefix: each gated step began with an approval that its own job recorded. */
function approvedInItsJob(one: Scenario, events: readonly Event[], prefix: number): void {
  const gated = new Set(
    one.document.steps.filter((step) => step.requires_approval).map((step) => step.step_number),
  );
  for (const [index, event] of events.entries()) {
    if (index < prefix || event.type !== 'StepStarted' || !gated.has(event.step)) continue;
    const taken = events.findLastIndex((other, at) => at < index && other.type === 'ExecutionResumed');
    const granted = events
      .slice(taken, index)
      .some(
        (other) =>
          other.type === 'ApprovalGranted' && other.step === event.step && other.visit === event.visit,
      );
    expect(granted).toBe(true);
  }
}

function approvedBeforeStarted(one: Scenario, events: readonly Event[]): void {
  const gated = new Set(
    one.document.steps.filter((step) => step.requires_approval).map((step) => step.step_number),
  );
  for (const [index, event] of events.entries()) {
    if (event.type !== 'StepStarted' || !gated.has(event.step)) continue;
    const granted = events
      .slice(0, index)
      .some(
        (other) =>
          other.type === 'ApprovalGranted' &&
          other.step === event.step &&
          other.visit === event.visit &&
          other.by?.person === 'ann',
      );
    expect(granted).toBe(true);
  }
}

function rollbackStepsOnlyUndo(one: Scenario, events: readonly Event[]): void {
  const rollbacks = rollbackSteps(one.document);
  for (const event of events) {
    if (event.type === 'StepStarted' && event.item === null) {
      expect(event.undoes !== undefined).toBe(rollbacks.has(event.step));
    }
  }
}

/** Undoing goes from the latest to the earliest beginning, and no visit is undone twice. */
function undoneLatestFirst(events: readonly Event[]): void {
  const began = (step: number, visit: number, item: string | null): number =>
    events.findIndex(
      (event) =>
        event.type === 'StepStarted' && event.step === step && event.visit === visit && event.item === item,
    );
  const undone =
    events.flatMap((event) => (event.type === 'RollbackFinished' ? [event.undone] : [])).at(-1) ?? [];
  const positions = undone.map((undo) => began(undo.step, undo.visit, undo.item));
  const visits = undone.map((undo) => began(undo.step, undo.visit, null));
  expect(visits).toEqual(visits.toSorted((left, right) => right - left));
  expect(new Set(positions).size).toBe(positions.length);
}

/** A run that was recorded as ended well never starts again within its visit. */
function nothingTwice(one: Scenario, events: readonly Event[]): void {
  const ended = new Set<string>();
  for (const event of events) {
    if (event.type !== 'StepStarted' && event.type !== 'StepFinished') continue;
    const each = one.document.steps.find((step) => step.step_number === event.step)?.for_each !== undefined;
    const key = `${event.step}/${event.visit}/${event.item ?? ''}`;
    if (event.type === 'StepFinished' && event.status === 'completed') ended.add(key);
    if (event.type === 'StepStarted' && !(each && event.item === null)) expect(ended.has(key)).toBe(false);
  }
}
