import type { EventDraft } from './event.ts';
import { acted } from './evolve-gate.ts';
import { leftAsItIs, skippedByOperator } from './evolve-undo.ts';
import type { Run, State } from './state.ts';

type Draft<T extends EventDraft['type']> = Extract<EventDraft, { readonly type: T }>;

/** The first event. */
export function started(state: State, event: Draft<'ExecutionStarted'>): State {
  const inputs = Object.fromEntries(
    Object.entries(event.variables).map(([name, { value }]) => [name, value]),
  );
  return {
    ...state,
    status: 'in_progress',
    executionId: event.execution_id,
    runbookId: event.runbook_id,
    runbookVersion: event.runbook_version,
    digest: event.digest,
    commit: event.commit,
    lock: event.lock,
    startedBy: event.operator,
    operator: event.operator,
    incident: event.incident,
    changeTicket: event.change_ticket,
    startedAt: event.at,
    startAt: event.start_at,
    continues: event.continues,
    issue: event.issue ?? null,
    breakGlass: event.break_glass ?? null,
    variables: event.variables,
    secrets: event.secrets,
    values: { ...event.carried, ...inputs },
    owner: event.owner,
  };
}

/** A new process: whatever was under way has no witness any more. */
export function resumed(state: State, event: Draft<'ExecutionResumed'>): State {
  const inJob = event.owner.workflow_run !== undefined;
  const lost = (run: Run): Run => {
    if (run.status === 'running') return { ...run, status: 'indeterminate' };
    return run.status === 'retrying' ? { ...run, status: 'pending' } : run;
  };
  return {
    ...acted(state, event),
    status: state.gate === null ? 'in_progress' : 'paused',
    owner: event.owner,
    halted: false,
    interrupted: null,
    begunHere: 0,
    approvedHere: false,
    // An approval is evidence only in the job that asked GitHub for it.
    grant: inJob ? null : state.grant,
    pauseRequested: state.pauseRequested && !isGoneOnWith(state, event),
    conditions: { ...state.conditions, preflight: 'due' },
    visits: state.visits.map((visit) =>
      visit.status === 'in_progress'
        ? {
            ...visit,
            approvedBy: inJob ? null : visit.approvedBy,
            runs: visit.runs.map(lost),
          }
        : visit,
    ),
  };
}

/** What ended goes on; an approval of the failed visit was used up by the attempt that failed. */
export function reopened(state: State): State {
  const left =
    state.rollback?.notUndone.filter(
      (undo) => undo.reason === skippedByOperator || undo.reason === leftAsItIs,
    ) ?? [];
  const rollback = state.rollback === null ? null : { ...state.rollback, notUndone: left, finished: null };
  const visits = state.visits.map((visit) =>
    visit.status === 'failed' ? { ...visit, approvedBy: null } : visit,
  );
  return { ...state, status: 'paused', ending: null, finishedAt: null, grant: null, rollback, visits };
}

/** Whether a person goes on with it; the next job of a run does not say that the pause is over, nor does a run of the bot. */
function isGoneOnWith({ owner }: State, event: Draft<'ExecutionResumed'>): boolean {
  const run = event.owner.workflow_run?.id;
  return event.by !== null && (run === undefined || run !== owner?.workflow_run?.id);
}
