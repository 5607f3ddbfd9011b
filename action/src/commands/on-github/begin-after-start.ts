import { tellBrokenGlass } from './break-glass-in-job.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { nextJob } from './next-job.ts';
import { openInJob } from './open-in-job.ts';
import { followProgress } from './progress.ts';
import { sayRefusal } from './say-refusal.ts';
import type { StartedInJob } from './start-in-job.ts';

/** Hands a new execution on to the first job that runs it; one that waits for something is handed to nobody. */
export async function beginAfterStart(hub: Hub, { executionId, waits }: StartedInJob): Promise<JobEnd> {
  if (waits !== null) return jobEnd({ next: 'none' });
  const opened = await openInJob(hub, executionId);
  await tellBrokenGlass(hub, opened);
  const { outputs, refusal } = await nextJob(hub, opened);
  if (refusal !== null) await sayRefusal(hub, opened.state, refusal);
  const status = await followProgress(hub, opened, '').end(opened.state, outputs);
  return jobEnd({ ...outputs, status }, { refusal });
}
