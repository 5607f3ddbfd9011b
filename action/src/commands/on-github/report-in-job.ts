import { finalReport } from '../../github/execution-page/final-report.ts';
import { hasEnded } from '../../engine/state.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

function endedHere({ context }: Hub, { events }: OpenedInJob): boolean {
  const owner = events.findLast(
    (event) => event.type === 'ExecutionStarted' || event.type === 'ExecutionResumed',
  );
  return owner?.owner.workflow_run?.id === context.runId;
}

/** Says at the end what happened, once, and closes the issue; `before` is how this run found the execution. */
export async function reportInJob(hub: Hub, opened: OpenedInJob, before: OpenedInJob): Promise<void> {
  const { state } = opened;
  const isKnown = hasEnded(before.state) && !endedHere(hub, before) && !abortedHere(hub, before);
  if (!hasEnded(state) || state.issue === null || isKnown) return;
  const facts = await pageFacts(hub, opened, { state });
  const text = finalReport(await viewInJob(hub, opened, state), facts);
  const said = await hub.issue.say(state.issue, text);
  if (!said.ok) hub.say(`The report could not be posted: ${said.message}`);
  await hub.issue.close(state.issue, state.status === 'completed' ? 'completed' : 'not_planned');
}

function abortedHere({ context }: Hub, { events }: OpenedInJob): boolean {
  return events.findLast(({ type }) => type === 'ExecutionFinished')?.by?.run === context.runId;
}
