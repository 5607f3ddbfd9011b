import type { Refusal } from '../../engine/turn.ts';
import { sentence } from '../../report/github-markdown.ts';
import { fence, paragraph, strong, text, inlineCode } from '../../report/markdown-nodes.ts';
import { visibleLines } from '../../source/visible.ts';
import { fitParts, whole } from './fit-parts.ts';

/** What was refused, and by whose word. */
export type Refused = {
  /** The lines of the comment, or what else was refused, as it was written. */
  readonly quoted: string | null;
  /** A line that would count, to show its form. */
  readonly example: string | null;
};

const longestText = 2000;
const longestQuote = 1000;

/** Says no, and how it is mended: what was refused, why, who can do what about it. */
export function refusalComment({ code, message, hint }: Refusal, { quoted, example }: Refused): string {
  return fitParts([
    whole(
      paragraph(strong('⛔ This did not count'), text(' ('), inlineCode(code.slice(0, 60)), text(')')),
      ...(quoted === null || quoted.trim() === '' ? [] : [fence('text', cut(quoted))]),
      paragraph(...sentence(message.slice(0, longestText))),
      ...(hint === ''
        ? []
        : [paragraph(strong('What helps'), text(': '), ...sentence(hint.slice(0, longestText)))]),
      ...(example === null ? [] : [paragraph(text('For example: '), inlineCode(example.slice(0, 300)))]),
    ),
  ]);
}

function cut(quoted: string): string {
  const shown = visibleLines(quoted.slice(0, longestQuote));
  return quoted.length > longestQuote ? `${shown.toWellFormed()}…` : shown;
}
