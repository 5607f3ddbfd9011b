import { lstatSync, rmSync } from 'node:fs';
import type { Event } from '../engine/event.ts';
import type { Journal } from '../engine/ports.ts';
import type { Actor } from '../schema/event.ts';
import { Failure } from '../source/failure.ts';
import { errorCode, unreadable, unwritable } from './file-failure.ts';
import { brokenJournal } from '../engine/journal-failure.ts';
import { namesIn } from './list-executions.ts';
import type { StorePaths } from './store-paths.ts';

/** Who redacts what, and when. */
export type Redaction = { readonly executionId: string; readonly by: Actor; readonly at: string };

/**
 * Removes the kept output and the log of an execution, then records their names.
 * Names that the journal mentions, whose files are gone without a record, are recorded too: so a redaction that was
 * cut off between removing and recording is completed by the next one.
 */
export async function redactExecution(
  paths: StorePaths,
  journal: Pick<Journal, 'read' | 'append'>,
  redaction: Redaction,
): Promise<readonly string[]> {
  const { executionId, by, at } = redaction;
  const events = await eventsOf(journal, executionId);
  const present = filesOf(paths, executionId);
  const recorded = new Set(
    events.flatMap((event) => (event.type === 'NoteAdded' ? (event.redacted ?? []) : [])),
  );
  const lost = mentionedIn(events).filter((name) => !recorded.has(name));
  const redacted = [...new Set([...present, ...lost])].sort();
  remove(paths, executionId);
  if (redacted.length === 0) return [];
  await record(journal, executionId, events.length, {
    type: 'NoteAdded',
    at,
    by,
    text: 'Kept output was removed',
    redacted,
  });
  return redacted;
}

async function record(
  journal: Pick<Journal, 'read' | 'append'>,
  executionId: string,
  expected: number,
  note: Parameters<Journal['append']>[2][number],
): Promise<void> {
  let position = expected;
  for (let tries = 0; tries < 100; tries += 1) {
    const appended = await journal.append(executionId, position, [note], true);
    if (appended.ok) return;
    position = appended.actual;
  }
  throw new Failure(
    'busy',
    `The removal of the kept output of \`${executionId}\` could not be recorded: others write all the time`,
    'The files are gone; repeat the command when the execution waits, to record it',
  );
}

async function eventsOf(journal: Pick<Journal, 'read'>, executionId: string): Promise<readonly Event[]> {
  const read = await journal.read(executionId);
  if (!read.ok) throw brokenJournal(executionId, read.problem);
  return read.events;
}

function mentionedIn(events: readonly Event[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'CommandFinished'
      ? [event.stdout.kept, event.stderr.kept].filter((name) => name !== null)
      : [],
  );
}

/** Names below `output/`, and the log's. */
function filesOf(paths: StorePaths, executionId: string): readonly string[] {
  const folder = paths.output(executionId);
  const outputs = isFolder(folder) ? namesIn(folder).map((name) => `${executionId}/${name}`) : [];
  return exists(paths.log(executionId)) ? [...outputs, logName(executionId)] : outputs;
}

function remove(paths: StorePaths, executionId: string): void {
  for (const path of [paths.output(executionId), paths.log(executionId)]) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      throw unwritable(path, error);
    }
  }
}

function logName(executionId: string): string {
  return `${executionId}.log`;
}

function isFolder(path: string): boolean {
  return exists(path) && lstatSync(path).isDirectory();
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw unreadable(path, error);
  }
}
