import { firstStep, rollbackSteps, stepByNumber } from '../runbook/flow.ts';
import type { Condition, Runbook, Step, Target } from '../runbook/runbook.ts';
import type { ReportCondition, ReportPlan, ReportPlanStep, ReportVariable } from '../schema/report.ts';
import { flowGraph } from './flow-graph.ts';
import { itemsText } from './step-facts.ts';
import { mentioned } from './values-text.ts';

/** What a plan is made from: the values as a start would take them, and what this machine lacks. */
export type PlanFacts = {
  readonly values: readonly ReportVariable[];
  readonly missingPrograms: readonly string[];
  /** Where the execution would begin; null for the beginning. */
  readonly startAt: number | null;
};

/** What `run` would do: the steps that can be reached, in the order of the flow, and those that would undo them. */
export function planReport(runbook: Runbook, facts: PlanFacts): ReportPlan {
  const edges = flowGraph(runbook).edges.filter((edge) => edge.kind !== 'rollback');
  const reached = inFlowOrder(runbook, facts.startAt ?? firstStep(runbook), edges);
  const undoing = rollbackSteps(runbook);
  const planned = (step: Step): ReportPlanStep =>
    planStep(
      step,
      facts.values,
      edges.filter((edge) => edge.from === step.step_number),
    );
  return {
    values: facts.values,
    prerequisites: runbook.prerequisites.map((condition, index) =>
      planCondition(condition, `prerequisites.${index + 1}`),
    ),
    steps: reached.map(planned),
    rollback_steps: runbook.steps.filter((step) => undoing.has(step.step_number)).map(planned),
    post_conditions: runbook.post_conditions.map((condition, index) =>
      planCondition(condition, `post_conditions.${index + 1}`),
    ),
    missing_programs: facts.missingPrograms,
  };
}

type Edge = {
  readonly from: number | 'begin';
  readonly to: Target;
  readonly kind: string;
  readonly label: string;
};

/**
 * Each arm to where it meets the others, and only then what they have in common: the reverse of the order in which a
 * walk that goes deep first, the last way first, leaves the steps.
 */
function inFlowOrder(runbook: Runbook, from: Target, edges: readonly Edge[]): readonly Step[] {
  const seen = new Set<Target>(['end']);
  const left: Step[] = [];
  const open: (Target | { readonly leave: Step })[] = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'object') {
      left.push(next.leave);
      continue;
    }
    const step = seen.has(next) || next === 'end' ? undefined : stepByNumber(runbook, next);
    seen.add(next);
    if (step !== undefined) {
      const onward = edges.filter((edge) => edge.from === step.step_number).map((edge) => edge.to);
      open.push({ leave: step }, ...onward);
    }
  }
  return left.toReversed();
}

function planStep(step: Step, values: readonly ReportVariable[], edges: readonly Edge[]): ReportPlanStep {
  return {
    step: step.step_number,
    title: step.title,
    type: step.step_type,
    commands: step.commands,
    automation: step.automation_script ?? null,
    notify: step.notify ?? null,
    values: step.automation_script === undefined ? mentioned(values, step.commands) : values,
    gates: gatesOf(step),
    approvers: step.requires_approval ? step.approvers : [],
    when: step.when ?? null,
    for_each: itemsText(step.for_each),
    leads_to: edges.map((edge) => ({ on: edge.label === '' ? 'next' : edge.label, target: edge.to })),
    rollback_step: step.rollback_step ?? null,
    irreversible: step.irreversible ?? null,
  };
}

function gatesOf(step: Step): ReportPlanStep['gates'] {
  const own = {
    decision: ['decision'],
    manual: ['confirmation'],
    automated: [],
    verification: [],
    notification: [],
  } as const;
  return [...(step.requires_approval ? (['approval'] as const) : []), ...own[step.step_type]];
}

function planCondition({ description, check }: Condition, subject: string): ReportCondition {
  return { subject, description, check: check ?? null, status: null, detail: null };
}
