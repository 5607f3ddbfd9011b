import type { Event } from '../engine/event.ts';
import { millisecondsBetween } from '../source/time.ts';

/** What figures are made of: times and endings of one execution, none of its values, outputs or reasons. */
export type ExecutionFigures = {
  readonly executionId: string;
  readonly runbookId: string;
  readonly operator: string;
  readonly incident: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** How it ended; `unfinished` where it has not. */
  readonly status: string;
  /** Each visit of a step that ended well. */
  readonly steps: readonly { readonly step: number; readonly seconds: number }[];
  /** Each time somebody was waited for. */
  readonly gates: readonly { readonly step: number; readonly seconds: number }[];
  readonly rolledBack: boolean;
};

/** The figures of an execution; null where its journal does not begin with a start. */
export function executionFigures(events: readonly Event[]): ExecutionFigures | null {
  const [started] = events;
  if (started?.type !== 'ExecutionStarted') return null;
  const ended = events.findLast(({ type }) => type === 'ExecutionFinished' || type === 'ExecutionReopened');
  const finished = ended?.type === 'ExecutionFinished' ? ended : null;
  const handover = events.findLast((event) => event.type === 'HandedOver');
  return {
    executionId: started.execution_id,
    runbookId: started.runbook_id,
    operator: handover?.to ?? started.operator,
    incident: started.incident,
    startedAt: started.at,
    endedAt: finished?.at ?? null,
    status: finished?.status ?? 'unfinished',
    steps: durations(events),
    gates: waits(events),
    rolledBack: events.some(({ type }) => type === 'RollbackStarted'),
  };
}

/** From the first attempt to the end of the last; the wait for a gate lies before. */
function durations(events: readonly Event[]): ExecutionFigures['steps'] {
  const begun = new Map<string, string>();
  const found: { step: number; seconds: number }[] = [];
  for (const event of events) {
    if (event.type === 'StepStarted') {
      const key = `${event.step} ${event.visit}`;
      if (!begun.has(key)) begun.set(key, event.at);
    } else if (event.type === 'StepFinished' && event.final && event.item === null) {
      const from = begun.get(`${event.step} ${event.visit}`);
      if (from === undefined || event.status !== 'completed') continue;
      found.push({ step: event.step, seconds: seconds(from, event.at) });
    }
  }
  return found;
}

function waits(events: readonly Event[]): ExecutionFigures['gates'] {
  const asked = new Map<number, string>();
  const found: { step: number; seconds: number }[] = [];
  const answered = (step: number | null, at: string): void => {
    const from = step === null ? undefined : asked.get(step);
    if (step === null || from === undefined) return;
    asked.delete(step);
    found.push({ step, seconds: seconds(from, at) });
  };
  for (const event of events) {
    switch (event.type) {
      case 'ApprovalRequested':
      case 'DecisionRequested':
        asked.set(event.step, event.at);
        break;
      case 'ConfirmationRequested': {
        const step = stepOf(event.subject);
        if (step !== null) asked.set(step, event.at);
        break;
      }
      case 'ApprovalGranted':
      case 'ApprovalRejected':
      case 'DecisionTaken':
        answered(event.step, event.at);
        break;
      case 'Confirmed':
        answered(stepOf(event.subject), event.at);
        break;
      case 'GateExpired':
        // Nobody can approve any more; decisions and confirmations stay open.
        if (event.gate === 'approval') answered(stepOf(event.subject), event.at);
        break;
      default:
    }
  }
  return found;
}

/** The step that a gate is about; null where it is about a condition. */
function stepOf(subject: string): number | null {
  return /^\d+$/.test(subject) ? Number(subject) : null;
}

function seconds(from: string, to: string): number {
  return Math.max(0, Math.round(millisecondsBetween(from, to) / 1000));
}
