import { orphans } from '../../adapters/running-commands.ts';
import { hasEnded } from '../../engine/state.ts';
import { driveNowhere } from './drive-nowhere.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { executionOf } from './jobs-before.ts';
import { openInJob } from './open-in-job.ts';

/** After the process of this job was killed: ends what it left running, and records that nobody knows how its step ended. */
export async function reconcileJob(hub: Hub): Promise<JobEnd> {
  const { context, say } = hub;
  const opened = await openInJob(hub, executionOf(hub));
  const { state } = opened;
  for (const { pgid, step } of orphans(opened.root, state.executionId)) {
    say(`A command of step ${step} outlived the job and is ended`);
    endGroup(pgid);
  }
  const owner = state.owner?.workflow_run;
  const isOurs = owner?.id === context.runId && owner.job === context.job;
  if (!isOurs || state.halted || state.gate !== null || hasEnded(state)) return jobEnd({});
  await driveNowhere(hub, opened, { ownerEnded: true });
  return jobEnd({});
}

function endGroup(pgid: number): void {
  try {
    process.kill(-pgid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
