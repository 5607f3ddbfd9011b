import type { Undo } from '../schema/event.ts';
import { changeRun, changeVisit } from './change-visit.ts';
import type { EventDraft } from './event.ts';
import { leftUndone, markUndone, skippedByOperator } from './evolve-undo.ts';
import { type Run, type State, type Visit, visitOf } from './state.ts';

type Draft<T extends EventDraft['type']> = Extract<EventDraft, { readonly type: T }>;

/** A visit, an attempt or an item began; an approval of it is used up. */
export function stepStarted(state: State, event: Draft<'StepStarted'>): State {
  const forward = event.undoes === undefined && event.recheck_for === undefined;
  const running = (run: Run): Run => ({
    ...run,
    status: 'running',
    attempt: event.attempt,
    tries: run.tries + 1,
    commands: 0,
    outputs: {},
    error: null,
  });
  const granted =
    state.grant !== null && state.grant.step === event.step && state.grant.visit === event.visit
      ? state.grant.by
      : null;
  const used: State = {
    ...state,
    confirmed: null,
    grant: granted === null ? state.grant : null,
    begunHere: state.begunHere + 1,
    status: 'in_progress',
  };
  if (event.item !== null) {
    return changeVisit(used, event, forward && isForward(state, event), (visit) => ({
      ...visit,
      status: 'in_progress',
      approvedBy: granted ?? visit.approvedBy,
      runs: visit.runs.map((run) => (run.item === event.item ? running(run) : run)),
    }));
  }
  return changeVisit(used, event, forward, (visit) => {
    const runs =
      event.items === undefined
        ? [running(visit.runs[0] ?? freshRun(null))]
        : event.items.map((item) => visit.runs.find((run) => run.item === item) ?? freshRun(item));
    return {
      ...visit,
      status: 'in_progress',
      began: true,
      each: event.items !== undefined,
      runs,
      values: visit.began
        ? visit.values
        : event.undoes === undefined
          ? state.values
          : valuesOf(state, event.undoes),
      undoes: event.undoes ?? null,
      recheckFor: event.recheck_for ?? null,
      approvedBy: granted ?? visit.approvedBy,
      startedAt: visit.began ? visit.startedAt : event.at,
      finishedAt: null,
      error: null,
      escalated: false,
      skipReason: null,
    };
  });
}

/** A whole step ended, or an attempt of it. */
export function stepFinished(state: State, event: Draft<'StepFinished'>): State {
  const forward = isForward(state, event);
  const next = changeVisit({ ...state, confirmed: null }, event, forward, (visit) => {
    const runs = visit.each ? visit.runs : visit.runs.map((run) => finishRun(run, event));
    if (!event.final) return { ...visit, runs };
    return {
      ...visit,
      runs,
      status: event.status,
      outputs: { ...visit.outputs, ...event.outputs },
      exitCode: event.exit_code,
      error: event.error,
      branch: event.branch ?? visit.branch,
      finishedAt: event.at,
    };
  });
  const values = { ...next.values, ...event.outputs };
  const finished = {
    ...next,
    values: Object.keys(event.outputs).length === 0 ? next.values : values,
    grant: event.attempt === 0 ? null : next.grant,
  };
  const undoes = visitOf(state, event.step, event.visit)?.undoes ?? null;
  return undoes !== null && event.status === 'completed' ? markUndone(finished, undoes) : finished;
}

/** An item of a step ended, or an attempt of it. */
export function itemFinished(state: State, event: Draft<'StepFinished'>): State {
  return changeRun(state, event, (run) => finishRun(run, event));
}

/** A step was passed over. */
export function stepSkipped(state: State, event: Draft<'StepSkipped'>): State {
  const forward = event.reason !== 'not_run_here' && isForward(state, event);
  const skipped = changeVisit(
    { ...state, confirmed: null, grant: forward ? null : state.grant },
    event,
    forward,
    (visit) => ({
      ...visit,
      status: 'skipped',
      skipReason: event.reason,
      finishedAt: event.at,
      // A manual step that was skipped was never done; one that had failed half-way has still begun.
      began: visit.began && event.attempt > 0,
    }),
  );
  const undoes = visitOf(state, event.step, event.visit)?.undoes ?? null;
  if (undoes === null || skipped.rollback === null) return skipped;
  return leftUndone(skipped, undoes, skippedByOperator);
}

function finishRun(run: Run, event: Draft<'StepFinished'>): Run {
  const status = event.status === 'completed' ? 'completed' : event.final ? 'failed' : 'retrying';
  return {
    ...run,
    status,
    exitCode: event.exit_code,
    outputs: { ...run.outputs, ...event.outputs },
    error: event.error,
  };
}

const freshRun = (item: string | null): Run => ({
  item,
  status: 'pending',
  attempt: 0,
  tries: 0,
  commands: 0,
  exitCode: null,
  outputs: {},
  error: null,
  undone: false,
});

function isForward(state: State, key: { readonly step: number; readonly visit: number }): boolean {
  const known = visitOf(state, key.step, key.visit);
  return known === undefined || (known.undoes === null && known.recheckFor === null);
}

/** The variables of the moment that is undone: those at its beginning and what it published itself. */
function valuesOf(state: State, undo: Undo): Visit['values'] {
  const visit = visitOf(state, undo.step, undo.visit);
  if (visit === undefined) return state.values;
  const run = visit.runs.find((candidate) => candidate.item === undo.item);
  return { ...visit.values, ...visit.outputs, ...run?.outputs };
}
