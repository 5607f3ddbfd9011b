import type { BlockContent } from 'mdast';

/** Blocks that are seen after a click; the title must be ours. */
export function folded(title: string, blocks: readonly BlockContent[]): readonly BlockContent[] {
  return blocks.length === 0
    ? []
    : [
        { type: 'html', value: `<details>\n<summary>${title}</summary>` },
        ...blocks,
        { type: 'html', value: '</details>' },
      ];
}
