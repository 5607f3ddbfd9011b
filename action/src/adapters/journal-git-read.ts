import { isExecutionId, runbookOf } from '../engine/execution-id.ts';
import { brokenJournal } from '../engine/journal-failure.ts';
import type { JournalRead } from '../engine/ports.ts';
import { Failure } from '../source/failure.ts';
import { runbookPath } from './branch-paths.ts';
import { listTree } from './git-objects.ts';
import type { GitStore } from './git-store.ts';
import { executionsAt, openExecutions } from './journal-git-locks.ts';
import type { Summary } from './journal-summary.ts';
import type { Verification } from './verify-journal.ts';

/** An execution that has not ended, as its journal's first line tells it. */
export type OpenOnBranch = {
  readonly executionId: string;
  readonly runbookId: string;
  readonly lock: string;
  readonly issue?: number;
};

/** Reads a journal as the newest commit has it. */
export async function readOnBranch(store: GitStore, executionId: string): Promise<JournalRead> {
  if (!isExecutionId(executionId)) {
    const message = `There is no execution \`${executionId}\``;
    return { ok: false, problem: { code: 'unknown-execution', line: 0, message } };
  }
  try {
    const found = await store.executions.at(await store.branch.refresh(), executionId);
    return found.ok ? { ok: true, events: [...found.execution.events], tornBytes: 0 } : found;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'broken-journal') throw error;
    return { ok: false, problem: { code: 'broken-chain', line: 0, message: error.message } };
  }
}

/** Whether a journal is whole, and whether every commit kept what it held. */
export async function verifyOnBranch(store: GitStore, executionId: string): Promise<Verification> {
  if (!isExecutionId(executionId)) throw unknown(executionId);
  const found = await store.executions.at(await store.branch.refresh(), executionId);
  if (found.ok) return (await import('./verify-journal.ts')).verifyJournal(found.execution.bytes);
  const { problem } = found;
  if (problem.code === 'unknown-execution') throw unknown(executionId);
  return { ok: false, line: problem.line, message: problem.message };
}

function unknown(executionId: string): Failure {
  return brokenJournal(executionId, { code: 'unknown-execution', line: 0, message: '' });
}

/** What a list shows, of all executions or of those that have not ended. */
export async function summariesOnBranch(store: GitStore, only?: 'unfinished'): Promise<readonly Summary[]> {
  const { branch, executions } = store;
  const commit = await branch.refresh();
  if (only === 'unfinished') {
    const open = await openExecutions(store, commit);
    return open.flatMap(({ summary }) => (summary === 'unreadable' ? [] : [summary]));
  }
  const all = await executionsAt(store, commit);
  const summaries = await executions.summaries(all.map(({ blob }) => blob));
  return all.flatMap(({ blob }) => {
    const summary = summaries.get(blob);
    return summary === undefined || summary === 'unreadable' ? [] : [summary];
  });
}

/** The executions that have not ended; what cannot be read is not hidden. */
export async function openOnBranch(store: GitStore): Promise<readonly OpenOnBranch[]> {
  const { branch } = store;
  const open = await openExecutions(store, await branch.refresh());
  const contents = await branch.blobs(open.flatMap(({ blob }) => blob ?? []));
  return open.map(({ id, blob, summary }) => {
    // It holds the lock that its name tells.
    if (blob === null || summary === 'unreadable') {
      return { executionId: id, runbookId: runbookOf(id), lock: runbookOf(id) };
    }
    const text = contents.get(blob)?.toString() ?? '';
    const { issue } = JSON.parse(text.slice(0, text.indexOf('\n'))) as { readonly issue?: unknown };
    const bound = typeof issue === 'number' ? { issue } : {};
    return { executionId: id, runbookId: summary.runbookId, lock: summary.lock, ...bound };
  });
}

/** The text of a runbook that ran, or is about to. */
export async function keptOnBranch(store: GitStore, digest: string): Promise<string | null> {
  const waiting = store.waitingTexts.get(digest);
  if (waiting !== undefined) return waiting;
  const commit = await store.branch.refresh();
  if (commit === null) return null;
  const [entry] = await listTree(store.branch.git, commit, [runbookPath(digest)], { recursive: false });
  if (entry?.mode !== '100644') return null;
  return (await store.branch.blobs([entry.id])).get(entry.id)?.toString() ?? null;
}
