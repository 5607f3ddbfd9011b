import type { State } from '../../engine/state.ts';
import { childRunText, type ChildRun } from '../../github/execution-page/child-run-text.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';
import { recordInJob } from './record-in-job.ts';
import { sayRefusal } from './say-refusal.ts';

/** Announces a run of the bot in the journal, then starts it: what is not announced it may not do. */
export async function startChild(hub: Hub, opened: OpenedInJob, why: ChildRun['why']): Promise<State> {
  const { context, clock, facts, issue, say } = hub;
  const interrupt = {
    type: 'Interrupt',
    at: clock.now(),
    reason: 'child-run',
    signal: null,
    run: context.runId,
  } as const;
  const { state } = await recordInJob(hub, opened, [interrupt]);
  const file = context.workflow.slice(context.workflow.lastIndexOf('/') + 1);
  const child = await facts.dispatch(file, context.defaultBranch, {
    runbook: state.runbookId,
    execution: state.executionId,
  });
  if (!child.ok) {
    const message = `The run that goes on could not be started: ${child.message}`;
    say(message);
    await sayRefusal(hub, state, {
      code: 'not-dispatched',
      message,
      hint: 'The operator answers /resume',
    });
  } else if (state.issue !== null) {
    const page = await pageFacts(hub, opened, { state });
    const view = await viewInJob(hub, opened, state);
    await issue.say(state.issue, childRunText(view, page, { why, run: child.value }));
  }
  return state;
}
