import type { Event, EventOf } from '../../engine/event.ts';

/** The events of one type, oldest first. */
export function eventsOf<T extends Event['type']>(events: readonly Event[], type: T): readonly EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}
