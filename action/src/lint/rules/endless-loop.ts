import type { Runbook } from '../../runbook/runbook.ts';
import type { Flow } from '../flow-of.ts';
import type { Rule } from '../rule.ts';

/** From every step there is a way to the end. */
export const endlessLoop: Rule = {
  id: 'endless-loop',
  severity: 'error',
  summary: 'A loop has a way out that is no failure',
  why: 'Steps that lead to each other and nowhere else go round until the limit of 20 visits, and then fail. A loop needs a decision, or a `next` that leaves it.',
  good: [
    `steps:
  - {step_type: verification}
  - step_type: decision
    decision_branches: {again: 1, finish: end}`,
    `steps:
  - step_type: verification
    on_failure: {goto: 2}
    next: end
  - {step_type: manual, next: 1}`,
  ],
  bad: [
    `steps:
  - {step_type: verification}
  - {step_type: verification, next: 1}`,
    `steps:
  - step_type: decision
    decision_branches: {again: 1, retry: 2}
  - {step_type: verification, next: 1}`,
  ],
  check: (report, { runbook, flow }) => {
    const ending = endingSteps(runbook, flow);
    const caught = (number: number): boolean =>
      flow.reached().has(number) && !ending.has(number) && flow.after(number).has(number);
    const said = new Set<number>();
    return {
      step: ({ step_number }) => {
        if (flow.rollbacks.has(step_number) || said.has(step_number) || !caught(step_number)) return;
        const loop = runbook.steps
          .map((step) => step.step_number)
          .filter(
            (number) =>
              number === step_number ||
              (flow.after(step_number).has(number) && flow.after(number).has(step_number)),
          );
        for (const number of loop) said.add(number);
        // The way back is what is wrong, if one was written.
        const back = loop.flatMap((number) =>
          flow
            .edges(number)
            .filter(({ kind, to }) => kind !== 'goto' && to !== 'end' && to <= number && loop.includes(to)),
        );
        report(
          back.at(-1)?.pointer ?? flow.pointer(step_number),
          `Unexpected loop of ${loop.length === 1 ? `step ${loop.join('')}` : `steps ${loop.join(', ')}`} without a way to the end, expected a branch or \`next\` that leaves it`,
        );
      },
    };
  },
};

/** The steps from which the end can be come to without a failure. */
function endingSteps({ steps }: Runbook, flow: Flow): ReadonlySet<number> {
  const ending = new Set<number>();
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const { step_number } of steps.toReversed()) {
      const ends = flow
        .edges(step_number)
        .some(({ kind, to }) => kind !== 'goto' && (to === 'end' || ending.has(to)));
      if (ends) ending.add(step_number);
    }
  }
  return ending;
}
