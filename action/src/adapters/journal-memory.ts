import type { Event, EventDraft, EventOf } from '../engine/event.ts';
import type { Appended, Journal, JournalRead, Secrets, Started } from '../engine/ports.ts';
import { chainDrafts, firstPrev } from './journal-chain.ts';
import { unknownExecution } from '../engine/journal-failure.ts';
import { cannotReopen, executionExists } from './start-failure.ts';
import { maskDraft } from './mask-draft.ts';

type Kept = { readonly started: EventOf<'ExecutionStarted'>; readonly events: Event[]; head: string };

/** Journals that end with the process, for rehearsals and tests; they refuse what the local store refuses. */
export function memoryJournal(options: { readonly secrets?: Pick<Secrets, 'mask'> } = {}): Journal {
  const { secrets } = options;
  const executions = new Map<string, Kept>();
  const masked = (drafts: readonly EventDraft[]): readonly EventDraft[] =>
    secrets === undefined ? drafts : drafts.map((draft) => maskDraft(draft, (text) => secrets.mask(text)));
  return {
    read: async (executionId) => readKept(executions.get(executionId), executionId),
    append: async (executionId, expected, drafts) => {
      const kept = executions.get(executionId);
      if (kept === undefined) throw unknownExecution(executionId);
      return appendKept(executions, kept, expected, masked(drafts));
    },
    start: async (drafts, force) => startKept(executions, masked(drafts), force),
    list: async () => [...executions.keys()],
  };
}

function readKept(kept: Kept | undefined, executionId: string): JournalRead {
  return kept === undefined
    ? {
        ok: false,
        problem: { code: 'unknown-execution', line: 0, message: unknownExecution(executionId).message },
      }
    : { ok: true, events: [...kept.events], tornBytes: 0 };
}

function appendKept(
  executions: ReadonlyMap<string, Kept>,
  kept: Kept,
  expected: number,
  drafts: readonly EventDraft[],
): Appended {
  if (kept.events.length !== expected) return { ok: false, actual: kept.events.length };
  if (drafts.some((draft) => draft.type === 'ExecutionReopened')) refuseReopening(executions, kept);
  const { events, head } = chainDrafts(drafts, { seq: expected, head: kept.head });
  kept.events.push(...events);
  kept.head = head;
  return { ok: true, events };
}

function startKept(executions: Map<string, Kept>, drafts: readonly EventDraft[], force: boolean): Started {
  const { events, head } = chainDrafts(drafts, { seq: 0, head: firstPrev });
  const [started] = events;
  if (started?.type !== 'ExecutionStarted') throw new Error('An execution starts with ExecutionStarted');
  const holder = [...executions.values()].findLast((kept) => holds(kept, started.lock))?.started.execution_id;
  if (holder !== undefined && !force) return { ok: false, holder };
  if (executions.has(started.execution_id)) throw executionExists(started.execution_id);
  executions.set(started.execution_id, { started, events: [...events], head });
  return { ok: true, events };
}

function refuseReopening(executions: ReadonlyMap<string, Kept>, { started }: Kept): void {
  for (const other of executions.values()) {
    const { execution_id: id, lock, at } = other.started;
    if (id === started.execution_id || lock !== started.lock) continue;
    if (holds(other, lock)) throw cannotReopen(started.execution_id, lock, `\`${id}\` holds`);
    if (at > started.at) throw cannotReopen(started.execution_id, lock, `\`${id}\` has since held`);
  }
}

function holds({ started, events }: Kept, lock: string): boolean {
  const ending = events.findLast(({ type }) => type === 'ExecutionFinished' || type === 'ExecutionReopened');
  return started.lock === lock && ending?.type !== 'ExecutionFinished';
}
