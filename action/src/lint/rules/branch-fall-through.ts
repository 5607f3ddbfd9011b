import { relatedIn } from '../related.ts';
import type { Rule } from '../rule.ts';
import type { Flow } from '../flow-of.ts';
import type { Runbook } from '../../runbook/runbook.ts';

/** One arm of a decision does not run on into the next by default. */
export const branchFallThrough: Rule = {
  id: 'branch-fall-through',
  severity: 'warning',
  summary: 'An arm of a decision says where it goes on, before the next arm begins',
  why: 'Without `next` a step goes on with the next one in the file. At the end of an arm that is the first step of the next arm: the execution then does what was not chosen. Where that is meant, `next` says so.',
  good: [
    `steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
  - {next: 4}
  - {next: 4}
  - {step_type: verification}`,
    `steps:
  - step_type: decision
    decision_branches: {look_first: 2, go_on: 3}
  - {step_type: verification, next: 3}
  - {step_type: verification}`,
  ],
  bad: [
    `steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
  - {}
  - {step_type: verification}`,
    `steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 4, finish: end}
  - {}
  - {}
  - {next: end}`,
  ],
  check: (report, { runbook, loaded, flow }) => {
    const arms = armsOf(runbook, flow);
    return {
      step: ({ step_number }, pointer) => {
        const into = flow.edges(step_number).find(({ kind }) => kind === 'default')?.to;
        if (into === undefined || into === 'end' || flow.rollbacks.has(step_number)) return;
        const next = arms.find(({ first }) => first === into);
        // The nearest one before it: loops and joins lead from one arm into others.
        const own = arms
          .filter(
            ({ decision, first, steps }) =>
              decision === next?.decision && first !== into && steps.has(step_number),
          )
          .toSorted(
            (a, b) => Number(a.first > step_number) - Number(b.first > step_number) || b.first - a.first,
          )[0];
        if (next === undefined || own === undefined) return;
        report(
          pointer,
          `Unexpected way from step ${step_number} into step ${into}, where another branch begins, expected \`next\` at the end of branch \`${own.branch}\``,
          {
            related: [relatedIn(loaded, next.pointer, `branch \`${next.branch}\` begins with step ${into}`)],
            hint: `Write \`next: ${into}\` if that is meant`,
          },
        );
      },
    };
  },
};

type Arm = {
  readonly decision: number;
  readonly branch: string;
  readonly first: number;
  readonly pointer: string;
  readonly steps: ReadonlySet<number>;
};

function armsOf({ steps }: Runbook, flow: Flow): readonly Arm[] {
  return steps.flatMap(({ step_number: decision }) =>
    flow
      .edges(decision)
      .flatMap(({ kind, to: first, branch = '', pointer }) =>
        kind !== 'branch' || first === 'end'
          ? []
          : [{ decision, branch, first, pointer, steps: new Set([first, ...flow.after(first)]) }],
      ),
  );
}
