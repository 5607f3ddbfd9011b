import type { Event as JournalEvent } from '../schema/event.ts';

/** One line of a journal; its shape is `schema/event.schema.json`. */
export type Event = JournalEvent;

type Chained = 'seq' | 'prev';
type WithoutChain<E> = E extends unknown ? Omit<E, Chained> : never;

/** An event before the journal gives it its position and its link to the line before. */
export type EventDraft = WithoutChain<Event>;

/** The event of one type. */
export type EventOf<T extends Event['type']> = Extract<Event, { readonly type: T }>;

/** Version of the journal's lines; a reader refuses a greater one. */
export const journalFormat = 1;

/** Version of the engine's decisions; journals of older numbers replay the old way. */
export const engineBehaviour = 1;
