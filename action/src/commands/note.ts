import type { NoteReport } from '../schema/note.report.ts';
import type { DriveEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { noRecordFields, recordAnswer } from './record-answer.ts';

export type NoteOptions = { readonly executionId: string; readonly text: string; readonly as?: string };

/** The document of a `note` that never came to it. */
export const blank: NoteReport = { verb: 'note', ...noRecordFields };

/** Adds a remark to the journal; makes nobody an operator. */
export async function note(
  options: NoteOptions,
  environment: DriveEnvironment,
): Promise<Outcome<NoteReport>> {
  const by = actorOf(options.as, environment);
  const outcome = await recordAnswer(environment, options.executionId, (at) => ({
    type: 'Note',
    at,
    by,
    text: options.text,
  }));
  return { ...outcome, json: { verb: 'note', ...outcome.json } };
}
