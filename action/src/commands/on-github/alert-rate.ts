import { addMinutes, reached } from '../../source/time.ts';
import { alertRequests } from './alert-issue.ts';
import type { Hub } from './hub.ts';

/**
 * How many executions alerts asked for within the last hour: those that wait, and those that began without a person. One that
 * somebody took is not counted: people keep up with it.
 */
export async function alertsAskedFor(hub: Hub): Promise<number> {
  const { store, clock } = hub;
  const since = addMinutes(clock.now(), -60);
  const waiting = (await alertRequests(hub)).filter(({ requested_at: at }) => reached(at, since));
  let begun = 0;
  for (const { executionId, startedAt } of await store.summaries()) {
    if (!reached(startedAt, since)) continue;
    const read = await store.read(executionId);
    if (read.ok && read.events[0]?.by === null) begun += 1;
  }
  return waiting.length + begun;
}
