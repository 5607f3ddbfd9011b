import type { ExecutionView } from '../../report/execution-view.ts';
import { heading, inlineCode, paragraph, text } from '../../report/markdown-nodes.ts';
import { reportSteps } from '../../report/report-steps.ts';
import { awaitedBlocks } from './awaited-blocks.ts';
import { clip } from './clip.ts';
import { fitParts, whole } from './fit-parts.ts';
import { headline } from './headline.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFooter } from './page-footer.ts';
import { tally } from './step-rows.ts';

/** Tells everybody who is in charge now, and that person how it stands; `from` is null where nobody was. */
export function handoverText(
  view: ExecutionView,
  facts: PageFacts,
  { from, to }: { readonly from: string | null; readonly to: string },
): string {
  const { mark, text: said } = headline(view);
  const before = from === null || from === '' ? [] : [text(', after '), inlineCode(clip(from, 80))];
  return fitParts([
    whole(
      heading(3, `🤝 Now in charge: ${clip(to, 80)}`),
      paragraph(
        inlineCode(clip(to, 80)),
        text(' operates this execution'),
        ...before,
        text('. Until now: '),
        text(`${tally(reportSteps(view).filter(({ visit }) => visit > 0))}.`),
      ),
      paragraph(text(`${mark} ${said}`)),
      ...awaitedBlocks(view, facts),
      pageFooter(view, facts),
    ),
  ]);
}
