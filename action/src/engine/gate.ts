import type { Step } from '../runbook/runbook.ts';
import { addMinutes, reached } from '../source/time.ts';
import type { Outcome } from './input.ts';
import type { Gate, Visit } from './state.ts';
import { emit, type Turn } from './turn.ts';

/** When a gate of the step that opens now expires; null for never. */
export function expiryOf(turn: Turn, step: Step | undefined): string | null {
  const minutes = step?.expires_after_minutes ?? turn.plan.policy.gateMinutes;
  return minutes === null ? null : addMinutes(turn.at, minutes);
}

/** Asks a person how it goes on. */
export function askConfirmation(
  turn: Turn,
  step: Step | undefined,
  question: {
    readonly subject: string;
    readonly visit: number;
    readonly reason: Extract<Gate, { kind: 'confirmation' }>['reason'];
    readonly answers: readonly Outcome[];
    readonly items?: readonly string[];
    readonly message: string;
  },
): void {
  emit(turn, {
    type: 'ConfirmationRequested',
    ...question,
    answers: [...question.answers],
    items: [...(question.items ?? [])],
    expires_at: expiryOf(turn, step),
  });
}

/** Asks a person to do a manual step, or to undo one by hand. */
export function askManual(turn: Turn, step: Step, { step: number, visit, undoes }: Visit): void {
  const what = undoes === null ? `Do step ${number} by hand` : `Undo step ${undoes.step} by hand`;
  askConfirmation(turn, step, {
    subject: String(number),
    visit,
    reason: 'manual',
    answers: ['done', 'failed', 'skip'],
    message: `${what}: ${step.title}`,
  });
}

/** Records that the open gate's time is over, once; an expired approval closes, a question stays open. */
export function expireGate(turn: Turn): void {
  const { gate } = turn.state;
  if (gate === null || gate.expired || gate.expiresAt === null || !reached(turn.at, gate.expiresAt)) return;
  emit(turn, { type: 'GateExpired', subject: gate.subject, visit: gate.visit, gate: gate.kind });
  emit(turn, {
    type: 'Escalated',
    step: gate.step,
    message: `Nobody answered the ${gate.kind} of ${gate.subject} in time`,
    to: rolesFor(turn, gate),
  });
}

function rolesFor(turn: Turn, gate: Gate): string[] {
  return [...(gate.kind === 'approval' ? gate.approvers : turn.plan.runbook.metadata.approvers)];
}
