import { firstStep, rollbackSteps } from '../runbook/flow.ts';
import type { Runbook, Step, Target } from '../runbook/runbook.ts';

/** One way out of a step. */
export type Edge = {
  readonly to: Target;
  /** `next` is written, `default` is the next step in the file; `goto` is taken when the step failed. */
  readonly kind: 'branch' | 'next' | 'default' | 'goto';
  /** Where the way is written, below the step; the step itself for `default`. */
  readonly pointer: string;
  readonly branch?: string;
};

/** How the steps of a runbook follow each other; pure. */
export type Flow = {
  readonly first: Target;
  readonly rollbacks: ReadonlySet<number>;
  readonly edges: (step: number) => readonly Edge[];
  readonly step: (number: number) => Step | undefined;
  /** The place of a step in the file. */
  readonly pointer: (number: number) => string;
  /** The steps an execution can come to, each in the forward flow. */
  readonly reached: () => ReadonlySet<number>;
  /** The steps that can come after a step; itself among them where it stands in a loop. */
  readonly after: (step: number) => ReadonlySet<number>;
};

/** Works out the flow of a runbook that was loaded. */
export function flowOf(runbook: Runbook): Flow {
  const rollbacks = rollbackSteps(runbook);
  const first = firstStep(runbook);
  const indices = new Map(runbook.steps.map(({ step_number }, index) => [step_number, index]));
  const edges = new Map<number, readonly Edge[]>();
  let following: Target = 'end';
  for (const [index, step] of [...runbook.steps.entries()].toReversed()) {
    edges.set(step.step_number, edgesOf(step, `/steps/${index}`, following));
    if (!rollbacks.has(step.step_number)) following = step.step_number;
  }
  const edgesFrom = (number: number): readonly Edge[] => edges.get(number) ?? [];
  const known = new Map<number, ReadonlySet<number>>();
  const after = (number: number): ReadonlySet<number> => {
    const found =
      known.get(number) ??
      reachable(
        edgesFrom,
        edgesFrom(number).map(({ to }) => to),
      );
    known.set(number, found);
    return found;
  };
  let reached: ReadonlySet<number> | undefined;
  return {
    first,
    rollbacks,
    edges: edgesFrom,
    step: (number) => runbook.steps[indices.get(number) ?? -1],
    pointer: (number) => `/steps/${indices.get(number) ?? 0}`,
    reached: () => (reached ??= reachable(edgesFrom, [first])),
    after,
  };
}

function edgesOf(step: Step, pointer: string, following: Target): readonly Edge[] {
  const edges: Edge[] = [];
  if (step.step_type === 'decision') {
    for (const [branch, to] of Object.entries(step.decision_branches)) {
      edges.push({ to, kind: 'branch', pointer: `${pointer}/decision_branches/${branch}`, branch });
    }
  } else if (step.next === undefined) edges.push({ to: following, kind: 'default', pointer });
  else edges.push({ to: step.next, kind: 'next', pointer: `${pointer}/next` });
  if (typeof step.on_failure === 'object') {
    edges.push({ to: step.on_failure.goto, kind: 'goto', pointer: `${pointer}/on_failure/goto` });
  }
  return edges;
}

function reachable(edges: (step: number) => readonly Edge[], from: readonly Target[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === 'end' || seen.has(next)) continue;
    seen.add(next);
    for (const { to } of edges(next)) open.push(to);
  }
  return seen;
}
