import { evaluate, isTrue } from '../runbook/expression.ts';
import type { Step } from '../runbook/runbook.ts';
import { contextsOfRun } from './contexts.ts';
import { expiryOf } from './gate.ts';
import type { RunKey } from './input.ts';
import { visitOf } from './state.ts';
import { emit, type Turn } from './turn.ts';

/** Lets the rules of `decide` choose the branch, or asks a person. */
export function takeDecision(turn: Turn, step: Step, key: RunKey): void {
  const contexts = contextsOfRun(turn.plan, turn.state, key);
  for (const [index, rule] of step.decide.entries()) {
    const result = evaluate(rule.when, contexts);
    if (!result.ok) {
      return finishDecision(turn, key, null, `rule ${index + 1} of \`decide\`: ${result.message}`);
    }
    const target = step.decision_branches[rule.branch];
    if (isTrue(result.value) && target !== undefined) {
      emit(turn, {
        type: 'DecisionTaken',
        step: key.step,
        visit: key.visit,
        branch: rule.branch,
        target,
        rule: index + 1,
        reason: null,
      });
      finishDecision(turn, key, rule.branch, null);
      return;
    }
  }
  askDecision(turn, step, key);
}

/** Asks a person for the branch. */
export function askDecision(
  turn: Turn,
  step: Step,
  key: { readonly step: number; readonly visit: number },
): void {
  emit(turn, {
    type: 'DecisionRequested',
    step: key.step,
    visit: key.visit,
    branches: { ...step.decision_branches },
    expires_at: expiryOf(turn, step),
  });
}

/** Ends a decision step with the branch that was chosen, or with why none could be. */
export function finishDecision(turn: Turn, key: RunKey, branch: string | null, failure: string | null): void {
  const run = visitOf(turn.state, key.step, key.visit)?.runs[0];
  emit(turn, {
    type: 'StepFinished',
    ...key,
    status: failure === null ? 'completed' : 'failed',
    final: true,
    retry_in_seconds: 0,
    exit_code: run?.exitCode ?? null,
    error: failure === null ? null : { code: 'expression', message: failure },
    verify: [],
    outputs: { ...run?.outputs },
    secret_outputs: [],
    ...(branch === null ? {} : { branch }),
  });
}
