import { hasEnded } from '../../engine/state.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { firstExecution, lastJob, statusOf } from './jobs-before.ts';
import { type OpenedInJob, openInJob } from './open-in-job.ts';
import { settleApproval } from './settle-approval.ts';
import { isLost, lostJob, settleLost } from './settle-lost.ts';
import type { Settled } from './settled.ts';
import { tellSettled } from './tell-settled.ts';

/** Records what left no other trace in this run, says what is awaited, and starts the run that goes on; runs no command of a runbook. */
export async function settleJob(hub: Hub): Promise<JobEnd> {
  const executionId = firstExecution(hub);
  if (executionId === null) return jobEnd({});
  const opened = await openInJob(hub, executionId);
  const settled = await settleRun(hub, opened);
  await tellSettled(hub, opened, settled, { status: statusOf(hub), announced: true });
  return jobEnd({ execution: executionId });
}

/** What the run left open: a gate that nobody can answer any more, a job that is gone, or work for another run. */
async function settleRun(hub: Hub, opened: OpenedInJob): Promise<Settled> {
  const { state } = opened;
  if (hasEnded(state)) return { state, child: null };
  const last = lastJob(hub);
  if (state.gate?.kind === 'approval') return await settleApproval(hub, opened, last);
  if (state.interrupted?.reason === 'budget') return { state, child: 'budget' };
  if (last !== null && (await isLost(hub, opened, last))) {
    return await settleLost(hub, opened, lostJob(hub, opened, last));
  }
  // A gated job hands on to the next, which no longer comes where the gates are used up.
  const unfinished = state.interrupted?.reason === 'segment' && state.gate === null;
  return { state, child: unfinished ? 'gates' : null };
}
