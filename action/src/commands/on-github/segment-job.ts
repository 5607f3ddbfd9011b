import type { Answerer, Driven } from '../../engine/drive.ts';
import type { Answer } from '../../engine/input.ts';
import type { Place } from '../../engine/place.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { Gate, State } from '../../engine/state.ts';
import { addMinutes } from '../../source/time.ts';
import { announceInJob } from './announce-in-job.ts';
import { approvalByComment } from './approve-by-comment.ts';
import { approvalInJob } from './approve-in-job.ts';
import { decisionsOfRun } from './decisions-of-run.ts';
import { driveInJob } from './drive-in-job.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { jobSummary } from './job-summary.ts';
import { executionOf, statusOf } from './jobs-before.ts';
import { nextJob } from './next-job.ts';
import { type OpenedInJob, openInJob } from './open-in-job.ts';
import { operatorOfRun } from './person-of-run.ts';
import { followProgress } from './progress.ts';
import { secretsInJob } from './secrets-in-job.ts';
import { saveUnsent } from './save-unsent.ts';
import { sayRefusal } from './say-refusal.ts';

/** Minutes after which a job begins nothing that may last; GitHub ends it after 6 hours. */
const budgetMinutes = 300;

/** Runs an execution's steps in this job: up to the next gate, the next environment, the end, or the end of its time. */
export async function segmentJob(hub: Hub): Promise<JobEnd> {
  const { context, clock } = hub;
  const until = addMinutes(clock.now(), budgetMinutes);
  const opened = await openInJob(hub, executionOf(hub));
  await secretsInJob(hub, opened.plan.runbook);
  const gated = context.job.startsWith('gate-');
  const progress = followProgress(hub, opened, statusOf(hub));
  let { state } = opened;
  let end: JobEnd;
  try {
    const driven = await driveInJob(hub, opened, {
      by: operatorOfRun(hub, opened.state),
      place: { begins: beginsIn(opened, gated), until },
      answer: answererOf(hub, opened, gated),
      recorded: (_events, now) => progress.recorded(now),
      onLine: progress.line,
    });
    ({ state } = driven);
    ({ state, end } = await afterDrive(hub, opened, driven));
  } catch (thrown) {
    await progress.end(state, {});
    throw thrown;
  }
  return { ...end, outputs: { ...end.outputs, status: await progress.end(state, end.outputs) } };
}

function beginsIn({ plan }: OpenedInJob, gated: boolean): Place['begins'] {
  if (!gated) return 'all';
  // What follows an approved step needs the runbook's own environment again, where it has one.
  return plan.runbook.metadata.environment === undefined ? 'after-approval' : 'approved';
}

/** Answers the gate that this job came through, once; and decisions that the dispatch brought along. */
function answererOf(hub: Hub, opened: OpenedInJob, gated: boolean): Answerer {
  const decide = decisionsOfRun(hub, opened);
  let asked = false;
  return async (gate: Gate, state: State): Promise<Answer | null> => {
    if (gate.kind === 'decision') return decide(gate);
    if (gate.kind !== 'approval' || asked) return null;
    asked = true;
    if (gated) return await approvalInJob(hub, opened, gate, state);
    return opened.config.approvals === 'comment' ? await approvalByComment(hub, gate, state) : null;
  };
}

const takenOver: Refusal = {
  code: 'taken-over',
  message: 'Another run has taken the execution over',
  hint: 'Its issue says which one',
};

/** What became of the drive: recorded, told and handed on. */
async function afterDrive(
  hub: Hub,
  opened: OpenedInJob,
  driven: Driven,
): Promise<{ readonly state: State; readonly end: JobEnd }> {
  const { state, stopped } = driven;
  const { executionId: execution } = state;
  if (stopped === 'unrecorded') return { state, end: await saveUnsent(hub, opened, driven) };
  if (stopped === 'fenced' || stopped === 'refused') {
    return { state, end: jobEnd({ execution, next: 'none' }, { refusal: driven.refusal ?? takenOver }) };
  }
  const told = await announceInJob(hub, opened, state);
  const next = await nextJob(hub, { ...opened, state: told });
  const refusal = driven.refusal ?? next.refusal;
  // A gate that was refused is asked again in a run of its own.
  const outputs =
    driven.refusal === null ? next.outputs : { ...next.outputs, next: 'none', gate: '', request: '' };
  if (refusal !== null) await sayRefusal(hub, state, refusal);
  const summary = await jobSummary(hub, opened, told, outputs);
  const bad =
    refusal !== null || stopped === 'interrupted' || (stopped === 'finished' && state.status !== 'completed');
  const child = String(state.interrupted?.reason === 'budget');
  return { state: told, end: jobEnd({ ...outputs, child }, { refusal, summary, failed: bad }) };
}
