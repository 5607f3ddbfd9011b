import type { Step } from '../../runbook/runbook.ts';
import type { Rule } from '../rule.ts';

/** A step has the time it is expected to take. */
export const timeoutBelowDuration: Rule = {
  id: 'timeout-below-duration',
  severity: 'warning',
  summary: 'The timeouts of a step’s commands allow for its estimated duration',
  why: 'A timeout ends the command while it is still doing what was expected, and the step fails. `timeout_seconds` holds for each command; 300 where nothing is written. Raise it, or lower `estimated_duration_minutes`.',
  good: [
    'steps: [{step_type: verification, estimated_duration_minutes: 20, timeout_seconds: 1500}]',
    'steps: [{step_type: verification, commands: [queue-cli workers, queue-cli jobs], estimated_duration_minutes: 10}]',
    'steps: [{step_type: verification, estimated_duration_minutes: 10, retry: {attempts: 2, delay_seconds: 60}}]',
  ],
  bad: [
    'steps: [{step_type: verification, estimated_duration_minutes: 20}]',
    'steps: [{step_type: verification, estimated_duration_minutes: 5, timeout_seconds: 60}]',
  ],
  check: (report, { loaded }) => ({
    step: (step, pointer) => {
      const { step_type, step_number, estimated_duration_minutes: minutes } = step;
      if (step_type !== 'automated' && step_type !== 'verification') return;
      const allowed = secondsAllowed(step);
      if (allowed === undefined || allowed >= minutes * 60) return;
      const written = loaded.places.at(`${pointer}/timeout_seconds`) !== undefined;
      report(
        `${pointer}/${written ? 'timeout_seconds' : 'estimated_duration_minutes'}`,
        `Unexpected timeout of step ${step_number}: ${allowed} seconds in all, expected at least its estimated ${minutes} minutes`,
      );
    },
  }),
};

/** The longest that all attempts of all commands can take; `undefined` where only the execution knows the number of items. */
function secondsAllowed({
  commands,
  automation_script,
  timeout_seconds,
  retry,
  for_each,
  max_parallel,
}: Step): number | undefined {
  if (typeof for_each === 'string') return undefined;
  const rounds = for_each === undefined ? 1 : Math.ceil(for_each.length / max_parallel);
  const each = (commands.length + (automation_script === undefined ? 0 : 1)) * timeout_seconds;
  let delays = 0;
  for (let attempt = 1; attempt < retry.attempts; attempt++) {
    delays += retry.delay_seconds * (retry.backoff === 'exponential' ? 2 ** (attempt - 1) : 1);
  }
  return rounds * (retry.attempts * each + delays);
}
