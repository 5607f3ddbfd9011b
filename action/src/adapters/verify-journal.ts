import type { Event } from '../engine/event.ts';
import { validate } from '../schema/event.validator.js';
import { scanJournal, type Scan } from './journal-chain.ts';

/** Whether a journal is whole; if not, the first broken line (1-based) and why. */
export type Verification =
  | { readonly ok: true; readonly lines: number }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** Checks all that can be known from a journal's bytes: chain, shape of every event, nothing after the end, no torn line. */
export function verifyJournal(bytes: Uint8Array): Verification {
  const scan = scanJournal(bytes);
  return firstWrongEvent(scan.events) ?? endOf(scan);
}

function endOf({ events, tornBytes, fed, problem }: Scan): Verification {
  const lines = events.length;
  if (problem !== null) return wrong(problem.line, problem.message);
  if (tornBytes > 0) {
    return wrong(
      lines + 1,
      `Line ${lines + 1} is torn: ${tornBytes} bytes of an append that was cut off; the next append sets them aside`,
    );
  }
  if (lines === 0) return wrong(1, 'The journal is empty');
  return fed
    ? { ok: true, lines }
    : wrong(lines, `Line ${lines} lacks its line feed; the next append adds it`);
}

function firstWrongEvent(events: readonly Event[]): Verification | null {
  let finished = false;
  for (const [index, event] of events.entries()) {
    const line = index + 1;
    if (!validate(event)) return wrong(line, `Line ${line} does not fit its schema: ${firstError(event)}`);
    if (finished && !afterTheEnd.has(event.type)) {
      return wrong(line, `Line ${line} is a \`${event.type}\` after \`ExecutionFinished\``);
    }
    finished = event.type === 'ExecutionFinished' || (finished && event.type !== 'ExecutionReopened');
  }
  return null;
}

const afterTheEnd: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'ExecutionReopened',
  'HandedOver',
  'NoteAdded',
  'Notified',
  'Escalated',
]);

function firstError(event: { readonly type: string }): string {
  const error = validate.errors?.[0];
  if (error === undefined) return `it is no ${event.type}`;
  const extra = (error.params as { additionalProperty?: string }).additionalProperty;
  const named = extra === undefined ? '' : ` (\`${extra}\`)`;
  return `\`${error.instancePath || '/'}\` ${error.message ?? 'is wrong'}${named}`;
}

function wrong(line: number, message: string): Verification {
  return { ok: false, line, message };
}
