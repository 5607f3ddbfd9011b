import type { Runbook, Step, Target } from './runbook.ts';

/** Every number that is some step's `rollback_step`; those steps are never part of the forward flow. */
export function rollbackSteps(runbook: Runbook): ReadonlySet<number> {
  return rollbackNumbers(runbook.steps);
}

/** `rollbackSteps` of a list of steps. */
export function rollbackNumbers(steps: readonly Pick<Step, 'rollback_step'>[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { rollback_step } of steps) if (rollback_step !== undefined) numbers.add(rollback_step);
  return numbers;
}

/** The step of that number, if the runbook has one. */
export function stepByNumber(runbook: Runbook, number: number): Step | undefined {
  return runbook.steps.find((step) => step.step_number === number);
}

/** Where an execution begins: the first step in the file that is no rollback step. */
export function firstStep(runbook: Runbook): Target {
  return forwardFrom(runbook, 0);
}

/** Where the flow goes after a step that ended well and is no decision: its `next`, else the next forward step in the file. */
export function nextStep(runbook: Runbook, step: Step): Target {
  if (step.next !== undefined) return step.next;
  return forwardFrom(runbook, runbook.steps.findIndex((other) => other.step_number === step.step_number) + 1);
}

/** Every step the flow can go to from each step: branches, `next`, and where `on_failure` goes to. */
export function successors(runbook: Runbook): ReadonlyMap<number, readonly number[]> {
  const rollbacks = rollbackSteps(runbook);
  const result = new Map<number, readonly number[]>();
  let following: Target = 'end';
  for (const step of runbook.steps.toReversed()) {
    const branches = Object.values(step.decision_branches);
    const targets: Target[] = step.step_type === 'decision' ? branches : [step.next ?? following];
    if (typeof step.on_failure === 'object') targets.push(step.on_failure.goto);
    result.set(
      step.step_number,
      targets.filter((target) => target !== 'end'),
    );
    if (!rollbacks.has(step.step_number)) following = step.step_number;
  }
  return result;
}

function forwardFrom(runbook: Runbook, index: number): Target {
  const rollbacks = rollbackSteps(runbook);
  return runbook.steps.slice(index).find((step) => !rollbacks.has(step.step_number))?.step_number ?? 'end';
}
