import { brokenJournal } from '../engine/journal-failure.ts';
import type { Event } from '../engine/event.ts';
import { fold } from '../engine/evolve.ts';
import type { Plan } from '../engine/plan.ts';
import type { State } from '../engine/state.ts';
import type { Config } from '../runbook/config.ts';
import { didYouMean } from '../runbook/did-you-mean.ts';
import type { Repository } from '../runbook/load-repository.ts';
import { loadRunbook } from '../runbook/load-runbook.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { ExecutionView } from '../report/execution-view.ts';
import { Failure } from '../source/failure.ts';
import type { StoreEnvironment } from './environment.ts';
import { planOf } from './plan-of.ts';
import { sha256 } from './sha256.ts';

/** An execution read from its journal, with the very runbook it began with. */
export type OpenedExecution = {
  readonly plan: Plan;
  readonly state: State;
  readonly events: readonly Event[];
  readonly tornBytes: number;
  /** What the operator should know before going on, such as a runbook that changed since. */
  readonly warnings: readonly string[];
};

/** Opens an execution; fails where there is none, its journal is broken or its runbook is not at hand any more. */
export async function openExecution(
  environment: StoreEnvironment,
  executionId: string,
): Promise<OpenedExecution> {
  const { events, tornBytes } = await readJournal(environment, executionId);
  const state = fold(events);
  const repository = await environment.repository();
  const { runbook, warnings } = await runbookOf(environment, repository, state);
  return { plan: planOf(runbook, state.digest, repository.config), state, events, tornBytes, warnings };
}

/** The events of an execution; fails where there is none or its journal is broken. */
export async function readJournal(
  { store, program }: StoreEnvironment,
  executionId: string,
): Promise<{ readonly events: readonly Event[]; readonly tornBytes: number }> {
  const read = await store.read(executionId);
  if (read.ok) return read;
  const failure = brokenJournal(executionId, read.problem);
  if (read.problem.code !== 'unknown-execution') throw failure;
  throw new Failure(
    'unknown-execution',
    failure.message,
    didYouMean(executionId, await store.list()) ?? `List them with ${program} executions`,
  );
}

/** An opened execution as reports want it. */
export function viewOf(
  { plan, state, events }: OpenedExecution,
  { program }: StoreEnvironment,
): ExecutionView {
  return { state, events, runbook: plan.runbook, program };
}

async function runbookOf(
  environment: StoreEnvironment,
  repository: Repository,
  state: State,
): Promise<{ readonly runbook: Runbook; readonly warnings: readonly string[] }> {
  const now = repository.runbooks.find(({ id }) => id === state.runbookId);
  const same = now !== undefined && sha256(now.file.text) === state.digest;
  if (same) return { runbook: now.runbook, warnings: [] };
  const text = await environment.store.kept(state.digest);
  if (text === null || sha256(text) !== state.digest) {
    throw new Failure(
      'not-here',
      `The version of ${state.runbookId} that ${state.executionId} began with is not at hand`,
      `Bring back the file whose SHA-256 is ${state.digest}, for instance from git, or abort this execution`,
    );
  }
  const where =
    now === undefined
      ? 'is not in the working tree any more'
      : `(${now.file.path}) has changed since this execution began`;
  return {
    runbook: readKept(text, state, repository.config),
    warnings: [`${state.runbookId} ${where}: going on with the version that it began with`],
  };
}

function readKept(text: string, state: State, config: Config): Runbook {
  const { loaded, findings } = loadRunbook({ path: `${state.runbookId}.yaml`, text }, { config });
  if (loaded === undefined) {
    throw new Failure(
      'invalid-runbook',
      `The version of ${state.runbookId} that ${state.executionId} began with cannot be read: ${findings[0]?.message ?? 'it is no runbook'}`,
      findings[0]?.hint ??
        'Look whether runbooks/config.yaml still has what it needs; else use the version of this program that started it',
    );
  }
  return loaded.runbook;
}
