import { programsOf } from '../runbook/bash.ts';
import { nextStep, stepByNumber } from '../runbook/flow.ts';
import type { Runbook, Step, Target } from '../runbook/runbook.ts';
import type { State } from './state.ts';

/** Programs that commands name literally, from this step up to the next gate, their rollbacks included. */
export function programsOfSegment(runbook: Runbook, state: State, from: Step): readonly string[] {
  const steps = stepsOfSegment(runbook, state, from);
  const withRollbacks = steps.flatMap((step) => {
    const rollback = step.rollback_step === undefined ? undefined : stepByNumber(runbook, step.rollback_step);
    return rollback === undefined || rollback.step_type === 'manual' ? [step] : [step, rollback];
  });
  return [...new Set(withRollbacks.flatMap((step) => step.commands).flatMap(programsOf))].toSorted();
}

/** Steps that may run before a person is asked again, from this one on. */
export function stepsOfSegment(runbook: Runbook, state: State, from: Step): readonly Step[] {
  const found = new Map<number, Step>();
  const waiting: Target[] = [from.step_number];
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    const step = target === 'end' ? undefined : stepByNumber(runbook, target);
    if (step === undefined || found.has(step.step_number) || step.step_type === 'manual') continue;
    if (step.requires_approval && state.grant?.step !== step.step_number) continue;
    found.set(step.step_number, step);
    waiting.push(...targetsOf(runbook, step));
  }
  return [...found.values()].toSorted((left, right) => left.step_number - right.step_number);
}

function targetsOf(runbook: Runbook, step: Step): readonly Target[] {
  const onFailure = typeof step.on_failure === 'object' ? [step.on_failure.goto] : [];
  if (step.step_type !== 'decision') return [nextStep(runbook, step), ...onFailure];
  return [...step.decide.flatMap((rule) => step.decision_branches[rule.branch] ?? []), ...onFailure];
}
