import { hasEnded } from '../../engine/state.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/**
 * Cancels the run of this execution that waits for, or works on, what was decided elsewhere: after an end, or when this run
 * has taken the execution up. What it would append the journal refuses in any case.
 */
export async function cancelOthers(
  hub: Hub,
  { events, state }: OpenedInJob,
  tookOver: boolean = state.owner?.workflow_run?.id === hub.context.runId,
): Promise<void> {
  const { context, facts, say } = hub;
  const runs = new Set(
    events.flatMap((event) =>
      event.type === 'ExecutionStarted' || event.type === 'ExecutionResumed'
        ? [event.owner.workflow_run?.id ?? context.runId]
        : [],
    ),
  );
  runs.delete(context.runId);
  // Of the earlier runs only the latest can still be there: each later one began after the one before had left.
  const latest = [...runs].at(-1);
  // A note, a pause or another operator leaves the run alone that works meanwhile.
  if (latest === undefined || (!tookOver && !hasEnded(state))) return;
  const run = await facts.run(latest);
  if (!run.ok || run.value.status === 'completed') return;
  const cancelled = await facts.cancel(latest);
  say(
    cancelled.ok
      ? `Cancelled the run ${latest}`
      : `The run ${latest} could not be cancelled: ${cancelled.message}`,
  );
}
