import type { Paragraph } from 'mdast';
import { sentence } from '../../report/github-markdown.ts';
import { paragraph } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';

/** Words of a runbook or a person as paragraphs: what stands in backticks is code, everything else is text. */
export function prose(value: string | undefined, most: number = 1500): Paragraph[] {
  if (value === undefined) return [];
  const [cut, rest] = [value.slice(0, most), value.length > most];
  const parts = cut.split(/\n[ \t]*\n/).map((part) => part.replaceAll(/[ \t]*\n[ \t]*/g, ' '));
  return parts
    .filter((part) => part.trim() !== '')
    .map((part, index, all) =>
      paragraph(...sentence(rest && index === all.length - 1 ? clip(`${part}…`, most) : part)),
    );
}
