import type { BlockContent } from 'mdast';
import { type State, type Visit, hasEnded } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { type FlowEdge, type FlowGraph, flowGraph } from '../../report/flow-graph.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import { clip } from './clip.ts';
import { visitStatus } from '../../report/report-steps.ts';
import { mermaid } from '../../report/mermaid.ts';

// GitHub's Mermaid draws no more, and says only that it failed.
const mostEdges = 400;
const longestText = 40_000;
const longestTitle = 80;
const longestLabel = 40;

const looks = {
  taken: 'fill:#dafbe1,stroke:#1a7f37,color:#000',
  now: 'fill:#ddf4ff,stroke:#0969da,stroke-width:4px,color:#000',
  failed: 'fill:#ffebe9,stroke:#cf222e,stroke-width:3px,color:#000',
  passed: 'fill:#eaeef2,stroke:#6e7781,color:#57606a',
} as const;

/** The flow with the way that was taken; nothing where it is too large to be drawn. */
export function flowTaken({ state, runbook }: ExecutionView): readonly BlockContent[] {
  const graph = flowGraph(runbook);
  if (graph.edges.length > mostEdges) return [];
  const value = [
    drawn(graph),
    ...Object.entries(looks).flatMap(([name, look]) => classLines(name, look, stepsThat(state, graph, name))),
    ...wayLines(takenEdges(state, graph)),
  ].join('\n');
  return value.length > longestText ? [] : [{ type: 'code', lang: 'mermaid', value }];
}

/** The flow alone; nothing where it is too large to be drawn. */
export function flowPlain(runbook: Runbook): readonly BlockContent[] {
  const graph = flowGraph(runbook);
  const value = graph.edges.length > mostEdges ? '' : drawn(graph);
  return value === '' || value.length > longestText ? [] : [{ type: 'code', lang: 'mermaid', value }];
}

function drawn(graph: FlowGraph): string {
  const nodes = graph.nodes.map((node) => ({ ...node, title: clip(node.title, longestTitle) }));
  const edges = graph.edges.map((edge) => ({ ...edge, label: clip(edge.label, longestLabel) }));
  return mermaid({ ...graph, nodes, edges }).trimEnd();
}

function classLines(name: string, look: string, steps: readonly number[]): readonly string[] {
  return steps.length === 0
    ? []
    : [`  classDef ${name} ${look}`, `  class ${steps.map((step) => `s${step}`).join(',')} ${name}`];
}

/** Steps whose latest visit looks like that. */
function stepsThat(state: State, { nodes }: FlowGraph, look: string): readonly number[] {
  const known = new Set(nodes.map(({ step }) => step));
  const latest = new Map(state.visits.map((visit) => [visit.step, visit]));
  return [...latest]
    .filter(([step, visit]) => known.has(step) && lookOf(state, visit) === look)
    .map(([step]) => step);
}

function lookOf(state: State, visit: Visit): keyof typeof looks {
  switch (visitStatus(state, visit)) {
    case 'completed':
      return 'taken';
    case 'failed':
    case 'indeterminate':
      return 'failed';
    case 'skipped':
      return 'passed';
    default:
      return 'now';
  }
}

/** Where in the graph's list the ways stand that the flow has gone. */
function takenEdges(state: State, { edges }: FlowGraph): readonly number[] {
  const way = state.visits.filter(({ undoes, recheckFor }) => undoes === null && recheckFor === null);
  const gone = (from: FlowEdge['from'], to: FlowEdge['to'], branch: string | null): number =>
    edges.findIndex(
      (edge) =>
        edge.from === from &&
        edge.to === to &&
        edge.kind !== 'rollback' &&
        (branch === null || edge.label === branch),
    );
  const found = way.map((visit, index) => {
    const before = way[index - 1];
    return gone(before === undefined ? 'begin' : before.step, visit.step, before?.branch ?? null);
  });
  const last = way.at(-1);
  const end =
    last !== undefined && hasEnded(state) && state.status === 'completed'
      ? [gone(last.step, 'end', last.branch)]
      : [];
  const undone = state.visits.flatMap(({ step, undoes }) =>
    undoes === null
      ? []
      : [
          edges.findIndex(
            (edge) => edge.kind === 'rollback' && edge.from === undoes.step && edge.to === step,
          ),
        ],
  );
  return [...new Set([...found, ...end, ...undone])].filter((index) => index >= 0).toSorted((a, b) => a - b);
}

function wayLines(edges: readonly number[]): readonly string[] {
  return edges.length === 0 ? [] : [`  linkStyle ${edges.join(',')} stroke:#1a7f37,stroke-width:4px`];
}
