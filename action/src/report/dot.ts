import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph.ts';
import { visible } from '../source/visible.ts';
import { wrapWords } from './wrap-words.ts';

const labelColumns = 24;

/** The flow as Graphviz text, with plain light colours; each element has a class, each step links to `#step-N`. */
export function dot(graph: FlowGraph): string {
  const lines = [
    'bgcolor="transparent"',
    'rankdir=TB',
    'nodesep=0.4',
    'ranksep=0.45',
    'node [fontname="Helvetica", fontsize=12, margin="0.2,0.1", shape=box, style=filled, color="#57606a", fillcolor="#f6f8fa", fontcolor="#1f2328"]',
    'edge [fontname="Helvetica", fontsize=11, color="#57606a", fontcolor="#1f2328", arrowsize=0.8]',
    'begin [label="Start", shape=oval, class="flow-terminal", id="flow-begin"]',
    ...graph.nodes.map(nodeLine),
    ...(graph.edges.some((edge) => edge.to === 'end')
      ? ['finish [label="End", shape=oval, class="flow-terminal", id="flow-end"]']
      : []),
    ...graph.edges.map(edgeLine),
  ];
  return `digraph flow {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

const shapes: Readonly<Record<FlowNode['type'], string>> = {
  automated: 'box',
  decision: 'diamond',
  manual: 'parallelogram',
  verification: 'box',
  notification: 'note',
};

function nodeLine(node: FlowNode): string {
  const marks = [
    node.approval ? 'needs approval' : '',
    node.irreversible ? 'irreversible' : '',
    node.conditional ? 'conditional' : '',
  ];
  const lines = [
    ...wrapWords(visible(`${node.step} · ${node.title}`), labelColumns),
    ...marks.filter((mark) => mark !== '').map((mark) => `(${mark})`),
  ];
  const style = [
    'filled',
    ...(node.type === 'verification' ? ['rounded'] : []),
    ...(node.rollback ? ['dashed'] : []),
  ].join(',');
  const attributes = [
    `label=${quoted(lines)}`,
    `shape=${node.approval ? 'hexagon' : shapes[node.type]}`,
    `style="${style}"`,
    `fillcolor="${fill(node)}"`,
    ...(node.type === 'decision' && !node.approval ? ['margin="0.05,0.05"'] : []),
    `class="flow-${node.type}${node.approval ? ' flow-approval' : ''}${node.rollback ? ' flow-rollback' : ''}"`,
    `id="flow-step-${node.step}"`,
    `URL="#step-${node.step}"`,
    `tooltip=${quoted([visible(node.title)])}`,
  ];
  return `s${node.step} [${attributes.join(', ')}]`;
}

function fill(node: FlowNode): string {
  if (node.approval) {
    return '#fff8c5';
  }
  return node.type === 'decision' ? '#ddf4ff' : node.rollback ? '#ffffff' : '#f6f8fa';
}

function edgeLine(edge: FlowEdge): string {
  const attributes = [
    ...(edge.label === '' ? [] : [`label=${quoted([`  ${visible(edge.label)}  `])}`]),
    ...(edge.kind === 'rollback' || edge.kind === 'failure' ? ['style=dashed'] : []),
    ...(edge.kind === 'rollback' ? ['weight=0'] : []),
    `class="flow-${edge.kind}"`,
  ];
  return `${idOf(edge.from)} -> ${idOf(edge.to)} [${attributes.join(', ')}]`;
}

function idOf(place: FlowEdge['from'] | FlowEdge['to']): string {
  return place === 'begin' ? 'begin' : place === 'end' ? 'finish' : `s${place}`;
}

/** A quoted label; the backslash must be doubled because Graphviz reads escapes such as `\N` in labels, and `&` because it reads entities. */
function quoted(lines: readonly string[]): string {
  const safe = lines.map((line) =>
    line.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"'),
  );
  return `"${safe.join('\\n')}"`;
}
