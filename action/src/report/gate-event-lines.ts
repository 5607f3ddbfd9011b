import type { EventOf } from '../engine/event.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { type EventLine, because, line } from './event-line.ts';
import { dayAndTime } from './instant.ts';
import { targetText } from './step-facts.ts';
import { stepText, subjectText } from './subject-text.ts';

/** Events by which people are asked, and their answers. */
export type GateEvent = EventOf<
  | 'ApprovalRequested'
  | 'ApprovalGranted'
  | 'ApprovalRejected'
  | 'GateRefused'
  | 'GateExpired'
  | 'DecisionRequested'
  | 'DecisionTaken'
  | 'ConfirmationRequested'
  | 'Confirmed'
>;

/** A question to people, or an answer, in a sentence. */
export function gateLine(event: GateEvent, runbook: Runbook): EventLine {
  const who = event.by?.person ?? 'nobody';
  switch (event.type) {
    case 'ApprovalRequested':
      return line(
        '‖',
        'warn',
        `${stepText(runbook, event.step)} waits for approval by ${event.approvers.join(' or ')}${until(event)}`,
      );
    case 'ApprovalGranted':
      return line('✓', 'good', `${stepText(runbook, event.step)} approved by ${who}${because(event.reason)}`);
    case 'ApprovalRejected':
      return line('✗', 'bad', `${stepText(runbook, event.step)} refused by ${who}${because(event.reason)}`);
    case 'GateRefused':
      return line(
        '✗',
        'bad',
        `${who}'s answer to ${subjectText(runbook, event.subject)} does not count: ${event.message}`,
      );
    case 'GateExpired':
      return line(
        '✗',
        'warn',
        `nobody answered the ${event.gate} of ${subjectText(runbook, event.subject)} in time`,
      );
    case 'DecisionRequested':
      return line(
        '?',
        'warn',
        `${stepText(runbook, event.step)} waits for a choice${until(event)}: ${Object.keys(event.branches).join(', ')}`,
      );
    case 'DecisionTaken': {
      const how = event.rule === null ? `chosen by ${who}` : `decided by rule ${event.rule}`;
      return line(
        '✓',
        'good',
        `${stepText(runbook, event.step)}: ${event.branch} → ${targetText(event.target)}, ${how}${because(event.reason)}`,
      );
    }
    case 'ConfirmationRequested':
      return line(
        '?',
        'warn',
        `${subjectText(runbook, event.subject)} waits for ${event.answers.join(', ')}${until(event)}`,
        [event.message, ...(event.items.length === 0 ? [] : [`items: ${event.items.join(', ')}`])],
      );
    case 'Confirmed':
      return line(
        '✓',
        'good',
        `${subjectText(runbook, event.subject)}: ${event.outcome}, says ${who}${because(event.reason)}`,
      );
    default:
      return event satisfies never;
  }
}

function until({
  at,
  expires_at: expiresAt,
}: {
  readonly at: string;
  readonly expires_at: string | null;
}): string {
  if (expiresAt === null) {
    return '';
  }
  const sameDay = at.slice(0, 10) === expiresAt.slice(0, 10);
  return ` until ${sameDay ? dayAndTime(expiresAt).slice(11) : dayAndTime(expiresAt)} UTC`;
}
