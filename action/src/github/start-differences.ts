import { millisecondsBetween } from '../source/time.ts';
import { runOfExecution } from './execution-suffix.ts';
import type { RunFacts } from './facts.ts';
import type { GateReason } from './reason-codes.ts';
import type { Started } from './start-problem.ts';

/** In what a run is not the one that the beginning of an execution describes. */
export type StartDifference = readonly [GateReason, string];

/** The login of runs that a job's own token started. */
const actionsBot = 'github-actions[bot]';

/** Clocks of GitHub and of a runner may differ by this much. */
const earliestStart = -60_000;
/** The job that starts waits in a queue for at most 24 hours and then lasts at most 6; it comes before every gate. */
const latestStart = 30 * 3_600_000;

/** Whether the run was started by somebody else; an alert's by the bot, with nobody in charge. */
export function unlikePerson(run: RunFacts, { by, operator }: Started): StartDifference | null {
  const starter = run.triggeringActor.toLowerCase();
  const told = by?.person ?? actionsBot;
  if (starter !== told.toLowerCase()) {
    const message = `${run.triggeringActor} started the run ${run.id}, and the journal says ${told}`;
    return ['start-other-person', message];
  }
  if (by !== null && starter.endsWith('[bot]')) {
    return ['start-other-person', `${told} is a program, and the journal has it for a person`];
  }
  if (by !== null && operator.toLowerCase() !== told.toLowerCase()) {
    const message = `${told} started the execution, and the journal puts ${operator || 'nobody'} in charge at once`;
    return ['start-other-operator', message];
  }
  if (by !== null || operator === '') return null;
  const message = `An alert started the execution, and the journal puts ${operator} in charge at once`;
  return ['start-other-operator', message];
}

/** Whether the execution begins when its run cannot have started it. */
export function unlikeTime({ id, createdAt }: RunFacts, { at }: Started): StartDifference | null {
  const passed = millisecondsBetween(createdAt, at);
  // Not a number where one of them is no time.
  if (passed >= earliestStart && passed <= latestStart) return null;
  const message = `The execution is said to begin at ${at}, and the run ${id} was made at ${createdAt}`;
  return ['start-other-time', message];
}

/**
 * Whether GitHub shows another purpose of the run: its title, which GitHub makes of the inputs (`run-name` of the workflow),
 * names the runbook, or the execution that was asked for before; that of a comment's run names issue and comment.
 */
export function unlikeTitle(run: RunFacts, started: Started): StartDifference | null {
  const { by, execution_id: id, runbook_id: runbook, issue } = started;
  const { displayTitle: title } = run;
  const words = title.split(/\s+/);
  const fits =
    by?.via === 'github-comment'
      ? by.comment !== undefined && issue !== undefined && title === `issue ${issue}, comment ${by.comment}`
      : words.includes(id) || (words[0] === runbook && runOfExecution(id) === run.id);
  return fits
    ? null
    : ['start-other-title', `The run ${run.id} is “${title}”, and not one that starts ${id}`];
}
