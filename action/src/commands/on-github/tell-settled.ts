import { announceInJob } from './announce-in-job.ts';
import { askOnIssue } from './ask-on-issue.ts';
import { cancelOthers } from './cancel-others.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { followProgress } from './progress.ts';
import { reportInJob } from './report-in-job.ts';
import type { Settled } from './settled.ts';
import { startChild } from './start-child.ts';

/** Tells how a settled execution stands wherever it is seen, ends its other run, and starts the one that goes on. */
export async function tellSettled(
  hub: Hub,
  opened: OpenedInJob,
  { state: found, child }: Settled,
  how: {
    /** The status comment, empty where it is not known. */
    readonly status: string;
    /** Whether the channels are told. */
    readonly announced: boolean;
    /** Whether this run has taken the execution up; where it is not said, the journal tells. */
    readonly tookOver?: boolean;
  },
): Promise<void> {
  const told = how.announced ? await announceInJob(hub, opened, found) : found;
  const settled = { ...opened, state: told };
  await cancelOthers(hub, settled, how.tookOver);
  const state = child === null ? told : await startChild(hub, settled, child);
  await followProgress(hub, settled, how.status).end(state, { execution: state.executionId, next: 'none' });
  await askOnIssue(hub, { ...settled, state });
  await reportInJob(hub, { ...settled, state }, opened);
}
