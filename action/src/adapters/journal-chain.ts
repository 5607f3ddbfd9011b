import { hash } from 'node:crypto';
import { journalFormat, type Event, type EventDraft } from '../engine/event.ts';
import type { JournalProblem, JournalRead } from '../engine/ports.ts';

/** `prev` of a journal's first line. */
export const firstPrev: string = '0'.repeat(64);

/** What the bytes of a journal hold. After a problem, the events and the position before it. */
export type Scan = {
  readonly events: readonly Event[];
  /** Hash of the last whole line: `prev` of the line that comes next. */
  readonly head: string;
  /** Bytes of the whole lines; what follows is torn or broken. */
  readonly wholeBytes: number;
  /** False where the last whole line lacks its line feed. */
  readonly fed: boolean;
  readonly tornBytes: number;
  readonly problem: JournalProblem | null;
};

/** One line of a journal, without its line feed. The order of the keys is part of the format. */
export function formatLine(draft: EventDraft, seq: number, prev: string): string {
  const { at, type, by, ...rest } = draft;
  return JSON.stringify({ seq, at, type, by, prev, ...rest });
}

/** SHA-256 of a line's bytes without its line feed, in hexadecimal. */
export function hashLine(line: string | Uint8Array): string {
  return hash('sha256', line, 'hex');
}

/** The lines of some drafts and the events as they are then read back. */
export function chainDrafts(
  drafts: readonly EventDraft[],
  position: { readonly seq: number; readonly head: string },
): { readonly text: string; readonly events: readonly Event[]; readonly head: string } {
  const events: Event[] = [];
  let text = '';
  let head = position.head;
  for (const draft of drafts) {
    const line = formatLine(draft, position.seq + events.length + 1, head);
    events.push(JSON.parse(line) as Event);
    head = hashLine(line);
    text += `${line}\n`;
  }
  return { text, events, head };
}

/** Reads the bytes of a journal; checks positions, links and that every event is known, but not the events' shape. */
export function parseJournal(bytes: Uint8Array): JournalRead {
  const { events, tornBytes, problem } = scanJournal(bytes);
  return problem === null ? { ok: true, events, tornBytes } : { ok: false, problem };
}

/** As `parseJournal`, with what an append needs to know. Never throws, whatever the bytes are. */
export function scanJournal(bytes: Uint8Array): Scan {
  const events: Event[] = [];
  let head = firstPrev;
  let start = 0;
  let fed = true;
  while (start < bytes.length) {
    const line = lineAt(bytes, start);
    const read = readLine(line.bytes);
    if (read === null && !line.fed) {
      return { events, head, wholeBytes: start, fed, tornBytes: bytes.length - start, problem: null };
    }
    const ownHash = hashLine(line.bytes);
    const problem = problemOf(read, events.length + 1, head, () => linkAfter(bytes, line.next, ownHash));
    if (problem !== null) {
      return { events, head, wholeBytes: start, fed, tornBytes: 0, problem };
    }
    events.push(read as unknown as Event);
    head = ownHash;
    start = line.next;
    fed = line.fed;
  }
  return { events, head, wholeBytes: start, fed, tornBytes: 0, problem: null };
}

type Link = 'right' | 'wrong' | 'none';

function problemOf(
  read: Readonly<Record<string, unknown>> | null,
  line: number,
  head: string,
  linkOfNext: () => Link,
): JournalProblem | null {
  if (read === null) return broken(line, `Line ${line} is not a JSON object`);
  if (line === 1) {
    const format = read['format'];
    if (read['type'] !== 'ExecutionStarted') return broken(1, 'Line 1 is not `ExecutionStarted`');
    if (format !== journalFormat) return unknownFormat(format);
  }
  if (read['seq'] !== line) {
    return broken(line, `Line ${line} has \`seq\` ${JSON.stringify(read['seq'])}, expected ${line}`);
  }
  if (read['prev'] !== head) return brokenLink(read['prev'], line, linkOfNext());
  if (isEventType(read['type'])) {
    const again = line > 1 && read['type'] === 'ExecutionStarted';
    return again ? broken(line, `Line ${line} is a second \`ExecutionStarted\``) : null;
  }
  if (typeof read['type'] !== 'string' || linkOfNext() === 'wrong') {
    return broken(line, `Line ${line} was changed after it was written: it is no event`);
  }
  return {
    code: 'unknown-format',
    line,
    message: `Line ${line} is a \`${read['type']}\`, which this version of runbook does not know: the journal was written by a newer version, use that one`,
  };
}

/** A link that does not fit accuses two lines; the line after them says which of the two was changed. */
function brokenLink(prev: unknown, line: number, linkOfNext: Link): JournalProblem {
  const ownFault = line === 1 || linkOfNext === 'wrong' || !/^[0-9a-f]{64}$/.test(String(prev));
  if (ownFault) {
    return broken(
      line,
      `Line ${line} was changed after it was written: its \`prev\` is not the hash of the line before`,
    );
  }
  const orLast = linkOfNext === 'none' ? `, or the \`prev\` of line ${line} was` : '';
  return broken(
    line - 1,
    `Line ${line - 1} was changed after it was written${orLast}: its hash is not the \`prev\` of line ${line}`,
  );
}

function unknownFormat(format: unknown): JournalProblem {
  const message =
    typeof format === 'number' && format > journalFormat
      ? `The journal has format ${format}, and this version of runbook reads up to ${journalFormat}: use the version that wrote it, or a newer one`
      : `The journal has format ${JSON.stringify(format) ?? 'none'}, expected ${journalFormat}: it is not a journal, or line 1 was changed`;
  return { code: 'unknown-format', line: 1, message };
}

function broken(line: number, message: string): JournalProblem {
  return { code: 'broken-chain', line, message };
}

function lineAt(
  bytes: Uint8Array,
  start: number,
): { readonly bytes: Uint8Array; readonly next: number; readonly fed: boolean } {
  const feed = bytes.indexOf(0x0a, start);
  return feed === -1
    ? { bytes: bytes.subarray(start), next: bytes.length, fed: false }
    : { bytes: bytes.subarray(start, feed), next: feed + 1, fed: true };
}

// Fatal, because a byte that is no UTF-8 must not pass as U+FFFD; a byte order mark is no part of a line either.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readLine(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function linkAfter(bytes: Uint8Array, start: number, expected: string): Link {
  const next = start < bytes.length ? readLine(lineAt(bytes, start).bytes) : null;
  if (next === null) return 'none';
  return next['prev'] === expected ? 'right' : 'wrong';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const eventTypes: Readonly<Record<Event['type'], true>> = {
  ExecutionStarted: true,
  ExecutionResumed: true,
  ExecutionReopened: true,
  HandedOver: true,
  PauseRequested: true,
  ConditionChecked: true,
  StepStarted: true,
  CommandFinished: true,
  StepFinished: true,
  StepSkipped: true,
  ApprovalRequested: true,
  ApprovalGranted: true,
  ApprovalRejected: true,
  GateRefused: true,
  GateExpired: true,
  DecisionRequested: true,
  DecisionTaken: true,
  ConfirmationRequested: true,
  Confirmed: true,
  RollbackStarted: true,
  RollbackFinished: true,
  Escalated: true,
  Notified: true,
  NoteAdded: true,
  ExecutionInterrupted: true,
  ExecutionFinished: true,
};

function isEventType(type: unknown): type is Event['type'] {
  return typeof type === 'string' && Object.hasOwn(eventTypes, type);
}
