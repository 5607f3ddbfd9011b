import type { Effect } from './effect.ts';
import type { EventDraft } from './event.ts';
import { evolve } from './evolve.ts';
import type { Plan } from './plan.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './state.ts';

export type { Refusal } from './refusal.ts';

/** What one decision has gathered so far; lives within one call of `decide`. */
export type Turn = {
  readonly plan: Plan;
  readonly at: string;
  state: State;
  readonly events: EventDraft[];
  readonly effects: Effect[];
  refusal: Refusal | null;
};

type Fields = EventDraft extends infer E
  ? E extends EventDraft
    ? Omit<E, 'at' | 'by'> & { readonly by?: E['by'] }
    : never
  : never;

/** Adds an event to the turn and folds it, so that what follows sees it. */
export function emit(turn: Turn, fields: Fields): void {
  const { type, by, ...rest } = fields;
  const event = { at: turn.at, type, by: by ?? null, ...rest } as EventDraft;
  turn.events.push(event);
  turn.state = evolve(turn.state, event);
}

/** Says no; what was already emitted in this turn stays. */
export function refuse(turn: Turn, code: string, message: string, hint: string): void {
  turn.refusal = { code, message, hint };
}
