import type { BlockContent, Nodes } from 'mdast';
import { githubMarkdown } from '../../report/github-markdown.ts';

/** Blocks as Markdown for GitHub in which no text of a runbook, a command or a person is more than text, formulas and commits included. */
export function pageMarkdown(blocks: readonly BlockContent[]): string {
  return githubMarkdown(blocks.map((block) => plainText(block)));
}

function plainText<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = (node.children as readonly Nodes[]).flatMap((child): readonly Nodes[] =>
    child.type === 'text' ? parted(child.value) : [plainText(child)],
  );
  return { ...node, children };
}

// What GitHub would draw as a formula or link to a commit; the first is its own advice, the second parts a text as mentions are.
const seams = /(\$)|(?<=(?<![\dA-Za-z])(?=\d*[a-f])(?=[\da-f]{7,40}(?![\dA-Za-z]))[\da-f])/;

function parted(value: string): readonly Nodes[] {
  return value.split(seams).flatMap((part, index): readonly Nodes[] => {
    // Every second part is what was captured: a dollar sign, or nothing where a commit was parted.
    if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }];
    return [{ type: 'html', value: part === '$' ? '<span>$</span>' : '<!-- -->' }];
  });
}
