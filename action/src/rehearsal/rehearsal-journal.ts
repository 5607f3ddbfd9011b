import type { Event, EventDraft } from '../engine/event.ts';
import type { Journal } from '../engine/ports.ts';

/** The journal of one rehearsed execution. */
export type RehearsalJournal = {
  /** As a process sees it; a process that is lost gets no answer any more. */
  readonly of: (isLost: () => boolean) => Journal;
  readonly events: readonly Event[];
};

const unchained = '0'.repeat(64);
const never = new Promise<never>(() => {});

/** A journal in memory that begins with these events. Its lines are not chained: nobody but the engine ever sees it. */
export function rehearsalJournal(begin: readonly EventDraft[]): RehearsalJournal {
  const events: Event[] = [];
  const add = (drafts: readonly EventDraft[]): readonly Event[] => {
    const added = drafts.map((draft, index) => ({
      ...draft,
      seq: events.length + index + 1,
      prev: unchained,
    }));
    events.push(...added);
    return added;
  };
  add(begin);
  return {
    events,
    of: (isLost) => ({
      read: async () => (isLost() ? never : { ok: true, events: [...events], tornBytes: 0 }),
      append: async (_executionId, expected, drafts) => {
        if (isLost()) return never;
        if (expected !== events.length) return { ok: false, actual: events.length };
        return { ok: true, events: add(drafts) };
      },
      start: async () => {
        throw new Error('A rehearsed execution has begun already');
      },
      list: async () => [],
    }),
  };
}
