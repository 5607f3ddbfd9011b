import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/** Whether a job of this run took the execution up. */
export function wasInJob({ events }: Pick<OpenedInJob, 'events'>, { context }: Hub, job: string): boolean {
  return events.some(
    (event) =>
      event.type === 'ExecutionResumed' &&
      event.owner.workflow_run?.id === context.runId &&
      event.owner.workflow_run.job === job,
  );
}
