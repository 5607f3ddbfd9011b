import type { EventOf } from '../engine/event.ts';
import type { Refusal } from '../engine/turn.ts';
import { runOfExecution } from './execution-suffix.ts';
import type { Fact, RunFacts } from './facts.ts';
import { gateRefusal, untold } from './gate-refusal.ts';
import type { GateReason } from './reason-codes.ts';
import { type StartDifference, unlikePerson, unlikeTime, unlikeTitle } from './start-differences.ts';

/** What matters of the beginning of an execution. */
export type Started = Pick<
  EventOf<'ExecutionStarted'>,
  'at' | 'by' | 'execution_id' | 'runbook_id' | 'commit' | 'dirty' | 'operator' | 'owner' | 'issue'
>;

/** What a beginning must fit. */
export type StartPlace = {
  /** Path of the workflow file in the repository. */
  readonly workflowPath: string;
  readonly defaultBranch: string;
  /** Whether the commit is part of the default branch: a run of a tag that bears its name looks like one of the branch. */
  readonly onDefaultBranch: Fact<boolean>;
  /** Ids of the executions in the journal: a run starts one, and whoever may write could add another in its name. */
  readonly executions?: readonly string[];
};

/** The run that is said to have started an execution; null where none is named. */
export function startRun({ owner }: Pick<Started, 'owner'>): number | null {
  return owner.workflow_run?.id ?? null;
}

/**
 * Why the beginning of an execution that the journal tells cannot be believed; null where GitHub confirms it. `run` must be
 * the first attempt of `startRun`, asked for as such: a later re-run shall neither change nor spoil it.
 */
export function startProblem(run: Fact<RunFacts>, started: Started, place: StartPlace): Refusal | null {
  const { by, owner, execution_id: id } = started;
  const named = startRun(started);
  if (by !== null && by.via !== 'github-dispatch' && by.via !== 'github-comment') {
    return gateRefusal(
      'start-not-on-github',
      `${id} was not started on GitHub, but by ${by.person} (${by.via})`,
      `Go on with it where it was started: \`runbook resume ${id}\``,
    );
  }
  if (named === null) return refusal(id, 'start-without-run', `The beginning of ${id} names no workflow run`);
  if (!run.ok) {
    const missing = refusal(id, 'start-run-missing', `GitHub does not know the run ${named}: ${run.message}`);
    return untold(run, `the run ${named}, which started the execution`, missing);
  }
  const other = unlike(run.value, started, place, named);
  if (other !== null) return refusal(id, ...other);
  if (owner.workflow_run?.attempt !== 1 || run.value.attempt !== 1) {
    return refusal(id, 'start-second-attempt', `${id} is said to begin in a re-run of run ${named}`);
  }
  return branchProblem(started, place);
}

function branchProblem(
  { commit, execution_id: id }: Started,
  { onDefaultBranch: told, defaultBranch }: StartPlace,
): Refusal | null {
  if (told.ok && told.value) return null;
  const message = `The commit ${commit ?? ''} is not part of ${defaultBranch}`;
  const foreign = refusal(id, 'start-not-on-default-branch', message);
  return told.ok ? foreign : untold(told, `whether ${commit ?? ''} is part of ${defaultBranch}`, foreign);
}

/** The first thing in which the run is not the one that the beginning describes. */
function unlike(
  run: RunFacts,
  started: Started,
  { defaultBranch, workflowPath, executions = [] }: StartPlace,
  named: number,
): StartDifference | null {
  const { by, execution_id: id, commit } = started;
  if (run.id !== named || (by !== null && by.run !== named)) {
    return ['start-other-run', `${id} does not belong to the run ${named} that is said to have started it`];
  }
  if (!id.startsWith(`exec-${started.runbook_id}-`)) {
    return ['start-other-run', `${id} is no execution of ${started.runbook_id}`];
  }
  if (run.path !== workflowPath && !run.path.startsWith(`${workflowPath}@`)) {
    return ['start-other-workflow', `The run ${named} is one of ${run.path}, not of ${workflowPath}`];
  }
  const event = by?.via === 'github-comment' ? 'issue_comment' : 'workflow_dispatch';
  if (run.event !== event) {
    return ['start-other-event', `The run ${named} was started by ${run.event}, not by ${event}`];
  }
  if (run.headBranch !== defaultBranch || defaultBranch === '') {
    const branch = run.headBranch ?? 'no branch';
    return ['start-other-branch', `The run ${named} is one of ${branch}, not of ${defaultBranch}`];
  }
  if (commit === null || started.dirty || commit !== run.headSha) {
    const told = `${commit ?? 'no commit'}${started.dirty ? ' with changes' : ''}`;
    return ['start-other-commit', `The execution is said to be of ${told}, and its run of ${run.headSha}`];
  }
  return (
    unlikePerson(run, started) ??
    unlikeTime(run, started) ??
    unlikeTitle(run, started) ??
    startedTwice(id, named, executions)
  );
}

function startedTwice(id: string, run: number, executions: readonly string[]): StartDifference | null {
  const twin = executions.find((other) => other !== id && runOfExecution(other) === run);
  // An id that was made for a request names the run that asked, not the one that started it.
  return twin === undefined || runOfExecution(id) !== run
    ? null
    : ['start-twice', `The run ${run} is said to have started ${twin} as well, and a run starts one`];
}

function refusal(executionId: string, code: GateReason, message: string): Refusal {
  return gateRefusal(
    code,
    message,
    `Nothing of it runs here. See who wrote to the journal with \`runbook journal ${executionId} --verify --online\`, and start anew`,
  );
}
