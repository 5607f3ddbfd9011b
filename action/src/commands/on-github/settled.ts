import type { State } from '../../engine/state.ts';
import type { ChildRun } from '../../github/execution-page/child-run-text.ts';

/** How an execution stands once a run has settled, and why another run has to go on; null where none has. */
export type Settled = { readonly state: State; readonly child: ChildRun['why'] | null };

/** Where something is left to begin, another run has to do it. */
export function settledAs(state: State, why: ChildRun['why']): Settled {
  return { state, child: state.interrupted?.reason === 'segment' && state.gate === null ? why : null };
}
