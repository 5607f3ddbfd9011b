import { handoverText } from '../../github/execution-page/handover-text.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/** Tells on the issue who is in charge now, and that person how it stands, where it was somebody else `before`. */
export async function tellHandover(hub: Hub, opened: OpenedInJob, before: string): Promise<void> {
  const { state } = opened;
  if (state.issue === null || state.operator === before) return;
  const facts = await pageFacts(hub, opened, { state });
  const view = await viewInJob(hub, opened, state);
  const said = await hub.issue.say(
    state.issue,
    handoverText(view, facts, { from: before === '' ? null : before, to: state.operator }),
  );
  if (!said.ok) hub.say(`The handover could not be posted: ${said.message}`);
}
