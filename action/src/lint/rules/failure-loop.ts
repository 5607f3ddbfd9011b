import type { Flow } from '../flow-of.ts';
import type { Rule } from '../rule.ts';
import type { Step } from '../../runbook/runbook.ts';

/** A failure does not lead back to itself without anybody being asked. */
export const failureLoop: Rule = {
  id: 'failure-loop',
  severity: 'warning',
  summary: 'A `goto` after a failure does not come back to the failing step without a person being asked',
  why: 'What failed is tried again at once, up to the limit of 20 visits, with everything in between. `retry` waits between attempts and ends; a decision or a manual step on the way lets somebody look.',
  good: [
    `steps:
  - step_type: decision
    decision_branches: {look: 2, finish: end}
  - step_type: verification
    on_failure: {goto: 1}`,
    `steps:
  - step_type: verification
    on_failure: {goto: 3}
    next: end
  - {step_type: verification, next: 1}
  - {step_type: manual, next: 2}`,
  ],
  bad: [
    `steps:
  - {step_type: verification}
  - step_type: verification
    on_failure: {goto: 1}`,
    `steps:
  - step_type: verification
    on_failure: {goto: 1}`,
  ],
  check: (report, { flow }) => ({
    step: (step, pointer) => {
      if (typeof step.on_failure !== 'object') return;
      const { goto } = step.on_failure;
      const way = wayBack(goto, step.step_number, flow);
      if (way === undefined) return;
      report(
        `${pointer}/on_failure/goto`,
        `Unexpected loop after a failure of step ${step.step_number}, ${[step.step_number, ...way].join(' → ')}, that asks nobody, expected \`retry\`, or a person on the way`,
      );
    },
  }),
};

/** The shortest way from one step to another on which nobody is asked. */
function wayBack(from: number, to: number, flow: Flow): readonly number[] | undefined {
  const ways: (readonly number[])[] = [[from]];
  const seen = new Set([from]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? from;
    const step = flow.step(last);
    if (step === undefined || asks(step)) continue;
    if (last === to) return way;
    for (const { to: next } of flow.edges(last)) {
      if (next === 'end' || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

function asks({ step_type, requires_approval, decide }: Step): boolean {
  return step_type === 'manual' || requires_approval || (step_type === 'decision' && decide.length === 0);
}
