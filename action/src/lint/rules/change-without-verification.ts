import type { Step } from '../../runbook/runbook.ts';
import type { Flow } from '../flow-of.ts';
import { isChange } from '../is-change.ts';
import type { Rule } from '../rule.ts';

const undone = 'irreversible: A restart cannot be taken back';

/** After a change something looks whether it worked. */
export const changeWithoutVerification: Rule = {
  id: 'change-without-verification',
  severity: 'warning',
  summary: 'A change is verified on every way to the end',
  why: 'A command that ended well has not shown that the service is well. Behind a change, on every way on, there must be a verification step, `verify` of the step itself, a person who looks (a manual step with `success_criteria`), or a post-condition with a `check`.',
  good: [
    `steps:
  - commands: [systemctl restart queue]
    ${undone}
  - step_type: verification`,
    `steps:
  - commands: [systemctl restart queue]
    ${undone}
    verify: [exit_code == 0]`,
    `steps:
  - commands: [systemctl restart queue]
    ${undone}
post_conditions:
  - {description: The queue works, check: queue-cli workers}`,
  ],
  bad: [
    `steps:
  - commands: [systemctl restart queue]
    ${undone}`,
    `steps:
  - commands: [systemctl restart queue]
    ${undone}
  - step_type: decision
    decision_branches: {look: 3, finish: end}
  - step_type: verification`,
  ],
  check: (report, { runbook, flow }) => ({
    step: (step, pointer) => {
      if (flow.rollbacks.has(step.step_number) || verifies(step) || !isChange(step)) return;
      if (runbook.post_conditions.some(({ check }) => check !== undefined)) return;
      const way = wayToTheEnd(step.step_number, flow);
      if (way === undefined) return;
      report(
        `${pointer}/title`,
        `Unexpected change in step ${step.step_number} that nothing verifies on the way ${[step.step_number, ...way].join(' → ')}, expected a verification step`,
      );
    },
  }),
};

function verifies({ step_type, verify, success_criteria, expected_output }: Step): boolean {
  if (step_type === 'verification' || verify.length > 0) return true;
  return step_type === 'manual' && (success_criteria ?? expected_output) !== undefined;
}

/** The shortest way to the end without a verification; another change on it has a finding of its own. */
function wayToTheEnd(from: number, flow: Flow): readonly (number | 'end')[] | undefined {
  const ways: (readonly (number | 'end')[])[] = [[from]];
  const seen = new Set<number | 'end'>([from]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? 'end';
    if (last === 'end') return way.slice(1);
    for (const { to, kind } of flow.edges(last)) {
      const step = to === 'end' ? undefined : flow.step(to);
      if (kind === 'goto' || seen.has(to) || (step !== undefined && (verifies(step) || isChange(step)))) {
        continue;
      }
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return undefined;
}
