import type { Metadata, Runbook } from '../runbook/runbook.ts';

/** Whether two runbooks mean the same, but for their change logs and the named metadata. */
export function sameMeaning(one: Runbook, other: Runbook, but: readonly (keyof Metadata)[]): boolean {
  return written(one, but) === written(other, but);
}

function written(runbook: Runbook, but: readonly (keyof Metadata)[]): string {
  const kept = Object.entries(runbook.metadata).filter(([key]) => !but.includes(key as keyof Metadata));
  return JSON.stringify({ ...runbook, changelog: [], metadata: Object.fromEntries(kept) }, sorted);
}

/** The order of keys means nothing. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
