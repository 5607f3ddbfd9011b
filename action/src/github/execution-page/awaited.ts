import type { ExecutionView } from '../../report/execution-view.ts';
import { heading } from '../../report/markdown-nodes.ts';
import { awaitedBlocks } from './awaited-blocks.ts';
import { fitParts, whole } from './fit-parts.ts';
import { headline } from './headline.ts';
import type { PageFacts } from './page-facts.ts';
import { questionParts } from './question-parts.ts';

/** The comment that tells people what an execution waits for, and what to type; empty where it waits for nobody. */
export function awaited(view: ExecutionView, facts: PageFacts): string {
  const blocks = awaitedBlocks(view, facts);
  if (blocks.length === 0) return '';
  const { mark, text: said } = headline(view);
  return fitParts([whole(heading(3, `${mark} ${said}`), ...blocks), ...questionParts(view)]);
}
