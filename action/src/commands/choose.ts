import type { ChooseReport } from '../schema/choose.report.ts';
import type { DriveEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { splitAnswer } from './prepared-answers.ts';
import { noRecordFields, recordAnswer } from './record-answer.ts';

export type ChooseOptions = {
  readonly executionId: string;
  readonly as?: string;
  readonly reason?: string;
  readonly answer: string;
};

/** The document of a `choose` that never came to it. */
export const blank: ChooseReport = { verb: 'choose', ...noRecordFields };

/** Records which way a decision goes: `STEP=BRANCH`. */
export async function choose(
  options: ChooseOptions,
  environment: DriveEnvironment,
): Promise<Outcome<ChooseReport>> {
  const by = actorOf(options.as, environment);
  const { subject, value } = splitAnswer('choose', options.answer);
  const outcome = await recordAnswer(environment, options.executionId, (at) => ({
    type: 'Choose',
    at,
    by,
    step: Number(subject),
    branch: value,
    reason: options.reason ?? null,
  }));
  return { ...outcome, json: { verb: 'choose', ...outcome.json } };
}
