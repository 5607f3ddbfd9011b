import { chainDrafts, firstPrev, formatLine } from '../adapters/journal-chain.ts';
import type { Event, EventDraft } from '../engine/event.ts';
import { brokenJournal } from '../engine/journal-failure.ts';
import type { Journal } from '../engine/ports.ts';
import { validate } from '../schema/event.validator.js';
import { Failure } from '../source/failure.ts';

/** Events that a journal did not take, and the position where they belong. */
export type Unsent = {
  readonly executionId: string;
  readonly expected: number;
  readonly drafts: readonly EventDraft[];
};

/** Reads a file of unsent events; fails where it is none, or another execution's. */
export function readUnsent(text: string, executionId: string, file: string): Unsent {
  const { execution_id: id, expected, drafts } = parse(text) ?? {};
  const isUnsent = typeof id === 'string' && Number.isSafeInteger(expected) && Array.isArray(drafts);
  if (!isUnsent) throw noUnsent(file, 'it is no JSON with `execution_id`, `expected` and `drafts`');
  if (id !== executionId) throw noUnsent(file, `it belongs to \`${id}\``);
  const position = Number(expected);
  const events = chainDrafts(drafts as readonly EventDraft[], { seq: position, head: firstPrev }).events;
  const wrong = events.findIndex((event) => !validate(event));
  if (position < 0 || wrong >= 0) throw noUnsent(file, `draft ${wrong + 1} is no event`);
  return { executionId, expected: position, drafts: drafts as readonly EventDraft[] };
}

/**
 * Appends what the journal lacks of some unsent events, and a remark after them. What it has of them already stays as it is;
 * refused where it went on differently. Returns how many events were added, and how many it has now.
 */
export async function pushUnsent(
  journal: Journal,
  { executionId, expected, drafts }: Unsent,
  remark: EventDraft,
  mask: (draft: EventDraft) => EventDraft,
): Promise<{ readonly added: number; readonly lines: number }> {
  for (let tries = 0; tries < 10; tries += 1) {
    const events = await eventsOf(journal, executionId);
    const there = countOfThose(events.slice(expected), drafts.map(mask));
    if (there === drafts.length) return { added: 0, lines: events.length };
    if (events.length !== expected + there) throw notThere(executionId, events.length, expected, there);
    const missing = [...drafts.slice(there), remark];
    const isNew = events.length === 0;
    const result = isNew
      ? await journal.start(missing, true)
      : await journal.append(executionId, events.length, missing, true);
    if (result.ok) return { added: missing.length, lines: events.length + missing.length };
  }
  throw new Failure(
    'busy',
    `The journal of \`${executionId}\` is written by others all the time`,
    'Repeat the command when the execution waits',
  );
}

async function eventsOf(journal: Journal, executionId: string): Promise<readonly Event[]> {
  const read = await journal.read(executionId);
  if (read.ok) return read.events;
  if (read.problem.code === 'unknown-execution') return [];
  throw brokenJournal(executionId, read.problem);
}

/** How many of the drafts the events begin with. */
function countOfThose(events: readonly Event[], drafts: readonly EventDraft[]): number {
  const other = drafts.findIndex((draft, index) => {
    const event = events[index];
    return event === undefined || formatLine(draft, event.seq, event.prev) !== JSON.stringify(event);
  });
  return other === -1 ? drafts.length : other;
}

function notThere(executionId: string, lines: number, expected: number, same: number): Failure {
  return new Failure(
    'refused',
    lines < expected
      ? `The journal of \`${executionId}\` has ${lines} lines, and these events belong after line ${expected}`
      : `The journal of \`${executionId}\` went on differently from line ${expected + same + 1}`,
    lines < expected
      ? 'Push what came before them first'
      : 'Nothing was pushed: both tell what happened. Compare them, and record what the journal lacks with `runbook note`',
  );
}

function noUnsent(file: string, why: string): Failure {
  return new Failure(
    'usage',
    `${file} holds no unsent events: ${why}`,
    'Name the JSON file from the artifact of the job, or the .jsonl file of a journal',
  );
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
