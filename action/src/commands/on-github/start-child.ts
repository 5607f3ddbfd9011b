import { record } from '../../engine/drive.ts';
import type { State } from '../../engine/state.ts';
import { childRunText, type ChildRun } from '../../github/execution-page/child-run-text.ts';
import { refusalComment } from '../../github/execution-page/refusal-comment.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/** Announces a run of the bot in the journal, then starts it: what is not announced it may not do. */
export async function startChild(
  hub: Hub,
  opened: OpenedInJob,
  why: ChildRun['why'],
): Promise<{ readonly state: State }> {
  const { context, clock, facts, issue, say } = hub;
  const { executionId, runbookId } = opened.state;
  const ports = hub.ports(
    opened.root,
    () => 'gone',
    () => undefined,
  );
  const announced = await record(
    ports,
    opened.plan,
    executionId,
    [{ type: 'Interrupt', at: clock.now(), reason: 'child-run', signal: null, run: context.runId }],
    { recorded: () => undefined },
  );
  const file = context.workflow.slice(context.workflow.lastIndexOf('/') + 1);
  const child = await facts.dispatch(file, context.defaultBranch, {
    runbook: runbookId,
    execution: executionId,
  });
  if (!child.ok) say(`The run that goes on could not be started: ${child.message}`);
  if (announced.state.issue !== null) {
    const page = await pageFacts(hub, opened, { state: announced.state });
    const view = await viewInJob(hub, opened, announced.state);
    const text = child.ok
      ? childRunText(view, page, { why, run: child.value })
      : refusalComment(
          {
            code: 'not-dispatched',
            message: `The run that goes on could not be started: ${child.message}`,
            hint: 'The operator answers /resume',
          },
          { quoted: null, example: '/resume' },
        );
    await issue.say(announced.state.issue, text);
  }
  return announced;
}
