import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph.ts';
import { visible } from '../source/visible.ts';

/**
 * The flow as Mermaid text, which GitHub draws; ends in a line feed. No text of a runbook can leave its label.
 * Steps in `unreached` stand out: something about them no test case reaches.
 */
export function mermaid(graph: FlowGraph, unreached: ReadonlySet<number> = new Set()): string {
  const rollbacks = graph.nodes.filter((node) => node.rollback);
  const marked = graph.nodes.filter((node) => unreached.has(node.step));
  const lines = [
    'begin(["Start"])',
    ...graph.nodes.map(nodeLine),
    ...(graph.edges.some((edge) => edge.to === 'end') ? ['finish(["End"])'] : []),
    ...graph.edges.map(edgeLine),
    ...(rollbacks.length > 0
      ? [
          'classDef undo stroke-dasharray: 4 3',
          `class ${rollbacks.map((node) => idOf(node.step)).join(',')} undo`,
        ]
      : []),
    ...(marked.length > 0
      ? [
          'classDef unreached fill:#ffe3b3,stroke:#b35900,stroke-width:3px,color:#000',
          `class ${marked.map((node) => idOf(node.step)).join(',')} unreached`,
        ]
      : []),
  ];
  return `flowchart TD\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function nodeLine(node: FlowNode): string {
  const marks = [
    node.approval ? '🔒 ' : '',
    node.irreversible ? '⚠ ' : '',
    node.conditional ? '? ' : '',
  ].join('');
  const label = quoted(`${marks}${node.step} · ${node.title}`);
  const id = idOf(node.step);
  if (node.approval) {
    return `${id}{{${label}}}`;
  }
  switch (node.type) {
    case 'decision':
      return `${id}{${label}}`;
    case 'manual':
      return `${id}[/${label}/]`;
    case 'verification':
      return `${id}(${label})`;
    case 'notification':
      return `${id}>${label}]`;
    case 'automated':
      return `${id}[${label}]`;
    default:
      return node.type satisfies never;
  }
}

function edgeLine(edge: FlowEdge): string {
  const arrow = edge.kind === 'rollback' || edge.kind === 'failure' ? '-.->' : '-->';
  const label = edge.label === '' ? '' : `|${quoted(edge.label)}|`;
  return `${idOf(edge.from)} ${arrow}${label} ${idOf(edge.to)}`;
}

/** Never `end`, which is a word of Mermaid's own. */
function idOf(place: FlowEdge['from'] | FlowEdge['to']): string {
  return place === 'begin' ? 'begin' : place === 'end' ? 'finish' : `s${place}`;
}

/** Whatever could mean something to Mermaid, also inside quotes (`%%{init}`, entities, Markdown), becomes a number. */
function quoted(text: string): string {
  const safe = visible(text)
    .replaceAll(/["#&<>%`;{}|\\*~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, numbered)
    // Its lexer takes a whole line with these words for a statement, and cuts entities after these.
    .replaceAll(/n(?=\s+(?:TB|BT|RL|LR|TD))(?<=direction)/g, numbered)
    .replaceAll(/style|classDef/g, (word) => numbered(word.charAt(0)) + word.slice(1));
  return `"${safe}"`;
}

function numbered(character: string): string {
  return `#${character.charCodeAt(0)};`;
}
