import { expect } from 'vitest';
import type { Event } from '../../src/engine/event.ts';
import type { Journal, Secrets } from '../../src/engine/ports.ts';
import { Failure } from '../../src/source/failure.ts';

/** A store under test: two views of the same journals, as two processes have them. */
export type JournalStore = {
  readonly journal: Journal;
  readonly other: Journal;
  readonly remove: () => void;
};

/** How a store is made for the suite; each call makes an empty one. */
export type MakeJournal = (secrets?: Pick<Secrets, 'mask'>) => Promise<JournalStore>;

/** The event without what the journal added. */
export function draftOf(event: Event): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'seq' && key !== 'prev'));
}

/** What a journal holds of an execution. */
export async function eventsOf(journal: Journal, id: string): Promise<readonly Event[]> {
  const read = await journal.read(id);
  if (!read.ok) throw new Error(read.problem.message);
  return read.events;
}

/** A call fails with a code, and says a name. */
export async function expectFailure(
  promise: Promise<unknown>,
  code: Failure['code'],
  named: string,
): Promise<void> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  const failure = error as Failure;
  expect(failure.code).toBe(code);
  expect(`${failure.message} ${failure.hint}`).toContain(named);
  expect(failure.hint).not.toBe('');
}
