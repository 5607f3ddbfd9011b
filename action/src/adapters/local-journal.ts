import { readFileSync } from 'node:fs';
import { isExecutionId } from '../engine/execution-id.ts';
import type { Journal } from '../engine/ports.ts';
import type { Actor } from '../schema/event.ts';
import { errorCode, unreadable } from './file-failure.ts';
import { unknownExecution } from '../engine/journal-failure.ts';
import type { Summary } from './journal-summary.ts';
import { listExecutions } from './list-executions.ts';
import type { LocalStore } from './local-store.ts';
import { readSummary } from './open-executions.ts';
import { pruneExecutions } from './prune-executions.ts';
import { redactExecution } from './redact-execution.ts';
import { keepRunbook, keptRunbook } from './kept-runbook.ts';
import { scanExecution } from './scan-execution.ts';
import type { Verification } from './verify-journal.ts';

/** What only the local store can do. */
export type LocalJournal = {
  /** Whether the journal is whole, and else its first broken line. */
  readonly verify: (executionId: string) => Promise<Verification>;
  /** Removes the kept output and the log of an execution and records it; returns the names of what was removed. */
  readonly redact: (executionId: string, by: Actor, at: string) => Promise<readonly string[]>;
  /** Removes executions that ended before `olderThan` and can no longer be opened again at `now` (both RFC 3339); returns their ids. */
  readonly prune: (limits: {
    readonly olderThan: string;
    readonly now: string;
  }) => Promise<readonly string[]>;
  /** Keeps the text of a runbook under the digest of what runs. */
  readonly keep: (digest: string, text: string) => Promise<void>;
  /** The text kept under a digest; null where there is none. */
  readonly kept: (digest: string) => Promise<string | null>;
  /** What a list shows, oldest first, of all or at least of the unfinished ones; journals whose first line cannot be read are left out. */
  readonly summaries: (only?: 'unfinished') => Promise<readonly Summary[]>;
};

/** The operations of the local store beyond those of every journal. */
export function localJournal(store: LocalStore, journal: Pick<Journal, 'read' | 'append'>): LocalJournal {
  const { paths } = store;
  return {
    verify: (executionId) => verifyExecution(store, executionId),
    redact: (executionId, by, at) => redactExecution(paths, journal, { executionId, by, at }),
    prune: (limits) => pruneExecutions(store, limits),
    keep: async (digest, text) => keepRunbook(store, digest, text),
    kept: async (digest) => keptRunbook(paths, digest),
    summaries: async () =>
      listExecutions(paths)
        .map((id) => readSummary(paths, id))
        .filter((summary) => typeof summary !== 'string'),
  };
}

async function verifyExecution({ paths }: LocalStore, executionId: string): Promise<Verification> {
  if (!isExecutionId(executionId)) throw unknownExecution(executionId);
  const path = paths.journal(executionId);
  const { verifyJournal } = await import('./verify-journal.ts');
  try {
    const bytes = readFileSync(path);
    const { problem } = scanExecution(bytes, executionId);
    return problem?.line === 1 ? { ok: false, line: 1, message: problem.message } : verifyJournal(bytes);
  } catch (error) {
    throw errorCode(error) === 'ENOENT' ? unknownExecution(executionId) : unreadable(path, error);
  }
}
