import type { Rule } from '../rule.ts';

const runbook = `steps:
  - step_type: decision
    decision_branches: {go_on: 2, finish: end}
  - step_type: verification`;

/** Every part of a runbook was rehearsed. */
export const uncoveredBranch: Rule = {
  id: 'uncovered-branch',
  severity: 'warning',
  summary: 'Every step, branch, failure, gate and rollback of a runbook is rehearsed by a test case',
  why: 'The way that no test case takes is the way nobody has looked at. A runbook without any test cases is a finding of `missing-test` instead.',
  needs: ['coverage'],
  good: [runbook, { runbook, uncovered: [] }],
  bad: [
    {
      runbook,
      uncovered: [
        {
          kind: 'decisions',
          pointer: '/steps/0/decision_branches/finish',
          message: 'No test case takes branch `finish` of step 1',
        },
      ],
    },
    {
      runbook,
      uncovered: [{ kind: 'failures', pointer: '/steps/1', message: 'In no test case step 2 fails' }],
    },
  ],
  check: (report, { loaded, facts }) => ({
    runbook: () => {
      for (const { pointer, message } of facts.coverage?.get(loaded.id)?.uncovered ?? []) {
        report(pointer, message);
      }
    },
  }),
};
