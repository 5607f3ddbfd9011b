import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenJournal, unknownExecution } from '../engine/journal-failure.ts';
import type { Event, EventDraft, EventOf } from '../engine/event.ts';
import type { Appended, Started } from '../engine/ports.ts';
import { journalPath, requestPath, runbookPath } from './branch-paths.ts';
import { listTree } from './git-objects.ts';
import type { GitStore } from './git-store.ts';
import { chainDrafts, firstPrev } from './journal-chain.ts';
import type { WholeExecution } from './journal-git-executions.ts';
import { holderAt, openEntry, refuseReopeningAt } from './journal-git-locks.ts';
import { executionExists } from './start-failure.ts';
import { isExecutionId } from './store-paths.ts';

type Files = Map<string, Uint8Array | string | null>;

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

/** Puts the execution into the index, or takes it out. */
export function indexed(files: Files, events: readonly Event[]): void {
  const ending = events.findLast(({ type }) => type === 'ExecutionFinished' || type === 'ExecutionReopened');
  const [path, entry] = openEntry(startedOf(events));
  files.set(path, ending?.type === 'ExecutionFinished' ? null : entry);
}

/** Adds the kept output that the events name; what cannot be read here is left out. */
export function keptOutputs(
  { outputs }: GitStore,
  files: Files,
  executionId: string,
  events: readonly Event[],
): void {
  if (outputs === null) return;
  for (const event of events) {
    if (event.type !== 'CommandFinished') continue;
    for (const name of [event.stdout.kept, event.stderr.kept]) {
      const isOwn = name !== null && name.startsWith(`${executionId}/`) && /^[^/]+\/[\w.@+-]+$/.test(name);
      if (!isOwn || name.includes('/..')) continue;
      try {
        files.set(`output/${name}`, readFileSync(join(outputs, '.runbook', 'output', name)));
      } catch {
        // Redacted, or kept on another machine: the journal has its digest.
      }
    }
  }
}

/** Adds the texts of runbooks that were kept for this execution. */
export function withWaitingTexts({ waitingTexts }: GitStore, files: Files): void {
  for (const [digest, text] of waitingTexts) files.set(runbookPath(digest), text);
}

function startedOf(events: readonly Event[]): EventOf<'ExecutionStarted'> {
  const [first] = events;
  if (first?.type === 'ExecutionStarted') return first;
  throw new Error('A journal that was checked begins with ExecutionStarted');
}

/** What a commit's message says of the events it brings. */
export function messageOf(executionId: string, events: readonly Event[]): string {
  const list = events.map(({ seq, type }) => `${seq} ${type}`);
  return `${executionId}: ${list.length > 4 ? `${list[0]} to ${list.at(-1)}` : list.join(', ')}\n`;
}
