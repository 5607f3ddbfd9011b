import { announceAll } from '../../adapters/channels/announce-all.ts';
import { isUnreachable } from '../../engine/journal-failure.ts';
import type { State } from '../../engine/state.ts';
import type { Announcement } from '../../github/announcement.ts';
import { announcementRecord, announcementsDue } from '../../github/announcements.ts';
import { runUrl } from '../../github/run-context.ts';
import { channelsInJob } from './channels-in-job.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { recordInJob } from './record-in-job.ts';

/** Tells people through the channels of the settings what they must know now; nothing of it stops an execution. */
export async function announceInJob(hub: Hub, opened: OpenedInJob, state: State): Promise<State> {
  const due = await dueNow(hub, opened, state);
  if (due.length === 0) return state;
  const told = await announceAll(channelsInJob(hub, opened, state), due);
  const at = hub.clock.now();
  const inputs = told.map(({ announcement, delivered }) => announcementRecord(announcement, delivered, at));
  try {
    return (await recordInJob(hub, opened, inputs)).state;
  } catch (thrown) {
    if (!isUnreachable(thrown)) throw thrown;
    hub.say('That people were told could not be recorded; they may be told again');
    return state;
  }
}

async function dueNow(
  hub: Hub,
  { plan, config }: OpenedInJob,
  state: State,
): Promise<readonly Announcement[]> {
  const { context, store } = hub;
  const read = await store.read(state.executionId);
  if (!read.ok) return [];
  const home = `${context.serverUrl}/${context.repository}`;
  const links = {
    issue: state.issue === null ? null : `${home}/issues/${state.issue}`,
    run: runUrl(context, context.runId),
  };
  return announcementsDue({ events: read.events, runbook: plan.runbook, config, links });
}
