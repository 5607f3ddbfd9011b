import { type State, hasEnded } from '../../engine/state.ts';

/** Whether an execution stands still until a person says something. */
export function awaitsSomebody(state: State): boolean {
  if (hasEnded(state)) return false;
  if (state.gate !== null) return true;
  // After these the engine goes on by itself.
  const itself = ['segment', 'budget', 'child-run'].includes(state.interrupted?.reason ?? '');
  return state.status === 'paused' && !itself;
}
