import type { Event } from '../engine/event.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { coverageKey } from './coverage-items.ts';

/** The keys of the coverage items that an execution reached, as its journal tells. */
export function coveredBy(runbook: Runbook, events: readonly Event[]): ReadonlySet<string> {
  const covered = new Set<string>();
  // Visits that belong to no forward flow: rechecks and rollbacks.
  const aside = new Set<string>();
  let asked: string | null = null;
  for (const event of events) {
    switch (event.type) {
      case 'StepStarted':
        if (event.undoes !== undefined || event.recheck_for !== undefined) {
          aside.add(`${event.step}/${event.visit}`);
          if (event.undoes !== undefined) covered.add(coverageKey.rollback(event.step));
        } else if (!aside.has(`${event.step}/${event.visit}`)) {
          covered.add(coverageKey.step(event.step));
          arrived(event.step);
        }
        break;
      case 'StepSkipped':
        if (event.reason === 'when') covered.add(coverageKey.when(event.step, false));
        break;
      case 'StepFinished': {
        const final = event.final && event.status === 'failed' && event.item === null;
        if (final && !aside.has(`${event.step}/${event.visit}`)) covered.add(coverageKey.failure(event.step));
        break;
      }
      case 'DecisionTaken':
        covered.add(coverageKey.branch(event.step, event.branch));
        break;
      case 'ApprovalRequested':
        arrived(event.step);
        break;
      case 'ApprovalGranted':
        covered.add(coverageKey.approval(event.step, 'approved'));
        break;
      case 'ApprovalRejected':
        covered.add(coverageKey.approval(event.step, 'rejected'));
        break;
      case 'GateExpired':
        if (event.gate === 'approval') covered.add(coverageKey.approval(Number(event.subject), 'expired'));
        break;
      case 'ConfirmationRequested':
        asked = event.reason === 'manual' ? event.subject : null;
        break;
      case 'Confirmed':
        if (asked === event.subject) {
          covered.add(coverageKey.confirmation(Number(event.subject), event.outcome));
        }
        break;
      default:
    }
  }
  return covered;

  function arrived(step: number): void {
    if (stepByNumber(runbook, step)?.when !== undefined) covered.add(coverageKey.when(step, true));
  }
}
