import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isExecutionId, runbookOf } from '../engine/execution-id.ts';
import { errorCode, unreadable } from './file-failure.ts';
import { summarise, type Summary } from './journal-summary.ts';
import { listExecutions, monthsOf, namesIn } from './list-executions.ts';
import type { StorePaths } from './store-paths.ts';

/** What is asked of the lock: its name, and the runbook that wants it. */
export type WantedLock = { readonly lock: string; readonly runbookId: string };

/**
 * The unfinished execution that holds a lock, the youngest if it was overridden; null where none does.
 * To be asked under the start lock. The index only says which journals to read: what counts is what they say.
 * A journal whose first line cannot be read holds the lock of the runbook in its name, to be on the safe side.
 */
export function holderOf(paths: StorePaths, wanted: WantedLock, except: string | null): string | null {
  if (!isFresh(paths)) rebuild(paths);
  const holders = namesIn(paths.open).flatMap((id) => {
    if (!isExecutionId(id) || id === except) return [];
    const summary = readSummary(paths, id);
    if (summary === 'unreadable') return runbookOf(id) === wanted.runbookId ? [{ id, startedAt: '' }] : [];
    if (summary !== 'none' && summary.status === 'unfinished') {
      return summary.lock === wanted.lock ? [{ id, startedAt: summary.startedAt }] : [];
    }
    markFinished(paths, id);
    return [];
  });
  return holders.sort((a, b) => a.startedAt.localeCompare(b.startedAt)).at(-1)?.id ?? null;
}

/** Notes that an execution may be unfinished; before its journal says so. */
export function markOpen(paths: StorePaths, executionId: string): void {
  writeFileSync(join(paths.open, executionId), '');
}

/** Forgets an execution that has ended; where that fails, the next start finds out by reading. */
export function markFinished(paths: StorePaths, executionId: string): void {
  rmSync(join(paths.open, executionId), { force: true });
}

/** Notes that the index knows every journal there is now. Journals that come by another way change their folder's time, and so are noticed. */
export function stamp(paths: StorePaths, times: string = timesOf(paths)): void {
  const file = join(paths.open, 'stamp');
  writeFileSync(`${file}.new`, times);
  renameSync(`${file}.new`, file);
}

/** What the journal of an execution says in short. */
export function readSummary(paths: StorePaths, executionId: string): Summary | 'none' | 'unreadable' {
  try {
    return summarise(readFileSync(paths.journal(executionId))) ?? 'unreadable';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'none' : 'unreadable';
  }
}

/** Whether the index knows every journal there is. */
export function isFresh(paths: StorePaths): boolean {
  try {
    return readFileSync(join(paths.open, 'stamp'), 'utf8') === timesOf(paths);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw unreadable(paths.open, error);
  }
}

function timesOf(paths: StorePaths): string {
  return monthsOf(paths)
    .map((month) => `${month} ${statSync(join(paths.executions, month), { bigint: true }).mtimeNs}\n`)
    .join('');
}

function rebuild(paths: StorePaths): void {
  mkdirSync(paths.open, { recursive: true });
  const times = timesOf(paths);
  for (const id of listExecutions(paths)) {
    const summary = readSummary(paths, id);
    const ended = summary === 'none' || (summary !== 'unreadable' && summary.status !== 'unfinished');
    if (!ended) markOpen(paths, id);
  }
  stamp(paths, times);
}
