import type { RejectReport } from '../schema/reject.report.ts';
import type { DriveEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { noRecordFields, recordAnswer } from './record-answer.ts';

export type RejectOptions = {
  readonly executionId: string;
  readonly as?: string;
  readonly reason?: string;
  readonly step?: number;
};

/** The document of a `reject` that never came to it. */
export const blank: RejectReport = { verb: 'reject', ...noRecordFields };

/** Records that a step must not run; its `on_failure` applies. */
export async function reject(
  options: RejectOptions,
  environment: DriveEnvironment,
): Promise<Outcome<RejectReport>> {
  const by = actorOf(options.as, environment);
  const outcome = await recordAnswer(environment, options.executionId, (at) => ({
    type: 'Reject',
    at,
    by,
    step: options.step ?? null,
    reason: options.reason ?? null,
  }));
  return { ...outcome, json: { verb: 'reject', ...outcome.json } };
}
