import { changeRun, changeVisit } from './change-visit.ts';
import type { EventDraft } from './event.ts';
import { reopened, resumed, started } from './evolve-execution.ts';
import {
  approvalGranted,
  approvalRefused,
  approvalRequested,
  conditionChecked,
  confirmationRequested,
  confirmed,
  decisionTaken,
  escalated,
} from './evolve-gate.ts';
import { itemFinished, stepFinished, stepSkipped, stepStarted } from './evolve-step.ts';
import { abandon } from './evolve-undo.ts';
import { notStarted, type State } from './state.ts';

/** Folds one event into the state; decides nothing. */
export function evolve(before: State, event: EventDraft): State {
  const state = { ...before, position: before.position + 1 };
  switch (event.type) {
    case 'ExecutionStarted':
      return started(state, event);
    case 'ExecutionResumed':
      return resumed(state, event);
    case 'ExecutionReopened':
      return reopened(state);
    case 'HandedOver':
      return { ...state, operator: event.to };
    case 'PauseRequested':
      return { ...state, pauseRequested: true };
    case 'ConditionChecked':
      return conditionChecked(state, event);
    case 'StepStarted':
      return stepStarted(state, event);
    case 'CommandFinished':
      return changeRun(state, event, (run) => ({
        ...run,
        commands: run.commands + 1,
        exitCode: event.exit_code,
        outputs: { ...run.outputs, ...event.outputs },
      }));
    case 'StepFinished':
      return event.item === null ? stepFinished(state, event) : itemFinished(state, event);
    case 'StepSkipped':
      if (event.item === null) return stepSkipped(state, event);
      return changeRun(state, event, (run) => ({ ...run, status: 'skipped' }));
    case 'ApprovalRequested':
      return approvalRequested(state, event);
    case 'ApprovalGranted':
      return approvalGranted(state, event);
    case 'ApprovalRejected':
      return approvalRefused(state, event, 'rejected');
    case 'GateRefused':
      return state;
    case 'GateExpired':
      if (event.gate === 'approval') {
        return approvalRefused(
          state,
          { step: Number(event.subject), visit: event.visit, at: event.at },
          'expired',
        );
      }
      return { ...state, gate: state.gate === null ? null : { ...state.gate, expired: true } };
    case 'DecisionRequested':
      return {
        ...changeVisit(state, event, true, (visit) => ({ ...visit, status: 'in_progress', branch: null })),
        status: 'paused',
        confirmed: null,
        gate: {
          kind: 'decision',
          step: event.step,
          subject: String(event.step),
          visit: event.visit,
          since: event.at,
          expiresAt: event.expires_at,
          expired: false,
          branches: event.branches,
        },
      };
    case 'DecisionTaken':
      return decisionTaken(state, event);
    case 'ConfirmationRequested':
      return confirmationRequested(state, event);
    case 'Confirmed':
      return confirmed(state, event);
    case 'RollbackStarted':
      return {
        ...state,
        visits: state.visits.map(abandon),
        status: 'in_progress',
        gate: null,
        grant: null,
        confirmed: null,
        rollback: {
          reason: event.reason,
          step: event.step,
          to: event.to,
          undone: [],
          notUndone: [],
          finished: null,
        },
      };
    case 'RollbackFinished':
      return state.rollback === null
        ? state
        : { ...state, rollback: { ...state.rollback, notUndone: event.not_undone, finished: event.status } };
    case 'Escalated':
      return escalated(state, event);
    case 'Notified':
      return state;
    case 'NoteAdded':
      return {
        ...state,
        notes: [...state.notes, { at: event.at, by: event.by?.person ?? null, text: event.text }],
      };
    case 'ExecutionInterrupted':
      return {
        ...state,
        status: 'paused',
        halted: true,
        owner: null,
        interrupted: { reason: event.reason, run: event.run ?? null },
      };
    case 'ExecutionFinished':
      return {
        ...state,
        status: event.status,
        gate: null,
        grant: null,
        confirmed: null,
        owner: null,
        finishedAt: event.at,
        ending: {
          step: event.step,
          subject: event.subject,
          failedSteps: event.failed_steps,
          reason: event.reason,
        },
      };
    default:
      return event satisfies never;
  }
}

/** The state that a list of events tells. */
export function fold(events: readonly EventDraft[]): State {
  return events.reduce(evolve, notStarted);
}
