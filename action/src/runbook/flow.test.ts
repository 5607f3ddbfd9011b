import { expect, test } from 'vitest';

import { firstStep, nextStep, rollbackSteps, stepByNumber, successors } from './flow.ts';
import { loadRunbook } from './load-runbook.ts';
import { smallestRunbook } from './smallest-runbook.test-support.ts';

// The guide's RB-LLM-001 in small: three arms, which join at 7, and two rollback steps between the arms and the end.
const { loaded } = loadRunbook(
  {
    path: 'runbooks/RB-X-001.yaml',
    text: smallestRunbook({
      steps: `
  - {step_number: 3, title: Choose, description: Choose, step_type: decision, decision_branches: {full: 4, partial: 5, none: end}}
  - {step_number: 4, title: Full, description: Full, step_type: automated, commands: ["true"], rollback_step: 8, next: 7}
  - {step_number: 5, title: Partial, description: Partial, step_type: automated, commands: ["true"], rollback_step: 9, on_failure: {goto: 12}}
  - {step_number: 7, title: Check, description: Check, step_type: verification, commands: ["true"]}
  - {step_number: 8, title: Undo, description: Undo, step_type: automated, commands: ["true"]}
  - {step_number: 9, title: Undo, description: Undo, step_type: automated, commands: ["true"]}
  - {step_number: 12, title: Tell, description: Tell, step_type: notification, commands: ["true"]}
`,
    }),
  },
  {},
);
if (loaded === undefined) throw new Error('the runbook is good');
const { runbook } = loaded;
const next = (number: number): unknown => {
  const step = stepByNumber(runbook, number);
  return step === undefined ? undefined : nextStep(runbook, step);
};

test('the flow passes over rollback steps and gaps, and ends behind the last step', () => {
  expect([...rollbackSteps(runbook)]).toEqual([8, 9]);
  expect(firstStep(runbook)).toBe(3);
  expect(next(4)).toBe(7);
  expect(next(5)).toBe(7);
  expect(next(7)).toBe(12);
  expect(next(12)).toBe('end');
  expect(stepByNumber(runbook, 6)).toBeUndefined();
});

test('every way on is known', () => {
  expect(Object.fromEntries(successors(runbook))).toEqual({
    3: [4, 5],
    4: [7],
    5: [7, 12],
    7: [12],
    8: [12],
    9: [12],
    12: [],
  });
});
