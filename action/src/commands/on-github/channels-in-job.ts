import { channelNotifier } from '../../adapters/channels/channel-notifier.ts';
import type { State } from '../../engine/state.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/** The channels of the settings as this job reaches them; made before any command runs, so that their secrets are masked. */
export function channelsInJob(
  { variable, secrets, clock, signal, issue }: Hub,
  { config }: Pick<OpenedInJob, 'config'>,
  state: State,
): ReturnType<typeof channelNotifier> {
  const { issue: number } = state;
  const say = number === null ? null : async (body: string) => await issue.say(number, body);
  return channelNotifier(config, { variable, secrets, clock, signal, issue: say });
}
