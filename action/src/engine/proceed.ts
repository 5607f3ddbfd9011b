import { firstStep, nextStep } from '../runbook/flow.ts';
import type { Step, Target } from '../runbook/runbook.ts';
import { afterFailure } from './after-failure.ts';
import { requestApproval, stillApproved } from './approval.ts';
import { arrive } from './arrive.ts';
import { proceedPrerequisites } from './conditions.ts';
import { consequence } from './consequence.ts';
import { finishDecision, takeDecision } from './decision.ts';
import { askManual, expireGate } from './gate.ts';
import { settleLost } from './lost-step.ts';
import { boundary } from './place.ts';
import { proceedRollback } from './rollback.ts';
import { beginRun, continueItems, hasEffects, stepOf } from './run-step.ts';
import { hasEnded, type Visit } from './state.ts';
import { emit, type Turn } from './turn.ts';

/** Goes on from where the state stands, until something must happen outside, a person is needed, or it has ended. */
export function proceed(turn: Turn): void {
  for (;;) {
    const { state } = turn;
    const events = turn.events.length;
    const effects = turn.effects.length;
    const moved = oneMove(turn);
    const reason = turn.effects
      .slice(effects)
      .reduce<Boundary>((found, effect) => found ?? boundary(turn, effect), null);
    if (reason !== null) {
      // What must not begin here was not even decided: whoever goes on decides it again.
      turn.state = state;
      turn.events.length = events;
      turn.effects.length = effects;
      emit(turn, { type: 'ExecutionInterrupted', reason, signal: null });
      return;
    }
    if (!moved || turn.events.length + turn.effects.length === events + effects || turn.effects.length > 0) {
      return;
    }
  }
}

type Boundary = ReturnType<typeof boundary>;

/** One move; false when nothing more is to be done now. */
function oneMove(turn: Turn): boolean {
  expireGate(turn);
  const { state } = turn;
  if (hasEnded(state) || state.halted || state.gate !== null) return false;
  const decided = state.visits.find((visit) => visit.status === 'in_progress' && visit.branch !== null);
  if (decided !== undefined) {
    finishDecision(
      turn,
      { step: decided.step, visit: decided.visit, attempt: decided.runs[0]?.attempt ?? 1, item: null },
      decided.branch,
      null,
    );
    return true;
  }
  const lost = state.visits.find(
    (visit) => visit.status === 'in_progress' && visit.runs.some((run) => run.status === 'indeterminate'),
  );
  if (lost !== undefined) return settleLost(turn, lost);
  if (
    state.visits.some((visit) =>
      visit.runs.some((run) => run.status === 'running' || run.status === 'retrying'),
    ) &&
    !waitsForPerson(turn)
  ) {
    return keepBusy(turn);
  }
  if (state.rollback !== null) return proceedRollback(turn);
  if (state.confirmed !== null) return consequence(turn);
  if (state.pauseRequested && atBoundary(turn)) {
    emit(turn, { type: 'ExecutionInterrupted', reason: 'pause', signal: null });
    return false;
  }
  return proceedForward(turn);
}

/** While work is under way only more items may start. */
function keepBusy(turn: Turn): boolean {
  const visit = turn.state.current === null ? undefined : turn.state.visits[turn.state.current];
  const step = visit === undefined ? undefined : stepOf(turn, visit);
  if (visit === undefined || step === undefined || !visit.each || visit.status !== 'in_progress') {
    return false;
  }
  continueItems(turn, step, visit);
  return true;
}

/** A manual step or an undecided decision is running, but what it runs is a person. */
function waitsForPerson(turn: Turn): boolean {
  const running = turn.state.visits.find((visit) => visit.runs.some((run) => run.status === 'running'));
  const step = running === undefined ? undefined : stepOf(turn, running);
  if (step === undefined || running === undefined) return false;
  return step.step_type === 'manual' || (!hasEffects(step) && step.step_type !== 'notification');
}

function atBoundary(turn: Turn): boolean {
  return !turn.state.visits.some((visit) => visit.status === 'in_progress');
}

function proceedForward(turn: Turn): boolean {
  const { state, plan } = turn;
  if (state.conditions.prerequisites < plan.runbook.prerequisites.length) return proceedPrerequisites(turn);
  const visit = state.current === null ? null : (state.visits[state.current] ?? null);
  if (visit === null) return arrive(turn, state.startAt ?? firstStep(plan.runbook), null);
  const step = stepOf(turn, visit);
  if (step === undefined) return false;
  switch (visit.status) {
    case 'waiting':
      if (visit.skipReason === 'rejected' || visit.skipReason === 'expired') {
        emit(turn, {
          type: 'StepSkipped',
          step: visit.step,
          visit: visit.visit,
          attempt: 0,
          item: null,
          reason: visit.skipReason,
          detail: null,
        });
        return true;
      }
      return arrive(turn, visit.step, visit);
    case 'in_progress':
      return work(turn, step, visit);
    case 'completed':
      return arrive(turn, afterSuccess(turn, step, visit), null);
    case 'skipped':
      return visit.skipReason === 'rejected' || visit.skipReason === 'expired'
        ? afterFailure(turn, step, visit)
        : arrive(turn, nextStep(plan.runbook, step), null);
    case 'failed':
      return afterFailure(turn, step, visit);
    case 'indeterminate':
      return false;
    default:
      return visit.status satisfies never;
  }
}

function afterSuccess(turn: Turn, step: Step, visit: Visit): Target {
  const branch = visit.branch === null ? undefined : step.decision_branches[visit.branch];
  return branch ?? nextStep(turn.plan.runbook, step);
}

/** A visit that has begun and has nothing under way: runs to start, a person to ask, or an end to record. */
function work(turn: Turn, step: Step, visit: Visit): boolean {
  if (
    visit.runs.some((run) => run.status === 'pending') &&
    step.requires_approval &&
    visit.approvedBy === null &&
    !stillApproved(turn, step, visit)
  ) {
    requestApproval(turn, step, visit);
    return true;
  }
  if (visit.each) {
    continueItems(turn, step, visit);
    return true;
  }
  const [run] = visit.runs;
  if (run === undefined) return false;
  const key = { step: visit.step, visit: visit.visit, attempt: run.attempt, item: null };
  if (run.status === 'pending') {
    beginRun(turn, step, visit, run);
    return true;
  }
  if (step.step_type === 'manual') {
    askManual(turn, step, visit);
    return true;
  }
  if (step.step_type === 'decision') {
    takeDecision(turn, step, key);
    return true;
  }
  return false;
}
