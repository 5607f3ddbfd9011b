import type { Actor } from '../schema/event.ts';
import { emit, type Turn } from './turn.ts';

/** Ends the execution; `subject` is what a person may answer to reopen it, the step's number unless something else is said. */
export function finish(
  turn: Turn,
  status: 'completed' | 'failed' | 'rolled_back' | 'aborted',
  why: {
    readonly step?: number | null;
    readonly subject?: string;
    readonly reason?: string | null;
    readonly by?: Actor;
  },
): void {
  const step = why.step ?? null;
  const failed = turn.state.visits.filter(
    (visit) => visit.status === 'failed' && visit.undoes === null && visit.recheckFor === null,
  );
  emit(turn, {
    type: 'ExecutionFinished',
    by: why.by ?? null,
    status,
    step,
    subject: why.subject ?? (step === null ? null : String(step)),
    failed_steps: [...new Set(failed.map((visit) => visit.step))],
    reason: why.reason ?? null,
  });
}
