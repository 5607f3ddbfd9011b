import type { Step } from '../runbook/runbook.ts';
import { askDecision } from './decision.ts';
import { finish } from './finish.ts';
import type { Outcome, RunKey } from './input.ts';
import { continueItems, stepOf } from './run-step.ts';
import type { Visit } from './state.ts';
import { emit, type Turn } from './turn.ts';

/** Carries out what a person has confirmed. */
export function consequence(turn: Turn): boolean {
  const { state } = turn;
  const { confirmed } = state;
  if (confirmed === null) return false;
  if (confirmed.outcome === 'abort') {
    finish(turn, 'aborted', { reason: `aborted by ${confirmed.by}` });
    return true;
  }
  const visit = state.visits.findLast(
    (candidate) => String(candidate.step) === confirmed.subject && candidate.visit === confirmed.visit,
  );
  if (visit === undefined) return false;
  const key = { step: visit.step, visit: visit.visit };
  const attempt = Math.max(0, ...visit.runs.map((run) => run.attempt));
  const step = stepOf(turn, visit);
  if (step?.step_type === 'decision' && (confirmed.outcome === 'done' || confirmed.outcome === 'skip')) {
    askDecision(turn, step, key);
    return true;
  }
  if (
    step !== undefined &&
    visit.each &&
    visit.status === 'in_progress' &&
    confirmed.outcome !== 'rollback'
  ) {
    return settleItems(turn, step, visit, confirmed.outcome);
  }
  switch (confirmed.outcome) {
    case 'done':
      confirmEnd(turn, visit, 'completed', attempt);
      return true;
    case 'failed':
      if (visit.status === 'failed' || visit.status === 'skipped') {
        finish(turn, 'failed', { step: visit.step, reason: `given up by ${confirmed.by}` });
      } else confirmEnd(turn, visit, 'failed', attempt);
      return true;
    case 'skip': {
      // A manual step that was asked for and skipped was never done.
      const untouched = step?.step_type === 'manual' && visit.status === 'in_progress';
      emit(turn, {
        type: 'StepSkipped',
        ...key,
        attempt: untouched ? 0 : attempt,
        item: null,
        reason: 'operator',
        detail: null,
      });
      return true;
    }
    case 'rollback':
      emit(turn, {
        type: 'RollbackStarted',
        reason: `asked for by ${confirmed.by}`,
        step: visit.step,
        to: null,
      });
      return true;
    case 'retry':
      return false;
    default:
      return confirmed.outcome satisfies never;
  }
}

/** The answer is about the items whose end is not known; those that never began still run. */
function settleItems(turn: Turn, step: Step, visit: Visit, outcome: Outcome): boolean {
  for (const run of visit.runs.filter((candidate) => candidate.status === 'indeterminate')) {
    const key = { step: visit.step, visit: visit.visit, attempt: run.attempt, item: run.item };
    if (outcome === 'skip') emit(turn, { type: 'StepSkipped', ...key, reason: 'operator', detail: null });
    else emitEnd(turn, key, outcome === 'done' ? 'completed' : 'failed', run.outputs);
  }
  continueItems(turn, step, visit);
  return true;
}

function confirmEnd(turn: Turn, visit: Visit, status: 'completed' | 'failed', attempt: number): void {
  const outputs = Object.assign({}, ...visit.runs.map((run) => run.outputs)) as Visit['outputs'];
  emitEnd(
    turn,
    { step: visit.step, visit: visit.visit, attempt: Math.max(1, attempt), item: null },
    status,
    outputs,
  );
}

function emitEnd(turn: Turn, key: RunKey, status: 'completed' | 'failed', outputs: Visit['outputs']): void {
  emit(turn, {
    type: 'StepFinished',
    ...key,
    status,
    final: true,
    retry_in_seconds: 0,
    exit_code: null,
    error: status === 'completed' ? null : { code: 'confirmed-failed', message: 'a person says it failed' },
    verify: [],
    outputs,
    secret_outputs: [],
  });
}
