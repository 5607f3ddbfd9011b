import { evaluate, isTrue } from '../runbook/expression.ts';
import { namesContext } from '../runbook/names-context.ts';
import type { Step } from '../runbook/runbook.ts';
import type { StepError } from '../schema/event.ts';
import { contextsOfRun } from './contexts.ts';
import { takeDecision } from './decision.ts';
import type { CommandEnd, Report, RunKey } from './input.ts';
import { mayRetry, retryDelay } from './retry.ts';
import { finishVisit, startCommand, stepOf, workCount } from './run-step.ts';
import { type Run, visitOf } from './state.ts';
import { emit, type Turn } from './turn.ts';

type Verified = { expression: string; holds: boolean };

/** Records the end of a command and what it means for its attempt; a report of an attempt that is over changes nothing. */
export function commandEnded(turn: Turn, report: Extract<Report, { type: 'CommandEnded' }>): void {
  const key: RunKey = { step: report.step, visit: report.visit, attempt: report.attempt, item: report.item };
  const step = stepOf(turn, key);
  const run = runningRun(turn, key);
  if (step === undefined || run === undefined || run.commands + 1 !== report.index) return;
  const { end } = report;
  emit(turn, {
    type: 'CommandFinished',
    ...key,
    index: report.index,
    exit_code: end.exit_code,
    signal: end.signal,
    ended: end.ended,
    duration_ms: end.duration_ms,
    stdout: end.stdout,
    stderr: end.stderr,
    outputs: { ...end.outputs },
    secret_outputs: [...end.secretOutputs],
  });
  // A cancelled command leaves its step indeterminate: the interruption that follows says why.
  if (end.ended === 'cancelled') return;
  const last = report.index === workCount(step);
  const error = commandError(step, end, last);
  if (error !== null) return attemptFailed(turn, step, key, error, [], end);
  if (!last) {
    startCommand(turn, step, key, report.index + 1);
    return;
  }
  const verified = verify(turn, step, key, end);
  if (verified.error !== null) return attemptFailed(turn, step, key, verified.error, verified.results, end);
  if (startCommand(turn, step, key, report.index + 1)) return;
  if (step.step_type === 'decision') return takeDecision(turn, step, key);
  attemptCompleted(turn, key, verified.results, end);
}

/** Records whether a message arrived; a notification step whose message did not has failed. */
export function notifyEnded(turn: Turn, report: Extract<Report, { type: 'NotifyEnded' }>): void {
  const { step: number, visit: visitNumber, channel, message, error } = report;
  const visit = visitOf(turn.state, number, visitNumber);
  const step = stepOf(turn, report);
  if (step === undefined || visit === undefined || visit.status !== 'in_progress') return;
  emit(turn, {
    type: 'Notified',
    step: number,
    visit: visitNumber,
    channel,
    message,
    delivered: error === null,
    error,
  });
  const failure: StepError | null =
    error !== null && step.step_type === 'notification' ? { code: 'notify', message: error } : null;
  if (visit.each) {
    return finishVisit(turn, step, { step: number, visit: visitNumber }, failure?.message ?? null);
  }
  const run = visit.runs[0];
  if (run === undefined || run.status !== 'running') return;
  const key: RunKey = { step: number, visit: visitNumber, attempt: run.attempt, item: null };
  if (failure !== null) return attemptFailed(turn, step, key, failure, [], null);
  attemptCompleted(
    turn,
    key,
    step.verify.map((expression) => ({ expression, holds: true })),
    null,
  );
}

/** The run that a report is about, if it is still that attempt and still running. */
function runningRun(turn: Turn, key: RunKey): Run | undefined {
  const run = visitOf(turn.state, key.step, key.visit)?.runs.find((candidate) => candidate.item === key.item);
  return run !== undefined && run.status === 'running' && run.attempt === key.attempt ? run : undefined;
}

function commandError(step: Step, end: CommandEnd, last: boolean): StepError | null {
  if (end.problem !== null) return { code: end.problem.code, message: end.problem.message };
  switch (end.ended) {
    case 'timed_out':
      return { code: 'timed-out', message: `no end after ${step.timeout_seconds} s` };
    case 'signalled':
      return { code: 'signal', message: `ended by ${end.signal ?? 'a signal'}` };
    case 'not_started':
      return { code: 'not-started', message: 'the command could not be started' };
    case 'cancelled':
      return { code: 'cancelled', message: 'cancelled' };
    case 'exited': {
      const judged = last && step.verify.some((expression) => namesContext(expression, 'exit_code'));
      return end.exit_code === 0 || judged
        ? null
        : { code: 'exit-code', message: `exit code ${end.exit_code ?? 'unknown'}` };
    }
    default:
      return end.ended satisfies never;
  }
}

function verify(
  turn: Turn,
  step: Step,
  key: RunKey,
  end: CommandEnd,
): { readonly error: StepError | null; readonly results: Verified[] } {
  if (
    end.textCut &&
    step.verify.some((expression) => namesContext(expression, 'stdout') || namesContext(expression, 'stderr'))
  ) {
    return {
      error: {
        code: 'output-too-large',
        message: 'the output is longer than 1 MiB, `verify` cannot look at all of it',
      },
      results: [],
    };
  }
  const seen = {
    ...contextsOfRun(turn.plan, turn.state, key),
    stdout: end.stdoutText,
    stderr: end.stderrText,
    exit_code: end.exit_code ?? -1,
  };
  const results: Verified[] = [];
  for (const expression of step.verify) {
    const result = evaluate(expression, seen);
    if (!result.ok) {
      return { error: { code: 'expression', message: `\`verify\`: ${result.message}` }, results };
    }
    const holds = isTrue(result.value);
    results.push({ expression, holds });
    if (!holds) return { error: { code: 'verify', message: `\`${expression}\` does not hold` }, results };
  }
  return { error: null, results };
}

function attemptCompleted(turn: Turn, key: RunKey, results: Verified[], end: CommandEnd | null): void {
  const run = runningRun(turn, key);
  emit(turn, {
    type: 'StepFinished',
    ...key,
    status: 'completed',
    final: true,
    retry_in_seconds: 0,
    exit_code: end?.exit_code ?? run?.exitCode ?? null,
    error: null,
    verify: results,
    outputs: { ...run?.outputs },
    secret_outputs: [...(end?.secretOutputs ?? [])],
  });
}

function attemptFailed(
  turn: Turn,
  step: Step,
  key: RunKey,
  error: StepError,
  results: Verified[],
  end: CommandEnd | null,
): void {
  const run = runningRun(turn, key);
  if (run === undefined) return;
  const again = mayRetry(turn, step, key, run, end);
  const seconds = again ? retryDelay(step, run.tries) : 0;
  emit(turn, {
    type: 'StepFinished',
    ...key,
    status: 'failed',
    final: !again,
    retry_in_seconds: seconds,
    exit_code: end?.exit_code ?? run.exitCode,
    error,
    verify: results,
    outputs: { ...run.outputs },
    secret_outputs: [...(end?.secretOutputs ?? [])],
  });
  if (again) turn.effects.push({ type: 'Wait', ...key, seconds });
}
