import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

import type { Runbook } from '../runbook/runbook.ts';
import { runbookMdast } from './runbook-mdast.ts';

/** A runbook as Markdown (GitHub's dialect), nothing left out; the same runbook gives the same bytes. */
export function runbookMarkdown(runbook: Runbook): string {
  return toMarkdown(runbookMdast(runbook), {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
