import type { InputSource } from '../engine/drive.ts';
import { hasEnded } from '../engine/state.ts';
import { noExecutionFields } from '../report/execution-report.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { RollbackReport } from '../schema/rollback.report.ts';
import { Failure } from '../source/failure.ts';
import { driveOutcome } from './drive-outcome.ts';
import type { DriveEnvironment } from './environment.ts';
import { execute } from './execute.ts';
import { openExecution, readJournal } from './open-execution.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { prepareAnswers } from './prepared-answers.ts';
import { prepareToDrive, resumeInput } from './resume.ts';

export type RollbackOptions = {
  readonly executionId: string;
  /** The step that stays done, and all before it. */
  readonly to?: number;
  readonly as?: string;
  readonly takeOver: boolean;
  readonly reason?: string;
};

/** The document of a `rollback` that never came to it. */
export const blank: RollbackReport = { verb: 'rollback', ...noExecutionFields(null), stopped: null };

/** Undoes an execution, latest step first; that everything was undone is what was asked for, and fine. */
export async function rollback(
  options: RollbackOptions,
  environment: DriveEnvironment,
): Promise<Outcome<RollbackReport>> {
  const by = actorOf(options.as, environment);
  const opened = await openExecution(environment, options.executionId);
  const { plan } = opened;
  if (options.to !== undefined && stepByNumber(plan.runbook, options.to) === undefined) {
    throw new Failure(
      'usage',
      `${opened.state.runbookId} has no step ${options.to}`,
      `Steps are ${plan.runbook.steps.map((step) => step.step_number).join(', ')}`,
    );
  }
  prepareToDrive(opened, environment);
  const reason = options.reason ?? null;
  const takeUp = resumeInput(environment, opened, { by, takeOver: options.takeOver, reason });
  const undo: InputSource = () => ({
    type: 'Rollback',
    at: environment.ports.clock.now(),
    by,
    to: options.to ?? null,
    reason,
  });
  // What has ended must be opened again before a process can take it up.
  const inputs = hasEnded(opened.state) ? [undo, takeUp] : [takeUp, undo];
  const answers = prepareAnswers({ choose: [], approve: [], confirm: [] });
  const driven = await execute(environment, {
    executionId: options.executionId,
    plan,
    inputs,
    answers,
    operator: by.person,
    reason,
  });
  const { events } = await readJournal(environment, options.executionId);
  const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, []);
  const undone = driven.stopped === 'finished' && driven.state.status === 'rolled_back';
  return { exitCode: undone ? 0 : exitCode, text, json: { ...blank, ...fields } };
}
