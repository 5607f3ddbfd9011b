import type { HandoverReport } from '../schema/handover.report.ts';
import type { DriveEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { actorOf, readPerson } from './person.ts';
import { noRecordFields, recordAnswer } from './record-answer.ts';

export type HandoverOptions = { readonly executionId: string; readonly to: string; readonly as?: string };

/** The document of a `handover` that never came to it. */
export const blank: HandoverReport = { verb: 'handover', ...noRecordFields };

/** Makes somebody else the operator. */
export async function handover(
  options: HandoverOptions,
  environment: DriveEnvironment,
): Promise<Outcome<HandoverReport>> {
  const by = actorOf(options.as, environment);
  const to = readPerson(options.to);
  const outcome = await recordAnswer(environment, options.executionId, (at) => ({
    type: 'HandOver',
    at,
    by,
    to,
  }));
  return { ...outcome, json: { verb: 'handover', ...outcome.json } };
}
