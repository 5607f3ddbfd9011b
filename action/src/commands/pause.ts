import type { PauseReport } from '../schema/pause.report.ts';
import type { DriveEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { noRecordFields, recordAnswer } from './record-answer.ts';

export type PauseOptions = { readonly executionId: string; readonly as?: string; readonly reason?: string };

/** The document of a `pause` that never came to it. */
export const blank: PauseReport = { verb: 'pause', ...noRecordFields };

/** Asks whoever drives the execution to stop at the next step boundary. */
export async function pause(
  options: PauseOptions,
  environment: DriveEnvironment,
): Promise<Outcome<PauseReport>> {
  const by = actorOf(options.as, environment);
  const outcome = await recordAnswer(environment, options.executionId, (at) => ({
    type: 'Pause',
    at,
    by,
    reason: options.reason ?? null,
  }));
  return { ...outcome, json: { verb: 'pause', ...outcome.json } };
}
