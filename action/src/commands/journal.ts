import { fold } from '../engine/evolve.ts';
import { timeline } from '../report/execution-report.ts';
import { dayAndTime } from '../report/instant.ts';
import type { JournalReport } from '../schema/journal.report.ts';
import type { StoreEnvironment } from './environment.ts';
import { readJournal, viewOf } from './open-execution.ts';
import { openForReading } from './open-for-reading.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';

export type JournalOptions = {
  readonly executionId: string;
  readonly action: 'show' | 'verify' | 'redact';
  readonly as?: string;
};

/** The document of a `journal` that never came to it. */
export const blank: JournalReport = {
  verb: 'journal',
  ...noFields,
  verified: null,
  online: null,
  redacted: [],
  pushed: null,
  events: [],
};

/** Shows what happened in an execution, checks that its journal is whole, or removes the output that is kept of it. */
export async function journal(
  options: JournalOptions,
  environment: StoreEnvironment,
): Promise<Outcome<JournalReport>> {
  switch (options.action) {
    case 'show':
      return showEvents(options, environment);
    case 'verify':
      return verify(options, environment);
    case 'redact':
      return redact(options, environment);
    default:
      return options.action satisfies never;
  }
}

async function showEvents(
  { executionId }: JournalOptions,
  environment: StoreEnvironment,
): Promise<Outcome<JournalReport>> {
  const opened = await openForReading(environment, executionId);
  const { events, state } = opened;
  const moments = timeline(viewOf(opened, environment));
  const lines = moments.map(
    ({ seq, at, by, text }) =>
      `${String(seq).padStart(3)}  ${dayAndTime(at)}  ${text}${by === null ? '' : environment.palette.dim(` (${by})`)}`,
  );
  return {
    exitCode: 0,
    text: lines.map((line) => `${line}\n`).join(''),
    json: { ...blank, execution_id: executionId, runbook_id: state.runbookId, status: state.status, events },
  };
}

async function verify(
  { executionId }: JournalOptions,
  environment: StoreEnvironment,
): Promise<Outcome<JournalReport>> {
  const { store, palette, program } = environment;
  if (!(await store.list()).includes(executionId)) await readJournal(environment, executionId);
  const verification = await store.verify(executionId);
  if (verification.ok) {
    const { lines } = verification;
    return {
      exitCode: 0,
      text: `${palette.good('whole')}: ${lines} lines, each linked to the one before\n`,
      json: { ...blank, execution_id: executionId, verified: { ok: true, lines, line: 0, message: '' } },
    };
  }
  const { line, message } = verification;
  return {
    exitCode: 1,
    text: '',
    json: {
      ...blank,
      execution_id: executionId,
      verified: { ok: false, lines: 0, line, message },
      error: {
        code: 'broken-journal',
        message: `The journal of ${executionId} is broken${line === 0 ? '' : ` at line ${line}`}: ${message}`,
        hint: `Nothing is added to a broken journal; put the file back from a copy, or start anew with ${program} run`,
      },
    },
  };
}

async function redact(
  { executionId, as }: JournalOptions,
  environment: StoreEnvironment,
): Promise<Outcome<JournalReport>> {
  const by = actorOf(as, environment);
  await readJournal(environment, executionId);
  const redacted = await environment.store.redact(executionId, by, environment.now());
  const { events } = await readJournal(environment, executionId);
  const { runbookId, status } = fold(events);
  const text =
    redacted.length === 0
      ? 'there was no kept output\n'
      : redacted.map((file) => `removed ${file}\n`).join('');
  return {
    exitCode: 0,
    text,
    json: { ...blank, execution_id: executionId, runbook_id: runbookId, status, redacted },
  };
}
