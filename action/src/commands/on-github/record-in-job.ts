import { type Driven, type InputSource, record } from '../../engine/drive.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/** Records inputs and nothing else. */
export async function recordInJob(
  hub: Hub,
  { plan, root, state }: OpenedInJob,
  inputs: readonly InputSource[],
): Promise<Driven> {
  // Who owned the execution matters only to a job that takes it up.
  const ports = hub.ports(
    root,
    () => 'unknown',
    () => undefined,
  );
  return await record(ports, plan, state.executionId, inputs, { recorded: () => undefined });
}
