import type { InputSource } from '../engine/drive.ts';
import type { State } from '../engine/state.ts';
import { noExecutionFields } from '../report/execution-report.ts';
import type { Actor } from '../schema/event.ts';
import type { ResumeReport } from '../schema/resume.report.ts';
import { Failure } from '../source/failure.ts';
import { driveOutcome } from './drive-outcome.ts';
import type { DriveEnvironment } from './environment.ts';
import { type Executed, execute } from './execute.ts';
import { openExecution, type OpenedExecution, readJournal } from './open-execution.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { type GivenAnswers, prepareAnswers } from './prepared-answers.ts';
import { readSecrets } from './read-secrets.ts';

export type ResumeOptions = {
  readonly executionId: string;
  readonly as?: string;
  readonly takeOver: boolean;
  readonly reason?: string;
  readonly answers: GivenAnswers;
};

/** The document of a `resume` that never came to it. */
export const blank: ResumeReport = {
  verb: 'resume',
  ...noExecutionFields(null),
  stopped: null,
  unused_answers: [],
};

/** Goes on with an execution, with the very runbook it began with. */
export async function resume(
  options: ResumeOptions,
  environment: DriveEnvironment,
): Promise<Outcome<ResumeReport>> {
  const by = actorOf(options.as, environment);
  const answers = prepareAnswers(options.answers);
  const opened = await openExecution(environment, options.executionId);
  prepareToDrive(opened, environment);
  const { plan } = opened;
  const input = resumeInput(environment, opened, {
    by,
    takeOver: options.takeOver,
    reason: options.reason ?? null,
  });
  const driven = await execute(environment, {
    executionId: options.executionId,
    plan,
    inputs: [input],
    answers,
    operator: by.person,
    reason: options.reason ?? null,
  });
  return resumeOutcome(environment, opened, driven, answers.unused());
}

/** Tells what the operator should know before an execution goes on, and finds its secrets again. */
export function prepareToDrive(
  { plan, state, warnings }: OpenedExecution,
  environment: DriveEnvironment,
): void {
  const secrets = readSecrets(plan.runbook, environment);
  const lost = state.secrets.filter(
    (name) => plan.runbook.variables[name]?.required === true && secrets[name] === undefined,
  );
  if (lost.length > 0) {
    throw new Failure(
      'missing-input',
      `${state.executionId} needs the secret ${lost.join(', ')} again`,
      `Put it into the environment variable ${lost[0] ?? ''}: secrets are in no journal`,
    );
  }
  for (const warning of warnings) environment.view.say(warning);
  for (const orphan of environment.orphans(state.executionId)) environment.view.say(orphan);
}

/** Takes the execution up, by what is known about its owner at the moment of deciding. */
export function resumeInput(
  { ports }: DriveEnvironment,
  { tornBytes }: OpenedExecution,
  {
    by,
    takeOver,
    reason,
  }: { readonly by: Actor; readonly takeOver: boolean; readonly reason: string | null },
): InputSource {
  return (state: State) => ({
    type: 'Resume',
    at: ports.clock.now(),
    by,
    owner: ports.owners.self,
    former: formerOf(state, ports.owners),
    takeOver,
    tornBytes,
    reason,
  });
}

/** What is known about the owner that the journal names. */
export function formerOf(
  state: State,
  owners: DriveEnvironment['ports']['owners'],
): 'gone' | 'alive' | 'unknown' | 'self' {
  return state.owner === null ? 'gone' : owners.state(state.owner);
}

async function resumeOutcome(
  environment: DriveEnvironment,
  { plan }: OpenedExecution,
  driven: Executed,
  unused: readonly string[],
): Promise<Outcome<ResumeReport>> {
  const { events } = await readJournal(environment, driven.state.executionId);
  const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, unused);
  return { exitCode, text, json: { ...blank, ...fields, unused_answers: unused } };
}
