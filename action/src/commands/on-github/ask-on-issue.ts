import { awaited } from '../../github/execution-page/awaited.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/**
 * Asks on the issue what this run leaves open, in a comment of its own: an edited one notifies nobody. Once for each
 * question, and not where a channel has asked there already.
 */
export async function askOnIssue(hub: Hub, opened: OpenedInJob): Promise<void> {
  const { state, events, config } = opened;
  const { gate, issue } = state;
  if (gate === null || issue === null || !askedHere(hub, events, gate.since)) return;
  const channels = Object.values(config.channels);
  if (channels.some((channel) => channel.type === 'issue' && channel.on.includes('gate'))) return;
  const text = awaited(await viewInJob(hub, opened, state), await pageFacts(hub, opened, { state }));
  if (text === '') return;
  const said = await hub.issue.say(issue, text);
  if (!said.ok) hub.say(`The question could not be posted: ${said.message}`);
}

/** Whether a job of this run asked: it had taken the execution up by then. */
function askedHere({ context }: Hub, events: OpenedInJob['events'], since: string): boolean {
  const owner = events.findLast(
    (event) => (event.type === 'ExecutionStarted' || event.type === 'ExecutionResumed') && event.at <= since,
  );
  return (
    (owner?.type === 'ExecutionStarted' || owner?.type === 'ExecutionResumed') &&
    owner.owner.workflow_run?.id === context.runId
  );
}
