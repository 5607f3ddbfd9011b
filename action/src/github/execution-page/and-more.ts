import type { BlockContent } from 'mdast';
import { paragraph, text } from '../../report/markdown-nodes.ts';

/** Says how many more there are; nothing where there are none. */
export function andMore(rest: number): readonly BlockContent[] {
  return rest > 0 ? [paragraph(text(`and ${rest} more`))] : [];
}
