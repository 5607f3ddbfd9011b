import { evaluate, isTrue } from '../runbook/expression.ts';
import type { Step } from '../runbook/runbook.ts';
import { contextsOfRun } from './contexts.ts';
import type { CommandEnd, RunKey } from './input.ts';
import type { Run } from './state.ts';
import type { Turn } from './turn.ts';

/** Whether another attempt follows a failed one; an error in `retry.when`, or output too long to look at, means no. */
export function mayRetry(turn: Turn, step: Step, key: RunKey, run: Run, end: CommandEnd | null): boolean {
  if (run.tries >= step.retry.attempts) return false;
  if (step.retry.when === undefined) return true;
  if (end?.textCut === true) return false;
  const last =
    end === null ? {} : { stdout: end.stdoutText, stderr: end.stderrText, exit_code: end.exit_code ?? -1 };
  const result = evaluate(step.retry.when, { ...contextsOfRun(turn.plan, turn.state, key), ...last });
  return result.ok && isTrue(result.value);
}

/** Seconds before the attempt that follows the n-th try. */
export function retryDelay(step: Step, tries: number): number {
  const { delay_seconds: delay, backoff } = step.retry;
  return backoff === 'exponential' ? delay * 2 ** (tries - 1) : delay;
}
