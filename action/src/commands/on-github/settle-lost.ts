import { lostText } from '../../github/execution-page/lost-text.ts';
import { driveInJob, nobodyAnswers } from './drive-in-job.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';
import { nowhere, settledAs, type Settled } from './settled.ts';

/** The job that drove the execution ended without a word: what it was at is not known, and a person is asked. */
export async function settleLost(hub: Hub, opened: OpenedInJob, job: string | null): Promise<Settled> {
  const driven = await driveInJob(hub, opened, { by: null, place: nowhere, answer: nobodyAnswers });
  const { state } = driven;
  if (state.issue !== null) {
    const facts = await pageFacts(hub, opened, { state });
    const view = await viewInJob(hub, opened, state);
    const about = { run: opened.state.owner?.workflow_run?.id ?? hub.context.runId, job };
    await hub.issue.say(state.issue, lostText(view, facts, about));
  }
  return settledAs(state, 'lost');
}
