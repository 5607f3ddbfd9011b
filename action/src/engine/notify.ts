import { interpolate } from '../runbook/expression.ts';
import type { Step } from '../runbook/runbook.ts';
import { contextsOfRun } from './contexts.ts';
import type { RunKey } from './input.ts';
import type { Turn } from './turn.ts';

/** Hands the step's message to its channel; a message that cannot be written is reported as it is. */
export function startNotify(turn: Turn, step: Step, key: RunKey): void {
  if (step.notify === undefined) return;
  const { channel, message } = step.notify;
  const text = interpolate(message, contextsOfRun(turn.plan, turn.state, key));
  turn.effects.push({
    type: 'Notify',
    step: key.step,
    visit: key.visit,
    channel,
    message: text.ok ? text.text : `${message} (${text.message})`,
  });
}
