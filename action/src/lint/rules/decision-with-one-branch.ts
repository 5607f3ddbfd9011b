import type { Rule } from '../rule.ts';

/** A decision decides something. */
export const decisionWithOneBranch: Rule = {
  id: 'decision-with-one-branch',
  severity: 'warning',
  summary: 'A decision has branches that lead to different steps',
  why: 'A question with one answer costs a person’s time and decides nothing. Make it a manual step, if somebody shall confirm something, or add the branch that is missing, which is often `end`.',
  good: [
    `steps:
  - step_type: decision
    decision_branches: {go_on: 2, finish: end}
  - {step_type: verification}`,
    `steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
  - {next: 3}
  - {step_type: verification}`,
  ],
  bad: [
    `steps:
  - step_type: decision
    decision_branches: {go_on: 2}
  - {step_type: verification}`,
    `steps:
  - step_type: decision
    decision_branches: {go_on: 2, skip: 2}
  - {step_type: verification}`,
  ],
  check: (report) => ({
    step: ({ step_type, step_number, decision_branches }, pointer) => {
      const branches = Object.entries(decision_branches);
      const [first] = branches;
      if (
        step_type !== 'decision' ||
        first === undefined ||
        branches.some(([, target]) => target !== first[1])
      ) {
        return;
      }
      const what =
        branches.length === 1
          ? `with the one branch \`${first[0]}\``
          : `whose branches all lead to ${first[1] === 'end' ? 'the end' : `step ${first[1]}`}`;
      report(
        `${pointer}/decision_branches`,
        `Unexpected decision ${step_number} ${what}, expected branches that lead to different steps`,
      );
    },
  }),
};
