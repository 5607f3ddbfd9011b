import type { Undo } from '../schema/event.ts';
import { changeVisit } from './change-visit.ts';
import type { EventDraft } from './event.ts';
import type { Run, State, Visit } from './state.ts';

/** Why a visit stays as it is: a person passed its undoing over. */
export const skippedByOperator = 'skipped by the operator';

/** Why a visit stays as it is: it is irreversible, and a person went on without it. */
export const leftAsItIs = 'irreversible, left as it is';

/** The visit, or its item, is undone. */
export function markUndone(state: State, undo: Undo): State {
  const marked = changeVisit(state, { ...undo, at: '' }, false, (visit) => ({
    ...visit,
    runs: visit.runs.map((run) =>
      undo.item === null || run.item === undo.item ? { ...run, undone: true } : run,
    ),
  }));
  return {
    ...marked,
    rollback:
      marked.rollback === null ? null : { ...marked.rollback, undone: [...marked.rollback.undone, undo] },
  };
}

/** The visit stays as it is, and the end will say so. */
export function leftUndone(state: State, undo: Undo, reason: string): State {
  return state.rollback === null
    ? state
    : {
        ...state,
        rollback: { ...state.rollback, notUndone: [...state.rollback.notUndone, { ...undo, reason }] },
      };
}

/** What was under way when a rollback began: whatever it did is to be undone with the rest. */
export function abandon(visit: Visit): Visit {
  if (visit.status !== 'in_progress' || visit.undoes !== null) return visit;
  const runs = visit.runs.map((run): Run =>
    ['completed', 'pending', 'skipped'].includes(run.status) ? run : { ...run, status: 'failed' },
  );
  return { ...visit, status: 'indeterminate', runs };
}

/** A person said what becomes of a visit that nothing undoes. */
export function irreversibleAnswered(
  state: State,
  event: Extract<EventDraft, { readonly type: 'Confirmed' }>,
): State {
  const undo: Undo = { step: Number(event.subject), visit: event.visit, item: null };
  const answered = { ...state, confirmed: null };
  if (event.outcome === 'done') return markUndone(answered, undo);
  return leftUndone(answered, undo, event.outcome === 'skip' ? leftAsItIs : 'irreversible');
}
