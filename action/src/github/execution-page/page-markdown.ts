import type { BlockContent, Nodes } from 'mdast';
import { githubMarkdown } from '../../report/github-markdown.ts';

/** Blocks as Markdown for GitHub in which no text of a runbook, a command or a person is more than text, formulas and commits included. */
export function pageMarkdown(blocks: readonly BlockContent[]): string {
  return githubMarkdown(blocks.map((block) => plainText(block)));
}

function plainText<N extends Nodes>(node: N): N {
  if (!('children' in node)) {
    return node;
  }
  const children = (node.children as readonly Nodes[]).flatMap((child): readonly Nodes[] =>
    child.type === 'text' ? parted(child.value) : [plainText(child)],
  );
  return { ...node, children };
}

// What GitHub draws as a formula, and what it links as a commit.
const special = /(\$|(?<![\da-z])(?=\d*[a-f])[\da-f]{7,40}(?![\da-z]))/i;
// It looks within one text only, and for no fewer characters than seven.
const longestPart = 6;

function parted(value: string): readonly Nodes[] {
  return value.split(special).flatMap((part, index): readonly Nodes[] => {
    if (index % 2 === 0) {
      return part === '' ? [] : [{ type: 'text', value: part }];
    }
    // Its own advice for a dollar sign that is none of a formula's.
    return part === '$' ? [{ type: 'html', value: '<span>$</span>' }] : commit(part);
  });
}

function commit(value: string): readonly Nodes[] {
  const parts = Array.from({ length: Math.ceil(value.length / longestPart) }, (_, index) =>
    value.slice(index * longestPart, (index + 1) * longestPart),
  );
  // The first mark keeps it apart from an `@` or `#` before it.
  return parts.flatMap((part): readonly Nodes[] => [
    { type: 'html', value: '<!-- -->' },
    { type: 'text', value: part },
  ]);
}
