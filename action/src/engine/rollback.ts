import type { Step } from '../runbook/runbook.ts';
import type { NotUndone, Undo } from '../schema/event.ts';
import { consequence } from './consequence.ts';
import { finish } from './finish.ts';
import { askConfirmation, askManual } from './gate.ts';
import { beginRun, beginVisit, stepOf } from './run-step.ts';
import { type Rollback, type State, type Visit, visitCount } from './state.ts';
import { emit, type Turn } from './turn.ts';

type Candidate = { readonly step: Step; readonly undo: Undo };

/** Undoes the next visit, latest first; each once. */
export function proceedRollback(turn: Turn): boolean {
  const { rollback } = turn.state;
  if (rollback === null) return false;
  if (rollback.finished !== null) return endAfterRollback(turn, rollback);
  const under = turn.state.visits.findLast(
    (visit) =>
      visit.undoes !== null &&
      (visit.status === 'in_progress' || visit.status === 'failed') &&
      pertains(turn.state, visit),
  );
  if (under !== undefined) return continueUndoing(turn, rollback, under);
  const gaveUp = rollback.notUndone.some((undo) => undo.reason === 'irreversible');
  const [next] = gaveUp ? [] : candidates(turn);
  if (next === undefined) return finishRollback(turn, rollback, []);
  if (next.step.irreversible !== undefined) {
    askConfirmation(turn, next.step, {
      subject: String(next.undo.step),
      visit: next.undo.visit,
      reason: 'irreversible',
      answers: ['done', 'skip', 'failed'],
      message: `Step ${next.undo.step} (${next.step.title}) cannot be undone: ${next.step.irreversible}`,
    });
    return true;
  }
  const undoing =
    next.step.rollback_step === undefined ? undefined : stepOf(turn, { step: next.step.rollback_step });
  if (undoing === undefined) return false;
  beginVisit(turn, undoing, visitCount(turn.state, undoing.step_number) + 1, {
    undoes: next.undo,
    recheckFor: null,
  });
  return true;
}

/** Whether the rollback visit's target is still to be undone. */
function pertains(state: State, visit: Visit): boolean {
  const { undoes } = visit;
  if (undoes === null) return false;
  return !settled(state, undoes);
}

function settled(state: State, undo: Undo): boolean {
  const target = state.visits.findLast((visit) => visit.step === undo.step && visit.visit === undo.visit);
  const runs = target?.runs.filter((run) => undo.item === null || run.item === undo.item) ?? [];
  return (
    runs.every((run) => run.undone) || (state.rollback?.notUndone.some((left) => same(left, undo)) ?? false)
  );
}

function same(left: Undo, right: Undo): boolean {
  return (
    left.step === right.step && left.visit === right.visit && (left.item === right.item || left.item === null)
  );
}

function continueUndoing(turn: Turn, rollback: Rollback, visit: Visit): boolean {
  const step = stepOf(turn, visit);
  const [run] = visit.runs;
  if (step === undefined || run === undefined || visit.undoes === null) return false;
  const { confirmed } = turn.state;
  if (confirmed?.subject === String(visit.step) && confirmed.visit === visit.visit) return consequence(turn);
  if (visit.status === 'failed') {
    return finishRollback(turn, rollback, [
      { ...visit.undoes, reason: `rollback step ${visit.step} failed: ${visit.error?.message ?? 'unknown'}` },
    ]);
  }
  if (run.status === 'pending') {
    beginRun(turn, step, visit, run);
    return true;
  }
  if (step.step_type !== 'manual') return false;
  askManual(turn, step, visit);
  return true;
}

/** Everything that began, is not undone and can or must be, latest first. */
function candidates(turn: Turn): readonly Candidate[] {
  return unitsToUndo(turn.state).flatMap(({ visit, item }) => {
    const step = stepOf(turn, visit);
    if (step === undefined) return [];
    const undo: Undo = {
      step: visit.step,
      visit: visit.visit,
      item: step.rollback_step === undefined ? null : item,
    };
    return settled(turn.state, undo) || (step.rollback_step === undefined && step.irreversible === undefined)
      ? []
      : [{ step, undo }];
  });
}

function unitsToUndo(state: State): readonly { readonly visit: Visit; readonly item: string | null }[] {
  const { rollback } = state;
  const stays =
    rollback === null || rollback.to === null
      ? -1
      : state.visits.findLastIndex((visit) => visit.step === rollback.to && visit.undoes === null);
  const begun = state.visits.filter(
    (visit, index) => index > stays && visit.began && visit.undoes === null && visit.recheckFor === null,
  );
  return begun.toReversed().flatMap((visit) => {
    const runs = visit.runs.filter((run) => run.attempt > 0 && !run.undone);
    return runs.toReversed().map((run) => ({ visit, item: run.item }));
  });
}

function finishRollback(turn: Turn, rollback: Rollback, failed: readonly NotUndone[]): boolean {
  const [first] = failed;
  const stopped = first !== undefined || rollback.notUndone.some((undo) => undo.reason === 'irreversible');
  const rest = stopped
    ? candidates(turn).filter(({ undo }) => !failed.some((other) => same(other, undo)))
    : [];
  const notUndone = [
    ...rollback.notUndone,
    ...failed,
    ...rest.map(({ undo }) => ({ ...undo, reason: 'the rollback stopped before it' })),
  ];
  const withoutRollback = unitsToUndo(turn.state).flatMap(({ visit }) => {
    const step = stepOf(turn, visit);
    const changes = step?.step_type === 'automated' || step?.step_type === 'manual';
    return changes && step.rollback_step === undefined && step.irreversible === undefined ? [visit.step] : [];
  });
  const complete = notUndone.length === 0;
  emit(turn, {
    type: 'RollbackFinished',
    status: complete ? 'complete' : 'incomplete',
    undone: [...rollback.undone],
    not_undone: notUndone,
    without_rollback: [...new Set(withoutRollback)],
  });
  return true;
}

/** Ends the execution as the rollback ended; what stays is escalated. */
function endAfterRollback(turn: Turn, rollback: Rollback): boolean {
  if (rollback.finished === 'complete') {
    finish(turn, 'rolled_back', { step: rollback.step, reason: rollback.reason });
    return true;
  }
  const steps = [...new Set(rollback.notUndone.map((undo) => undo.step))].join(', ');
  emit(turn, {
    type: 'Escalated',
    step: rollback.step,
    message: `Not undone: step ${steps}`,
    to: [...turn.plan.runbook.metadata.approvers],
  });
  const failed = turn.state.visits.findLast((visit) => visit.undoes !== null && visit.status === 'failed');
  finish(turn, 'failed', {
    step: rollback.step,
    reason: `${rollback.reason}; not everything was undone`,
    ...(failed === undefined ? {} : { subject: String(failed.step) }),
  });
  return true;
}
