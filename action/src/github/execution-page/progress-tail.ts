import type { BlockContent } from 'mdast';
import { fence, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';

const longestLine = 300;

/** The last lines of the running command, so many at most; nothing where none runs. */
export function progressTail({ tail }: PageFacts, most: number): readonly BlockContent[] {
  if (tail === null || tail.lines.length === 0) return [];
  const lines = tail.lines.slice(-most).map((line) => clip(line, longestLine));
  const item = tail.item === null ? '' : ` for ${clip(tail.item, 80)}`;
  return [
    paragraph(
      strong('Last lines'),
      text(` of step ${tail.step}${item}, as the command wrote them; nobody checked them:`),
    ),
    fence('text', lines.join('\n')),
  ];
}
