import { expect, test } from 'vitest';

import { coverageOf, percentOf, totalCoverage } from '../../src/rehearsal/coverage-of.ts';
import { coverageText } from '../../src/report/coverage-text.ts';
import { plain } from '../../src/report/palette.ts';
import { runbookOf, tryCase } from './try-case.ts';

const everything = runbookOf(
  `
  - {step_number: 1, title: Choose, description: D, step_type: decision, decision_branches: {left: 2, right: 3}}
  - {step_number: 2, title: Left, description: D, step_type: automated, commands: [make], when: vars.DEEP, requires_approval: true, rollback_step: 8, on_failure: rollback, next: 4}
  - {step_number: 3, title: Right, description: D, step_type: manual, rollback_step: 9, on_failure: rollback}
  - {step_number: 4, title: Tell, description: D, step_type: notification, notify: {channel: terminal, message: hello}}
  - {step_number: 8, title: Undo left, description: D, step_type: automated, commands: [undo]}
  - {step_number: 9, title: Undo right, description: D, step_type: manual}
`,
  'variables:\n  DEEP: {type: boolean, description: D, default: true}\n',
);

const cases = {
  leftWell: 'scenario: left\nmock_responses: {2: ok}\napprovals: {2: approved}\nexpected: {path: [1, 2, 4]}',
  leftSkipped: 'scenario: left\ninput_variables: {DEEP: false}\nexpected: {path: [1, 2, 4], skipped: [2]}',
  leftRejected: 'scenario: left\napprovals: {2: rejected}\nexpected: {status: rolled_back, path: [1, 2]}',
  leftExpired: 'scenario: left\napprovals: {2: expired}\nexpected: {status: rolled_back, path: [1, 2]}',
  leftFails:
    'scenario: left\nmock_responses: {2: {exit_code: 1}, 8: ok}\napprovals: {2: approved}\nexpected: {status: rolled_back, path: [1, 2], rolled_back: [8]}',
  rightWell: 'scenario: right\nconfirmations: {3: done}\nexpected: {path: [1, 3, 4]}',
  rightUndone:
    'scenario: right\nconfirmations: {3: failed, 9: done}\nexpected: {status: rolled_back, path: [1, 3], rolled_back: [9]}',
  rightNotUndone:
    'scenario: right\nconfirmations: {3: failed, 9: failed}\nexpected: {status: failed, path: [1, 3], rolled_back: []}',
  tellFails:
    'scenario: right\nconfirmations: {3: done}\nmock_responses: {4: {exit_code: 1}}\nexpected: {status: failed, path: [1, 3, 4]}',
};

async function coveredBy(...names: readonly (keyof typeof cases)[]): Promise<ReturnType<typeof coverageOf>> {
  const results = [];
  for (const name of names) results.push(await tryCase(everything, cases[name]));
  expect(results.flatMap(({ differences }) => differences)).toEqual([]);
  return coverageOf(everything.runbook, results);
}

test('nothing is covered by nothing, and every item says where it stands', async () => {
  const none = await coveredBy();
  expect(none.total).toEqual({ covered: 0, total: 20 });
  expect(none.kinds).toEqual({
    steps: { covered: 0, total: 4 },
    decisions: { covered: 0, total: 2 },
    when: { covered: 0, total: 2 },
    failures: { covered: 0, total: 3 },
    gates: { covered: 0, total: 7 },
    rollbacks: { covered: 0, total: 2 },
  });
  const shown = none.uncovered.map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`);
  expect(shown).toMatchInlineSnapshot(`
    [
      "steps /steps/0/step_number: No case takes step 1 (Choose)",
      "decisions /steps/0/decision_branches/left: No case takes the branch \`left\` of step 1 (Choose)",
      "decisions /steps/0/decision_branches/right: No case takes the branch \`right\` of step 1 (Choose)",
      "steps /steps/1/step_number: No case takes step 2 (Left)",
      "when /steps/1/when: In no case \`when\` of step 2 (Left) is true",
      "when /steps/1/when: In no case \`when\` of step 2 (Left) is false, and the step is skipped",
      "failures /steps/1/on_failure: In no case step 2 (Left) fails for good (rollback)",
      "gates /steps/1/requires_approval: In no case the approval of step 2 (Left) is given",
      "gates /steps/1/requires_approval: In no case the approval of step 2 (Left) is rejected",
      "gates /steps/1/requires_approval: In no case the approval of step 2 (Left) expires",
      "steps /steps/2/step_number: No case takes step 3 (Right)",
      "failures /steps/2/on_failure: In no case step 3 (Right) fails for good (rollback)",
      "gates /steps/2/step_type: In no case somebody says \`done\` to step 3 (Right)",
      "gates /steps/2/step_type: In no case somebody says \`failed\` to step 3 (Right)",
      "steps /steps/3/step_number: No case takes step 4 (Tell)",
      "failures /steps/3/on_failure: In no case step 4 (Tell) fails for good (stop)",
      "rollbacks /steps/4/step_number: No case rolls back by step 8 (Undo left)",
      "rollbacks /steps/5/step_number: No case rolls back by step 9 (Undo right)",
      "gates /steps/5/step_type: In no case somebody says \`done\` to step 9 (Undo right)",
      "gates /steps/5/step_type: In no case somebody says \`failed\` to step 9 (Undo right)",
    ]
  `);
  for (const { pointer } of none.uncovered) {
    const { start, end } = everything.places.spanOf(pointer);
    expect(end).toBeGreaterThan(start);
  }
});

test.each([
  [['leftWell'], ['step 1', 'branch 1 left', 'step 2', 'when 2 true', 'approval 2 approved', 'step 4']],
  [['leftSkipped'], ['step 1', 'branch 1 left', 'when 2 false', 'step 4']],
  [['leftRejected'], ['step 1', 'branch 1 left', 'when 2 true', 'approval 2 rejected']],
  [['leftExpired'], ['step 1', 'branch 1 left', 'when 2 true', 'approval 2 expired']],
  [
    ['leftFails'],
    ['step 1', 'branch 1 left', 'step 2', 'when 2 true', 'failure 2', 'approval 2 approved', 'rollback 8'],
  ],
  [['rightWell'], ['step 1', 'branch 1 right', 'step 3', 'confirmation 3 done', 'step 4']],
  [
    ['rightUndone'],
    [
      'step 1',
      'branch 1 right',
      'step 3',
      'failure 3',
      'confirmation 3 failed',
      'rollback 9',
      'confirmation 9 done',
    ],
  ],
  [['tellFails'], ['step 1', 'branch 1 right', 'step 3', 'confirmation 3 done', 'step 4', 'failure 4']],
] as const)('%s covers just what it reaches', async (names, keys) => {
  const { uncovered } = await coveredBy(...names);
  const all = (await coveredBy()).uncovered.map(({ key }) => key);
  expect(all.filter((key) => !uncovered.some((item) => item.key === key))).toEqual(keys);
});

test('all of it can be covered', async () => {
  const all = await coveredBy(...(Object.keys(cases) as (keyof typeof cases)[]));
  expect([all.uncovered, percentOf(all.total)]).toEqual([[], 100]);
});

test('a case that fails covers nothing', async () => {
  const failed = await tryCase(
    everything,
    'scenario: right\nconfirmations: {3: done}\nexpected: {path: [1, 2]}',
  );
  expect(failed.passed).toBe(false);
  expect(coverageOf(everything.runbook, [failed]).total.covered).toBe(0);
});

test('only all is 100 percent, and all of nothing is all', () => {
  expect(percentOf({ covered: 9999, total: 10_000 })).toBe(99.9);
  expect(percentOf({ covered: 0, total: 0 })).toBe(100);
});

test('a table with a line for each runbook and one for all', async () => {
  const some = await coveredBy('leftWell', 'rightWell');
  const all = await coveredBy(...(Object.keys(cases) as (keyof typeof cases)[]));
  const lines = coverageText(
    [some, { ...all, runbookId: 'RB-TEST-002' }],
    (id, pointer) => `${id}${pointer}`,
    plain,
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "runbook      steps  decisions  when  failures  gates  rollbacks  total
    RB-TEST-001  4/4    2/2        1/2   0/3       2/7    0/2        9/20 (45 %)
    RB-TEST-002  4/4    2/2        2/2   3/3       7/7    2/2        20/20 (100 %)
    all          8/8    4/4        3/4   3/6       9/14   2/4        29/40 (72.5 %)

    Not reached (11):
    RB-TEST-001/steps/1/when: In no case \`when\` of step 2 (Left) is false, and the step is skipped
    RB-TEST-001/steps/1/on_failure: In no case step 2 (Left) fails for good (rollback)
    RB-TEST-001/steps/1/requires_approval: In no case the approval of step 2 (Left) is rejected
    RB-TEST-001/steps/1/requires_approval: In no case the approval of step 2 (Left) expires
    RB-TEST-001/steps/2/on_failure: In no case step 3 (Right) fails for good (rollback)
    RB-TEST-001/steps/2/step_type: In no case somebody says \`failed\` to step 3 (Right)
    RB-TEST-001/steps/3/on_failure: In no case step 4 (Tell) fails for good (stop)
    RB-TEST-001/steps/4/step_number: No case rolls back by step 8 (Undo left)
    RB-TEST-001/steps/5/step_number: No case rolls back by step 9 (Undo right)
    RB-TEST-001/steps/5/step_type: In no case somebody says \`done\` to step 9 (Undo right)
    RB-TEST-001/steps/5/step_type: In no case somebody says \`failed\` to step 9 (Undo right)"
  `);
  expect(totalCoverage([some, all]).total).toEqual({ covered: some.total.covered + 20, total: 40 });
});
