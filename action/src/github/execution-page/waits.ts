import type { Event } from '../../engine/event.ts';
import type { Actor } from '../../schema/event.ts';

/** A time for which an execution waited for people. */
export type Wait = {
  readonly kind: 'approval' | 'decision' | 'confirmation';
  readonly subject: string;
  readonly visit: number;
  readonly from: string;
  readonly expiresAt: string | null;
  /** Null while it still waits. */
  readonly to: string | null;
  readonly end: 'approved' | 'rejected' | 'answered' | 'expired' | null;
  /** What was answered, in words; null where nothing was. */
  readonly answer: string | null;
  readonly by: Actor | null;
  readonly reason: string | null;
  /** Whether nobody answered in time, even if somebody did later. */
  readonly late: boolean;
};

/** Every question to people in the order in which they were asked, and what came of it. */
export function waits(events: readonly Event[]): readonly Wait[] {
  const asked: Wait[] = [];
  for (const event of events) {
    const question = questionOf(event);
    if (question !== null) asked.push(question);
    else if (event.type === 'ExecutionFinished') closeAll(asked, event.at);
    else {
      const index = asked.findLastIndex((wait) => wait.to === null && answers(event, wait));
      const wait = asked[index];
      if (wait !== undefined) asked[index] = { ...wait, ...outcomeOf(event, wait) };
    }
  }
  return asked;
}

/** Nobody is awaited any more when an execution ends; where it is reopened, it asks again. */
function closeAll(asked: Wait[], at: string): void {
  for (const [index, wait] of asked.entries()) if (wait.to === null) asked[index] = { ...wait, to: at };
}

const open = { to: null, end: null, answer: null, by: null, reason: null, late: false } as const;

function questionOf(event: Event): Wait | null {
  switch (event.type) {
    case 'ApprovalRequested':
      return {
        ...open,
        kind: 'approval',
        subject: String(event.step),
        visit: event.visit,
        from: event.at,
        expiresAt: event.expires_at,
      };
    case 'DecisionRequested':
      return {
        ...open,
        kind: 'decision',
        subject: String(event.step),
        visit: event.visit,
        from: event.at,
        expiresAt: event.expires_at,
      };
    case 'ConfirmationRequested':
      return {
        ...open,
        kind: 'confirmation',
        subject: event.subject,
        visit: event.visit,
        from: event.at,
        expiresAt: event.expires_at,
      };
    default:
      return null;
  }
}

function answers(event: Event, { kind, subject, visit }: Wait): boolean {
  switch (event.type) {
    case 'ApprovalGranted':
    case 'ApprovalRejected':
      return kind === 'approval' && String(event.step) === subject && event.visit === visit;
    case 'DecisionTaken':
      return kind === 'decision' && String(event.step) === subject && event.visit === visit;
    case 'Confirmed':
      return kind === 'confirmation' && event.subject === subject && event.visit === visit;
    case 'GateExpired':
      return event.gate === kind && event.subject === subject && event.visit === visit;
    default:
      return false;
  }
}

function outcomeOf(event: Event, wait: Wait): Partial<Wait> {
  const ended = { to: event.at, by: event.by };
  switch (event.type) {
    case 'ApprovalGranted':
      return { ...ended, end: 'approved', answer: 'approved', reason: event.reason };
    case 'ApprovalRejected':
      return { ...ended, end: 'rejected', answer: 'refused', reason: event.reason };
    case 'DecisionTaken':
      return { ...ended, end: 'answered', answer: event.branch, reason: event.reason };
    case 'Confirmed':
      return { ...ended, end: 'answered', answer: event.outcome, reason: event.reason };
    default:
      // An expired question stays open.
      return wait.kind === 'approval' ? { to: event.at, end: 'expired', late: true } : { late: true };
  }
}
