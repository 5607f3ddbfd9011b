import type { Driven } from '../../engine/drive.ts';
import { driveInJob, type JobDrive } from './drive-in-job.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/** Takes an execution up to record how it stands: begins no command of its runbook and leaves every gate open. */
export async function driveNowhere(
  hub: Hub,
  opened: OpenedInJob,
  how: Pick<JobDrive, 'before' | 'ownerEnded'> = {},
): Promise<Driven> {
  return await driveInJob(hub, opened, {
    by: null,
    place: { begins: 'nothing', until: null },
    answer: () => Promise.resolve(null),
    ...how,
  });
}
