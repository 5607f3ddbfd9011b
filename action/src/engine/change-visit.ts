import { type Run, type State, type Visit } from './state.ts';

/** Changes the named visit, or adds it; a visit of the forward flow becomes the current one. */
export function changeVisit(
  state: State,
  key: { readonly step: number; readonly visit: number; readonly at: string },
  forward: boolean,
  change: (visit: Visit) => Visit,
): State {
  const known = state.visits.findLastIndex((visit) => visit.step === key.step && visit.visit === key.visit);
  const index = known === -1 ? state.visits.length : known;
  const visit = change(state.visits[index] ?? newVisit(state, key.step, key.visit, key.at));
  const visits = [...state.visits.slice(0, index), visit, ...state.visits.slice(index + 1)];
  return { ...state, visits, current: forward ? index : state.current };
}

/** Changes one run of the named visit. */
export function changeRun(
  state: State,
  key: { readonly step: number; readonly visit: number; readonly item: string | null; readonly at: string },
  change: (run: Run) => Run,
): State {
  return changeVisit(state, key, false, (visit) => ({
    ...visit,
    runs: visit.runs.map((run) => (run.item === key.item ? change(run) : run)),
  }));
}

function newVisit(state: State, step: number, visit: number, at: string): Visit {
  return {
    step,
    visit,
    status: 'waiting',
    began: false,
    runs: [],
    each: false,
    values: state.values,
    outputs: {},
    exitCode: null,
    error: null,
    branch: null,
    undoes: null,
    recheckFor: null,
    skipReason: null,
    escalated: false,
    approvedBy: null,
    startedAt: at,
    finishedAt: null,
  };
}
