import { rollbackSteps } from '../runbook/flow.ts';
import { tokenOf } from '../runbook/places.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import type { CoverageItem } from './coverage.ts';

/** Everything that the cases of a runbook should reach, in the order of its steps. */
export function coverageItems(runbook: Runbook): readonly CoverageItem[] {
  const rollbacks = rollbackSteps(runbook);
  return runbook.steps.flatMap((step, index) => {
    const pointer = `/steps/${index}`;
    return rollbacks.has(step.step_number) ? itemsOfRollback(step, pointer) : itemsOfStep(step, pointer);
  });
}

/** Keys of coverage items; who watches an execution and who lists the items must name them alike. */
export const coverageKey = {
  step: (step: number): string => `step ${step}`,
  branch: (step: number, branch: string): string => `branch ${step} ${branch}`,
  when: (step: number, outcome: boolean): string => `when ${step} ${outcome}`,
  failure: (step: number): string => `failure ${step}`,
  approval: (step: number, outcome: 'approved' | 'rejected' | 'expired'): string =>
    `approval ${step} ${outcome}`,
  confirmation: (step: number, outcome: string): string => `confirmation ${step} ${outcome}`,
  rollback: (step: number): string => `rollback ${step}`,
} as const;

/** Whether the final failure of a step is something that can happen. */
export function canFail({ step_type, commands, automation_script, notify }: Step): boolean {
  return (
    step_type === 'manual' || commands.length > 0 || automation_script !== undefined || notify !== undefined
  );
}

function itemsOfStep(step: Step, pointer: string): readonly CoverageItem[] {
  const { step_number: number } = step;
  const name = `step ${number} (${step.title})`;
  const items: CoverageItem[] = [
    {
      kind: 'steps',
      key: coverageKey.step(number),
      pointer: `${pointer}/step_number`,
      message: `No case takes ${name}`,
    },
  ];
  for (const branch of Object.keys(step.decision_branches)) {
    items.push({
      kind: 'decisions',
      key: coverageKey.branch(number, branch),
      pointer: `${pointer}/decision_branches/${tokenOf(branch)}`,
      message: `No case takes the branch \`${branch}\` of ${name}`,
    });
  }
  for (const outcome of step.when === undefined ? [] : [true, false]) {
    items.push({
      kind: 'when',
      key: coverageKey.when(number, outcome),
      pointer: `${pointer}/when`,
      message: outcome
        ? `In no case \`when\` of ${name} is true`
        : `In no case \`when\` of ${name} is false, and the step is skipped`,
    });
  }
  if (canFail(step)) {
    items.push({
      kind: 'failures',
      key: coverageKey.failure(number),
      pointer: `${pointer}/on_failure`,
      message: `In no case ${name} fails for good (${endingOf(step)})`,
    });
  }
  for (const outcome of step.requires_approval ? (['approved', 'rejected', 'expired'] as const) : []) {
    items.push({
      kind: 'gates',
      key: coverageKey.approval(number, outcome),
      pointer: `${pointer}/requires_approval`,
      message:
        outcome === 'expired'
          ? `In no case the approval of ${name} expires`
          : `In no case the approval of ${name} is ${outcome === 'approved' ? 'given' : 'rejected'}`,
    });
  }
  return [...items, ...confirmationItems(step, pointer)];
}

function itemsOfRollback(step: Step, pointer: string): readonly CoverageItem[] {
  const { step_number: number } = step;
  const message = `No case rolls back by step ${number} (${step.title})`;
  return [
    { kind: 'rollbacks', key: coverageKey.rollback(number), pointer: `${pointer}/step_number`, message },
    ...confirmationItems(step, pointer),
  ];
}

function confirmationItems(
  { step_type, step_number: number, title }: Step,
  pointer: string,
): readonly CoverageItem[] {
  if (step_type !== 'manual') return [];
  return ['done', 'failed'].map((outcome) => ({
    kind: 'gates',
    key: coverageKey.confirmation(number, outcome),
    pointer: `${pointer}/step_type`,
    message: `In no case somebody says \`${outcome}\` to step ${number} (${title})`,
  }));
}

function endingOf({ on_failure }: Step): string {
  return typeof on_failure === 'object' ? `on to step ${on_failure.goto}` : on_failure;
}
