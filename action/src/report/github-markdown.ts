import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visible } from '../source/visible.ts';
import { inlineCode } from './markdown-nodes.ts';

/**
 * Blocks as Markdown for a summary, an issue or a comment on GitHub, where a text must not do more than be read: it
 * mentions nobody, refers to no issue and becomes no link.
 */
export function githubMarkdown(blocks: readonly BlockContent[]): string {
  return toMarkdown(
    { type: 'root', children: blocks.map((block) => inert(block)) },
    { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
}

/** A sentence of ours or a finding's: what stands in backticks is code, the rest is literal. */
export function sentence(value: string): PhrasingContent[] {
  const parts = visible(value).split(/(`[^`]+`)/);
  return parts.filter((part) => part !== '').map(codeOrText);
}

function codeOrText(value: string): PhrasingContent {
  return value.length > 2 && value.startsWith('`') && value.endsWith('`')
    ? inlineCode(value.slice(1, -1))
    : { type: 'text', value };
}

function inert<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = (node.children as readonly Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? apart(child.value) : [inert(child)],
  );
  return { ...node, children };
}

// Where GitHub would see a mention, a reference or an address: it looks within one text only.
const seams = /(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=GH)(?=-\d)|(?<=:)(?=\/\/)|(?<=www)(?=\.)/i;

function apart(value: string): PhrasingContent[] {
  return value.split(seams).flatMap((text, index): PhrasingContent[] =>
    index === 0
      ? [{ type: 'text', value: text }]
      : [
          { type: 'html', value: '<!-- -->' },
          { type: 'text', value: text },
        ],
  );
}
