import type { Event } from '../engine/event.ts';

/** Who gave the approvals of an environment in a run that the journal has already used, once each. */
export function consumedApprovals(
  events: readonly Event[],
  runId: number,
  environment: string,
): readonly string[] {
  const name = environment.toLowerCase();
  return events.flatMap(({ type, by }) =>
    type === 'ApprovalGranted' && by?.run === runId && by.environment?.toLowerCase() === name
      ? [by.person]
      : [],
  );
}
