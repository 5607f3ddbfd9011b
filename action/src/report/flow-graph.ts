import { firstStep, nextStep, rollbackSteps } from '../runbook/flow.ts';
import type { Runbook, Step, StepType, Target } from '../runbook/runbook.ts';

/** A step in the diagram. */
export type FlowNode = {
  readonly step: number;
  readonly title: string;
  readonly type: StepType;
  readonly approval: boolean;
  readonly conditional: boolean;
  readonly irreversible: boolean;
  /** Whether it only undoes other steps. */
  readonly rollback: boolean;
};

/** A way through the runbook: `begin` is the start, `end` the end of the execution. */
export type FlowEdge = {
  readonly from: number | 'begin';
  readonly to: Target;
  readonly kind: 'next' | 'branch' | 'failure' | 'rollback';
  /** Name of the branch; empty where the way needs no name. */
  readonly label: string;
};

/** A runbook as nodes and edges, in the order of the file; what diagrams are drawn from. */
export type FlowGraph = {
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
};

/** The flow of a runbook; an edge to a step that does not exist is left out. */
export function flowGraph(runbook: Runbook): FlowGraph {
  const rollbacks = rollbackSteps(runbook);
  const known = new Set<Target>([...runbook.steps.map((step) => step.step_number), 'end']);
  const begin: FlowEdge = { from: 'begin', to: firstStep(runbook), kind: 'next', label: '' };
  const edges = [begin, ...runbook.steps.flatMap((step) => edgesOf(runbook, step, rollbacks))];
  return {
    title: runbook.metadata.title,
    nodes: runbook.steps.map((step) => nodeOf(step, rollbacks)),
    edges: edges.filter((edge) => known.has(edge.to)),
  };
}

function nodeOf(step: Step, rollbacks: ReadonlySet<number>): FlowNode {
  return {
    step: step.step_number,
    title: step.title,
    type: step.step_type,
    approval: step.requires_approval,
    conditional: step.when !== undefined,
    irreversible: step.irreversible !== undefined,
    rollback: rollbacks.has(step.step_number),
  };
}

function edgesOf(runbook: Runbook, step: Step, rollbacks: ReadonlySet<number>): readonly FlowEdge[] {
  const from = step.step_number;
  if (rollbacks.has(from)) {
    return undoEdges(step);
  }
  const branches = Object.entries(step.decision_branches).map(([label, to]): FlowEdge => ({
    from,
    to,
    kind: 'branch',
    label,
  }));
  const next: FlowEdge = { from, to: nextStep(runbook, step), kind: 'next', label: '' };
  const failure: readonly FlowEdge[] =
    typeof step.on_failure === 'object'
      ? [{ from, to: step.on_failure.goto, kind: 'failure', label: 'failed' }]
      : [];
  return [...(step.step_type === 'decision' ? branches : [next]), ...failure, ...undoEdges(step)];
}

function undoEdges(step: Step): readonly FlowEdge[] {
  return step.rollback_step === undefined
    ? []
    : [{ from: step.step_number, to: step.rollback_step, kind: 'rollback', label: 'undone by' }];
}
