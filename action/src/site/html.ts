import type { Element, ElementContent, Properties } from 'hast';
import type { PhrasingContent } from 'mdast';

import { cell, paragraphs } from '../report/markdown-nodes.ts';
import { visibleLines } from '../source/visible.ts';

/** What may stand in an element: texts are escaped when they are written, and null is left out. */
export type Child = ElementContent | string | null | readonly Child[];

/** An element of a page. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return { type: 'element', tagName, properties, children: nodesOf(children) };
}

/** Children as nodes, in one list. */
function nodesOf(children: readonly Child[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const child of children) {
    if (child === null) continue;
    if (typeof child === 'string') nodes.push({ type: 'text', value: visibleLines(child) });
    else if ('type' in child) nodes.push(child);
    else nodes.push(...nodesOf(child));
  }
  return nodes;
}

/** Words of a runbook on one line: code in backticks and web addresses are recognised. */
export function inline(words: string): ElementContent[] {
  return cell(words).map(phrasing);
}

/** Words of a runbook, a paragraph for each part between empty lines. */
export function prose(words: string): ElementContent[] {
  return paragraphs(words).map(({ children }) => h('p', {}, children.map(phrasing)));
}

function phrasing(node: PhrasingContent): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'inlineCode':
      return h('code', {}, node.value);
    case 'link':
      return h('a', { href: node.url, rel: ['noreferrer'] }, node.children.map(phrasing));
    default:
      throw new Error(`Unexpected ${node.type} in the words of a runbook`);
  }
}
