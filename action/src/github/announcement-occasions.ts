import type { Event } from '../engine/event.ts';
import { evolve } from '../engine/evolve.ts';
import { type Gate, notStarted, type State, visitCount } from '../engine/state.ts';
import type { Occasion } from '../runbook/config.ts';

/** Something in an execution that people should hear of, and what settled it. */
export type FoundOccasion = {
  /** What it counts as; the first of them that a channel is told of is what the channel hears. */
  readonly kinds: readonly Occasion[];
  readonly event: Event;
  readonly subject: string;
  readonly visit: number;
  /** The question that is open with it. */
  readonly gate: Gate | null;
  /** The event that settled it; null while it still matters. */
  readonly settled: Event | null;
  /** The state after what settled it. */
  readonly settledState: State | null;
  /** The event by which an open question's time was over. */
  readonly expired: Event | null;
};

/** All occasions of an execution, in the order they arose, and the state it is in. */
export function occasionsOf(events: readonly Event[]): {
  readonly occasions: readonly FoundOccasion[];
  readonly state: State;
} {
  let occasions: readonly FoundOccasion[] = [];
  let state = notStarted;
  for (const [index, event] of events.entries()) {
    const before = state;
    state = evolve(before, event);
    occasions = occasions.map((occasion) => settledBy(occasion, event, before, state));
    const found = arising(event, events[index - 1], state);
    if (found === null) continue;
    const last = occasions.at(-1);
    // A failure that is escalated and asked about is one thing, and should call nobody twice.
    const joins = found.kinds[0] === 'gate' && isAskedOf(last, found, events[index - 1]);
    occasions = joins
      ? [...occasions.slice(0, -1), { ...found, kinds: ['escalated', 'gate'] }]
      : [...occasions, found];
  }
  return { occasions, state };
}

function isAskedOf(
  last: FoundOccasion | undefined,
  gate: FoundOccasion,
  previous: Event | undefined,
): boolean {
  return (
    last !== undefined &&
    last.event === previous &&
    last.kinds[0] === 'escalated' &&
    last.subject === gate.subject
  );
}

function arising(event: Event, previous: Event | undefined, state: State): FoundOccasion | null {
  const occasion = (
    kind: Occasion,
    subject: string,
    visit: number,
    gate: Gate | null = null,
  ): FoundOccasion => ({
    kinds: [kind],
    event,
    subject,
    visit,
    gate,
    settled: null,
    settledState: null,
    expired: null,
  });
  switch (event.type) {
    case 'ExecutionStarted':
      return event.break_glass === undefined ? null : occasion('break-glass', 'break-glass', 0);
    case 'ApprovalRequested':
    case 'DecisionRequested':
      return occasion('gate', String(event.step), event.visit, state.gate);
    case 'ConfirmationRequested':
      return occasion('gate', event.subject, event.visit, state.gate);
    case 'Escalated': {
      if (previous?.type === 'GateExpired') {
        return occasion('escalated', previous.subject, previous.visit, state.gate);
      }
      return event.step === null
        ? occasion('escalated', 'execution', 0)
        : occasion('escalated', String(event.step), visitCount(state, event.step));
    }
    case 'ExecutionFinished':
      return occasion('finished', 'end', 0);
    default:
      return null;
  }
}

function settledBy(occasion: FoundOccasion, event: Event, before: State, after: State): FoundOccasion {
  if (occasion.settled !== null) return occasion;
  const settled = { ...occasion, settled: event, settledState: after };
  if (occasion.kinds.includes('gate')) {
    if (before.gate !== null && after.gate !== before.gate) {
      const expired = after.gate !== null && event.type === 'GateExpired';
      return expired ? { ...occasion, expired: event } : settled;
    }
    return occasion;
  }
  const closed = occasion.gate !== null && before.gate !== null && after.gate === null;
  return closed || settles(occasion.kinds[0], event) ? settled : occasion;
}

/** Only what a person did, or an end that leaves nothing to be done, takes an escalation back. */
function settles(kind: Occasion | undefined, event: Event): boolean {
  if (event.type === 'ExecutionReopened') return kind === 'finished' || kind === 'escalated';
  if (kind !== 'escalated') return false;
  if (event.type === 'ExecutionFinished') return event.status === 'completed' || event.status === 'aborted';
  return answers.has(event.type) && event.by !== null;
}

const answers: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'ApprovalGranted',
  'ApprovalRejected',
  'DecisionTaken',
  'Confirmed',
  'RollbackStarted',
]);
