import { evaluate, isTrue } from '../runbook/expression.ts';
import type { Step, Target } from '../runbook/runbook.ts';
import { requestApproval, stillApproved } from './approval.ts';
import { proceedPostConditions, settlePreflight } from './conditions.ts';
import { contextsOf } from './contexts.ts';
import { beginVisit, failBefore, stepOf } from './run-step.ts';
import { type Visit, visitCount } from './state.ts';
import { emit, type Turn } from './turn.ts';

/** Visits of one step that the flow may make. */
const maxVisits = 20;

/** The flow comes to a step: condition, approval, rechecks, then the step itself. */
export function arrive(turn: Turn, target: Target, waiting: Visit | null): boolean {
  if (target === 'end') return proceedPostConditions(turn);
  const step = stepOf(turn, { step: target });
  if (step === undefined) return false;
  if (settlePreflight(turn, step)) return true;
  const key = { step: target, visit: waiting?.visit ?? visitCount(turn.state, target) + 1 };
  if (waiting === null) {
    if (key.visit > maxVisits) {
      failBefore(turn, key, 'visit-limit', `the flow came here more than ${maxVisits} times`);
      return true;
    }
    if (!evaluateWhen(turn, step, key)) return true;
  }
  if (step.requires_approval && !stillApproved(turn, step, key)) {
    requestApproval(turn, step, key);
    return true;
  }
  if (!recheck(turn, step, key)) return true;
  beginVisit(turn, step, key.visit, { undoes: null, recheckFor: null });
  return true;
}

/** True when the step is to be taken; otherwise it was skipped or has failed. */
function evaluateWhen(
  turn: Turn,
  step: Step,
  key: { readonly step: number; readonly visit: number },
): boolean {
  if (step.when === undefined) return true;
  const result = evaluate(step.when, contextsOf(turn.plan, turn.state));
  if (!result.ok) {
    failBefore(turn, key, 'expression', `\`when\`: ${result.message}`);
    return false;
  }
  if (isTrue(result.value)) return true;
  emit(turn, { type: 'StepSkipped', ...key, attempt: 0, item: null, reason: 'when', detail: step.when });
  return false;
}

/** Runs the named verifications again after an approval; false while they run or when one failed. */
function recheck(turn: Turn, step: Step, key: { readonly step: number; readonly visit: number }): boolean {
  const { grant } = turn.state;
  if (grant === null || step.recheck.length === 0) return true;
  const done = turn.state.visits
    .slice(grant.visitsThen)
    .filter((visit) => visit.recheckFor === step.step_number);
  const failed = done.find((visit) => visit.status === 'failed');
  if (failed !== undefined) {
    failBefore(turn, key, 'recheck', `step ${failed.step}, checked again after the approval, failed`);
    return false;
  }
  if (done.some((visit) => visit.status === 'in_progress')) return false;
  const next = step.recheck.find((number) => !done.some((visit) => visit.step === number));
  const verification = next === undefined ? undefined : stepOf(turn, { step: next });
  if (next === undefined || verification === undefined) return true;
  beginVisit(turn, verification, visitCount(turn.state, next) + 1, {
    undoes: null,
    recheckFor: step.step_number,
  });
  return false;
}
