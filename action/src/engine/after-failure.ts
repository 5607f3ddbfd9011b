import { nextStep } from '../runbook/flow.ts';
import type { Step } from '../runbook/runbook.ts';
import { arrive } from './arrive.ts';
import { finish } from './finish.ts';
import { askConfirmation } from './gate.ts';
import type { Visit } from './state.ts';
import { emit, type Turn } from './turn.ts';

/** What `on_failure` says about a visit that failed or was refused. */
export function afterFailure(turn: Turn, step: Step, visit: Visit): boolean {
  const reason = failureText(step, visit);
  const policy = visit.error?.code === 'visit-limit' ? 'stop' : step.on_failure;
  if (typeof policy === 'object') return arrive(turn, policy.goto, null);
  switch (policy) {
    case 'continue':
      return arrive(turn, nextStep(turn.plan.runbook, step), null);
    case 'stop':
      finish(turn, 'failed', { step: visit.step, reason });
      return true;
    case 'rollback':
      emit(turn, { type: 'RollbackStarted', reason, step: visit.step, to: null });
      return true;
    case 'escalate':
      if (!visit.escalated) {
        emit(turn, { type: 'Escalated', step: visit.step, message: reason, to: [...step.approvers] });
      }
      askConfirmation(turn, step, {
        subject: String(visit.step),
        visit: visit.visit,
        reason: 'escalated',
        answers: ['retry', 'done', 'skip', 'failed', 'rollback'],
        message: reason,
      });
      return true;
    default:
      return policy satisfies never;
  }
}

function failureText(step: Step, visit: Visit): string {
  if (visit.skipReason === 'rejected') return `Step ${visit.step} (${step.title}): the approval was refused`;
  if (visit.skipReason === 'expired') return `Step ${visit.step} (${step.title}): nobody approved in time`;
  return `Step ${visit.step} (${step.title}) failed: ${visit.error?.message ?? 'unknown'}`;
}
