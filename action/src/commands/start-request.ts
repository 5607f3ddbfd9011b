import type { Plan } from '../engine/plan.ts';
import { executionIdOf } from '../engine/execution-id.ts';
import type { StartRequest } from '../engine/start.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import { Failure } from '../source/failure.ts';
import type { DriveEnvironment } from './environment.ts';
import { openExecution } from './open-execution.ts';
import { readPlanInputs, readRunInputs, readVariables } from './read-run-inputs.ts';
import { readSecrets } from './read-secrets.ts';
import type { RunOptions } from './run.ts';

/** Gathers what a start brings along: inputs, secrets, commit, name. Fails for inputs that are missing or cannot be used. */
export async function startRequest(
  options: RunOptions,
  environment: DriveEnvironment,
  plan: Plan,
  { file }: LoadedRunbook,
  by: StartRequest['by'],
): Promise<StartRequest> {
  const { runbook } = plan;
  const former =
    options.continues === undefined ? null : await formerOf(options.continues, environment, plan);
  const secrets = readSecrets(runbook, environment);
  const given = { given: readVariables(options.variables), former: former?.inputs ?? {}, secrets };
  const inputs = options.dryRun
    ? readPlanInputs(runbook, given)
    : await readRunInputs(runbook, given, environment.view.askInput);
  const at = environment.ports.clock.now();
  const { commit, dirty } = await environment.commit(file.path);
  return {
    executionId: executionIdOf(runbook.metadata.runbook_id, at, environment.random()),
    at,
    by,
    engine: environment.version,
    commit,
    dirty,
    overrode: null,
    incident: options.incident ?? null,
    changeTicket: options.changeTicket ?? null,
    variables: inputs.variables,
    secrets: inputs.secrets,
    startAt: options.startAt ?? null,
    continues: options.continues ?? null,
    carried: former?.published ?? {},
    reason: options.reason ?? null,
    owner: environment.ports.owners.self,
  };
}

/** What an execution that is continued had: its inputs, and what it published. */
async function formerOf(
  executionId: string,
  environment: DriveEnvironment,
  { runbook }: Plan,
): Promise<{ readonly inputs: StartRequest['carried']; readonly published: StartRequest['carried'] }> {
  const { state } = await openExecution(environment, executionId);
  if (state.runbookId !== runbook.metadata.runbook_id) {
    throw new Failure(
      'usage',
      `${executionId} is an execution of ${state.runbookId}, not of ${runbook.metadata.runbook_id}`,
      'Name an execution of the same runbook',
    );
  }
  const isInput = (name: string): boolean => Object.hasOwn(state.variables, name);
  const all = Object.entries(state.values);
  return {
    inputs: Object.fromEntries(
      all.filter(([name]) => isInput(name) && Object.hasOwn(runbook.variables, name)),
    ),
    published: Object.fromEntries(all.filter(([name]) => !isInput(name))),
  };
}
