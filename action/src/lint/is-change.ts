import type { Step } from '../runbook/runbook.ts';
import { callsOf } from './calls.ts';
import { isChangingCall } from './changing-call.ts';
import { parsedCommands } from './parsed-commands.ts';

/** Whether a step changes the world: an automated one with an automation, or with a command that is known to change something. */
export function isChange(step: Step): boolean {
  if (step.step_type !== 'automated') return false;
  return (
    step.automation_script !== undefined ||
    parsedCommands(step).some((command) => callsOf(command).some(isChangingCall))
  );
}
