import { isExecutionId } from '../engine/execution-id.ts';
import { brokenJournal, unknownExecution } from '../engine/journal-failure.ts';
import type { EventDraft } from '../engine/event.ts';
import type { Appended, Started } from '../engine/ports.ts';
import { journalPath, requestPath } from './branch-paths.ts';
import { listTree } from './git-objects.ts';
import type { GitStore } from './git-store.ts';
import {
  type Files,
  indexed,
  keptOutputs,
  messageOf,
  startedOf,
  withWaitingTexts,
} from './journal-commit-files.ts';
import { chainDrafts, firstPrev } from './journal-chain.ts';
import type { WholeExecution } from './journal-git-executions.ts';
import { holderAt, refuseReopeningAt } from './journal-git-locks.ts';
import { executionExists } from './start-failure.ts';

/** Creates an execution by one commit, as `Journal.start` promises; a request of the same name goes with it. */
export async function startOnBranch(
  store: GitStore,
  drafts: readonly EventDraft[],
  force: boolean,
): Promise<Started> {
  const masked = store.masked(drafts);
  const [first] = masked;
  if (first?.type !== 'ExecutionStarted' || !isExecutionId(first.execution_id)) {
    throw new Error('An execution starts with ExecutionStarted and a well-formed id');
  }
  const { execution_id: executionId, lock, runbook_id: runbookId } = first;
  const { text, events, head } = chainDrafts(masked, { seq: 0, head: firstPrev });
  const bytes = Buffer.from(text);
  return store.branch.change<Started>(async (commit) => {
    const holder = await holderAt(store, commit, { lock, runbookId }, null);
    if (holder !== null && !force) return { result: { ok: false, holder } };
    if (commit !== null) await refuseSameName(store, commit, executionId);
    const files: Files = new Map([[journalPath(executionId), bytes]]);
    indexed(files, events);
    keptOutputs(store, files, executionId, events);
    if (commit !== null) await withoutRequest(store, files, commit, executionId);
    withWaitingTexts(store, files);
    return {
      result: { ok: true, events },
      change: { message: messageOf(executionId, events), files },
      pushed: (now) => {
        store.waitingTexts.clear();
        store.executions.know(executionId, { commit: now, id: null, bytes, events, head });
      },
    };
  });
}

/** Appends by one commit, as `Journal.append` promises. */
export async function appendOnBranch(
  store: GitStore,
  executionId: string,
  expected: number,
  drafts: readonly EventDraft[],
  alsoChange: ReadonlyMap<string, Uint8Array | string | null> = new Map(),
): Promise<Appended> {
  if (!isExecutionId(executionId)) throw unknownExecution(executionId);
  const masked = store.masked(drafts);
  return store.branch.change<Appended>(async (commit) => {
    const found = await store.executions.at(commit, executionId);
    if (!found.ok) throw brokenJournal(executionId, found.problem);
    const { execution } = found;
    if (execution.events.length !== expected) {
      return { result: { ok: false, actual: execution.events.length } };
    }
    if (masked.length === 0) return { result: { ok: true, events: [] } };
    if (masked.some(({ type }) => type === 'ExecutionReopened')) await refuseReopening(store, execution);
    const { text, events, head } = chainDrafts(masked, { seq: expected, head: execution.head });
    const bytes = Buffer.concat([execution.bytes, Buffer.from(text)]);
    const all = [...execution.events, ...events];
    const files: Files = new Map([[journalPath(executionId), bytes]]);
    indexed(files, all);
    keptOutputs(store, files, executionId, events);
    for (const [path, content] of alsoChange) files.set(path, content);
    return {
      result: { ok: true, events },
      change: { message: messageOf(executionId, events), files },
      pushed: (now) =>
        store.executions.know(executionId, { commit: now, id: null, bytes, events: all, head }),
    };
  });
}

async function refuseSameName(store: GitStore, commit: string, executionId: string): Promise<void> {
  const entries = await listTree(store.branch.git, commit, [journalPath(executionId)], { recursive: false });
  if (entries.length > 0) throw executionExists(executionId);
}

async function withoutRequest(
  store: GitStore,
  files: Files,
  commit: string,
  executionId: string,
): Promise<void> {
  const path = requestPath(executionId);
  const entries = await listTree(store.branch.git, commit, [path], { recursive: false });
  if (entries.length > 0) files.set(path, null);
}

async function refuseReopening(store: GitStore, { commit, events }: WholeExecution): Promise<void> {
  const started = startedOf(events);
  await refuseReopeningAt(store, commit, {
    executionId: started.execution_id,
    runbookId: started.runbook_id,
    lock: started.lock,
    startedAt: started.at,
  });
}
