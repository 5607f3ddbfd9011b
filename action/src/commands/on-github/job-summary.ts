import type { State } from '../../engine/state.ts';
import { approverSummary } from '../../github/execution-page/approver-summary.ts';
import { statusComment } from '../../github/execution-page/status-comment.ts';
import { earlierOutput } from './earlier-output.ts';
import type { Hub, JobEnd } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/** What stands in the job's summary: for an approver what is to be approved, which nobody can edit; else how it stands. */
export async function jobSummary(
  hub: Hub,
  opened: OpenedInJob,
  state: State,
  outputs: JobEnd['outputs'],
): Promise<string> {
  const view = await viewInJob(hub, opened, state);
  const facts = await pageFacts(hub, opened, { state, outputs });
  const { gate } = state;
  return gate?.kind === 'approval'
    ? approverSummary(view, gate, facts, earlierOutput(opened, view.events))
    : statusComment(view, facts);
}
