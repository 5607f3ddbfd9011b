import type { Flow } from '../flow-of.ts';
import type { Rule } from '../rule.ts';
import type { Runbook } from '../../runbook/runbook.ts';

/** Every step can be come to. */
export const unreachableStep: Rule = {
  id: 'unreachable-step',
  severity: 'warning',
  summary: 'Every step can be reached',
  why: 'A step that no `next`, branch, `goto`, `recheck` or rollback leads to never runs. Often a `next` or a branch leads past it by mistake.',
  good: [
    `steps:
  - next: 3
    on_failure: {goto: 2}
  - {next: 3}
  - {step_type: verification}`,
    `steps:
  - {step_type: verification, next: 3}
  - {step_type: verification}
  - {requires_approval: true, recheck: [2]}`,
  ],
  bad: [
    `steps:
  - {next: 3}
  - {}
  - {step_type: verification}`,
    `steps:
  - step_type: decision
    decision_branches: {go_on: 2, finish: end}
  - {next: end}
  - {step_type: verification}`,
  ],
  check: (report, { runbook, flow }) => {
    const reached = stepsReached(runbook, flow);
    return {
      step: ({ step_number }, pointer) => {
        if (reached.has(step_number)) return;
        const undone = runbook.steps.find(({ rollback_step }) => rollback_step === step_number);
        if (undone !== undefined) return;
        report(
          `${pointer}/step_number`,
          `Unexpected step ${step_number} that nothing leads to, expected a \`next\`, a branch or a \`goto\``,
        );
      },
    };
  },
};

/** Also what is only run again before an approved step. */
function stepsReached({ steps }: Runbook, flow: Flow): ReadonlySet<number> {
  const reached = flow.reached();
  const rechecked = steps
    .filter(({ step_number }) => reached.has(step_number))
    .flatMap(({ recheck }) => recheck);
  return new Set([...reached, ...rechecked]);
}
