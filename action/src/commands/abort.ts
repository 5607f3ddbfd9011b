import { record } from '../engine/drive.ts';
import { noExecutionFields } from '../report/execution-report.ts';
import type { AbortReport } from '../schema/abort.report.ts';
import { driveOutcome } from './drive-outcome.ts';
import type { DriveEnvironment } from './environment.ts';
import { readJournal } from './open-execution.ts';
import { openForReading } from './open-for-reading.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { formerOf } from './resume.ts';

export type AbortOptions = { readonly executionId: string; readonly as?: string; readonly reason?: string };

/** The document of an `abort` that never came to it. */
export const blank: AbortReport = { verb: 'abort', ...noExecutionFields(null), stopped: null };

/** Ends an execution for good; nothing is undone. That it was aborted is what was asked for, and fine. */
export async function abort(
  options: AbortOptions,
  environment: DriveEnvironment,
): Promise<Outcome<AbortReport>> {
  const by = actorOf(options.as, environment);
  const { plan } = await openForReading(environment, options.executionId);
  const { ports, view } = environment;
  for (const orphan of environment.orphans(options.executionId)) view.say(orphan);
  view.begin({ runbook: plan.runbook, program: environment.program });
  const driven = await record(
    ports,
    plan,
    options.executionId,
    [
      (state) => ({
        type: 'Abort',
        at: ports.clock.now(),
        by,
        former: formerOf(state, ports.owners),
        reason: options.reason ?? null,
      }),
    ],
    { recorded: view.recorded },
  );
  view.end();
  const { events } = await readJournal(environment, options.executionId);
  const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, []);
  return { exitCode: driven.refusal === null ? 0 : exitCode, text, json: { ...blank, ...fields } };
}
