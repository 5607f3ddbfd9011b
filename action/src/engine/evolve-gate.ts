import { changeVisit } from './change-visit.ts';
import type { EventDraft } from './event.ts';
import { irreversibleAnswered } from './evolve-undo.ts';
import { type State, stepOfSubject } from './state.ts';

type Draft<T extends EventDraft['type']> = Extract<EventDraft, { readonly type: T }>;

/** A step waits for an approver. */
export function approvalRequested(state: State, event: Draft<'ApprovalRequested'>): State {
  const asked = changeVisit(state, event, true, (visit) => ({
    ...visit,
    status: 'waiting',
    skipReason: null,
    error: null,
  }));
  return {
    ...asked,
    status: 'paused',
    confirmed: null,
    grant: null,
    gate: {
      kind: 'approval',
      step: event.step,
      subject: String(event.step),
      visit: event.visit,
      since: event.at,
      expiresAt: event.expires_at,
      expired: false,
      request: asked.position,
      approvers: event.approvers,
      digest: event.digest,
      environment: event.environment ?? null,
    },
  };
}

/** An approver agreed; the visit may begin once. */
export function approvalGranted(state: State, event: Draft<'ApprovalGranted'>): State {
  const digest = state.gate?.kind === 'approval' ? state.gate.digest : '';
  return {
    ...state,
    gate: null,
    actors: [],
    approvedHere: true,
    grant: {
      step: event.step,
      visit: event.visit,
      by: event.by?.person ?? '',
      digest,
      visitsThen: state.visits.length,
    },
    conditions: { ...state.conditions, preflight: 'due' },
  };
}

/** The visit will be skipped, and `on_failure` applies; nobody is asked again for it. */
export function approvalRefused(
  state: State,
  key: { readonly step: number; readonly visit: number; readonly at: string },
  reason: 'rejected' | 'expired',
): State {
  return {
    ...changeVisit(state, key, false, (visit) => ({ ...visit, skipReason: reason })),
    gate: null,
    grant: null,
  };
}

/** A branch was chosen. */
export function decisionTaken(state: State, event: Draft<'DecisionTaken'>): State {
  const taken = changeVisit(state, event, false, (visit) => ({ ...visit, branch: event.branch }));
  return {
    ...acted(taken, event),
    gate: null,
    conditions: { ...state.conditions, preflight: event.by === null ? state.conditions.preflight : 'due' },
  };
}

/** A person is asked how it goes on. */
export function confirmationRequested(state: State, event: Draft<'ConfirmationRequested'>): State {
  const step = stepOfSubject(event.subject);
  const { subject, visit, reason, answers, items, message } = event;
  return {
    ...state,
    status: 'paused',
    confirmed: null,
    gate: {
      kind: 'confirmation',
      step,
      subject,
      visit,
      since: event.at,
      expiresAt: event.expires_at,
      expired: false,
      reason,
      answers,
      items,
      message,
    },
  };
}

/** A person has answered; the consequence comes with the next move. */
export function confirmed(before: State, event: Draft<'Confirmed'>): State {
  const { subject, visit, outcome } = event;
  const state: State = {
    ...acted(before, event),
    gate: null,
    confirmed: { subject, visit, outcome, by: event.by?.person ?? '' },
    conditions: { ...before.conditions, preflight: 'due' },
  };
  if (before.gate?.kind === 'confirmation' && before.gate.reason === 'irreversible') {
    return irreversibleAnswered(state, event);
  }
  const step = stepOfSubject(subject);
  if (step !== null) return outcome === 'retry' ? retryAllowed(state, step, visit) : state;
  if (outcome === 'retry') {
    return { ...state, confirmed: null, conditions: { ...state.conditions, failed: null } };
  }
  if (outcome === 'skip' || outcome === 'done') return passCondition({ ...state, confirmed: null }, subject);
  return state;
}

/** The visit starts over for what has no recorded success, with all its attempts. */
function retryAllowed(state: State, step: number, number: number): State {
  const retried = changeVisit(state, { step, visit: number, at: '' }, false, (visit) => ({
    ...visit,
    status: visit.began ? 'in_progress' : 'waiting',
    skipReason: null,
    escalated: false,
    error: null,
    finishedAt: null,
    runs: visit.runs.map((run) =>
      run.status === 'completed' || run.status === 'skipped' ? run : { ...run, status: 'pending', tries: 0 },
    ),
  }));
  return { ...retried, confirmed: null };
}

/** A condition was checked. */
export function conditionChecked(state: State, event: Draft<'ConditionChecked'>): State {
  const { conditions } = state;
  if (event.status === 'failed') {
    return {
      ...state,
      confirmed: null,
      conditions: { ...conditions, failed: { subject: event.subject, detail: event.detail ?? '' } },
    };
  }
  return passCondition({ ...state, confirmed: null }, event.subject);
}

/** Marks the subject as settled, so that the next one is looked at. */
function passCondition(state: State, subject: string): State {
  const { conditions } = state;
  const settled = { ...conditions, failed: null };
  if (subject === 'preflight') return { ...state, conditions: { ...settled, preflight: 'done' } };
  if (subject.startsWith('prerequisites.')) {
    return { ...state, conditions: { ...settled, prerequisites: conditions.prerequisites + 1 } };
  }
  return { ...state, conditions: { ...settled, postConditions: conditions.postConditions + 1 } };
}

/** Whoever acts on an execution is one of its operators until the next approval. */
export function acted(state: State, event: EventDraft): State {
  const person = event.by?.person;
  return person === undefined || state.actors.includes(person)
    ? state
    : { ...state, actors: [...state.actors, person] };
}

/** Somebody was called about a step. */
export function escalated(state: State, event: Draft<'Escalated'>): State {
  if (event.step === null) return state;
  const index = state.visits.findLastIndex((visit) => visit.step === event.step);
  const visit = state.visits[index];
  return visit === undefined
    ? state
    : { ...state, visits: state.visits.with(index, { ...visit, escalated: true }) };
}
