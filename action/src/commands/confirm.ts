import type { ConfirmReport } from '../schema/confirm.report.ts';
import type { DriveEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { readOutcome, splitAnswer } from './prepared-answers.ts';
import { noRecordFields, recordAnswer } from './record-answer.ts';

export type ConfirmOptions = {
  readonly executionId: string;
  readonly as?: string;
  readonly reason?: string;
  readonly answer: string;
};

/** The document of a `confirm` that never came to it. */
export const blank: ConfirmReport = { verb: 'confirm', ...noRecordFields };

/** Records how something went that only a person can know: `STEP=ANSWER`. */
export async function confirm(
  options: ConfirmOptions,
  environment: DriveEnvironment,
): Promise<Outcome<ConfirmReport>> {
  const by = actorOf(options.as, environment);
  const { subject, value } = splitAnswer('confirm', options.answer);
  const word = readOutcome(value);
  const outcome = await recordAnswer(environment, options.executionId, (at) => ({
    type: 'Confirm',
    at,
    by,
    subject,
    outcome: word,
    reason: options.reason ?? null,
  }));
  return { ...outcome, json: { verb: 'confirm', ...outcome.json } };
}
