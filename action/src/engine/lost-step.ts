import type { Step } from '../runbook/runbook.ts';
import { requestApproval } from './approval.ts';
import { consequence } from './consequence.ts';
import { askConfirmation, askManual } from './gate.ts';
import type { Outcome } from './input.ts';
import { beginRun, hasEffects, stepOf } from './run-step.ts';
import type { Visit } from './state.ts';
import type { Turn } from './turn.ts';

/** What happened to an attempt is not known: it is repeated if that is harmless, otherwise a person is asked. */
export function settleLost(turn: Turn, visit: Visit): boolean {
  const step = stepOf(turn, visit);
  if (step === undefined) return false;
  if (turn.state.confirmed !== null && turn.state.confirmed.subject === String(visit.step)) {
    return consequence(turn);
  }
  const lost = visit.runs.filter((run) => run.status === 'indeterminate');
  if (step.step_type === 'manual') {
    askManual(turn, step, visit);
    return true;
  }
  if (step.idempotent || !hasEffects(step)) {
    if (step.requires_approval && visit.undoes === null && visit.approvedBy === null) {
      requestApproval(turn, step, visit);
      return true;
    }
    for (const run of lost) beginRun(turn, step, visit, run);
    return true;
  }
  const items = lost.flatMap((run) => (run.item === null ? [] : [run.item]));
  const which = items.length === 0 ? '' : ` (${items.join(', ')})`;
  const answers: readonly Outcome[] =
    visit.undoes === null
      ? ['retry', 'done', 'failed', 'skip', 'rollback']
      : ['retry', 'done', 'failed', 'skip'];
  askConfirmation(turn, step, {
    subject: String(visit.step),
    visit: visit.visit,
    reason: 'indeterminate',
    answers,
    items,
    message: `Step ${visit.step}${which} began, and nobody recorded its end. Look what it did before you answer${lostOutputs(step)}`,
  });
  return true;
}

/** What a step publishes went with its process; only another attempt brings it back. */
function lostOutputs(step: Step): string {
  const names = Object.keys(step.outputs);
  return names.length === 0 ? '' : `; what it publishes (${names.join(', ')}) is lost unless it runs again`;
}
