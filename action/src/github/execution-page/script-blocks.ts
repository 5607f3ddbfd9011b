import type { BlockContent } from 'mdast';
import { fence } from '../../report/markdown-nodes.ts';

/** Scripts as they stand, each fenced. */
export function scriptBlocks(scripts: readonly string[]): readonly BlockContent[] {
  return scripts.map((script) => fence('bash', script));
}
