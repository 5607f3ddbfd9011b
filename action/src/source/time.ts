/** The moment `minutes` after an RFC 3339 time, as RFC 3339 in UTC. */
export function addMinutes(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** Milliseconds from one RFC 3339 time to another. */
export function millisecondsBetween(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from);
}

/** Whether an RFC 3339 time lies at or after another. */
export function reached(at: string, deadline: string): boolean {
  return Date.parse(at) >= Date.parse(deadline);
}
