import type { EventDraft } from '../src/engine/event.ts';

/** An event without the fields that journals fill in, or that a sample need not say. */
export type EventSample = EventDraft extends infer D
  ? D extends EventDraft
    ? Partial<Omit<D, 'at'>> & Pick<D, 'type'>
    : never
  : never;

/** The first attempt of a step's first visit. */
export const run = { visit: 1, attempt: 1, item: null } as const;

/** A first command that ended well. */
export const command = {
  visit: 1,
  attempt: 1,
  item: null,
  index: 1,
  exit_code: 0,
  signal: null,
  ended: 'exited',
  duration_ms: 400,
  stdout: { bytes: 12, sha256: null, kept: null },
  stderr: { bytes: 12, sha256: null, kept: null },
  outputs: {},
  secret_outputs: [],
} as const;

/** An attempt that ended well. */
export const ended = {
  visit: 1,
  attempt: 1,
  item: null,
  status: 'completed',
  final: true,
  retry_in_seconds: 0,
  exit_code: 0,
  error: null,
  verify: [],
  outputs: {},
  secret_outputs: [],
} as const;
