import type { ApproveReport } from '../schema/approve.report.ts';
import type { DriveEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { noRecordFields, recordAnswer } from './record-answer.ts';

export type ApproveOptions = {
  readonly executionId: string;
  readonly as?: string;
  readonly reason?: string;
  readonly step?: number;
};

/** The document of a `approve` that never came to it. */
export const blank: ApproveReport = { verb: 'approve', ...noRecordFields };

/** Records an approval of the step that waits for one; locally the person is a claim. */
export async function approve(
  options: ApproveOptions,
  environment: DriveEnvironment,
): Promise<Outcome<ApproveReport>> {
  const by = actorOf(options.as, environment);
  const outcome = await recordAnswer(environment, options.executionId, (at) => ({
    type: 'Approve',
    at,
    by,
    step: options.step ?? null,
    reason: options.reason ?? null,
  }));
  return { ...outcome, json: { verb: 'approve', ...outcome.json } };
}
