import type { State } from '../../engine/state.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/** Tells people through the channels of the settings what they must know now; nothing of it stops an execution. */
export async function announceInJob(_hub: Hub, _opened: OpenedInJob, state: State): Promise<State> {
  return await Promise.resolve(state);
}
