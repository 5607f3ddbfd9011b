import type { ExecutionView } from '../../report/execution-view.ts';
import { heading, inlineCode, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import { awaitedBlocks } from './awaited-blocks.ts';
import { clip } from './clip.ts';
import { fitParts, whole } from './fit-parts.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFooter } from './page-footer.ts';
import { link, runUrl } from './page-links.ts';
import { scriptBlocks } from './script-blocks.ts';

/** Tells that a runner is gone: what it was doing, what nobody knows, and what to look at before answering. */
export function lostText(
  view: ExecutionView,
  facts: PageFacts,
  { run, job }: { readonly run: number | null; readonly job: string | null },
): string {
  const { state, runbook } = view;
  const open = state.visits.findLast(({ status }) => status === 'in_progress' || status === 'indeterminate');
  const step = open === undefined ? undefined : stepByNumber(runbook, open.step);
  const where = [
    ...(job === null ? [] : [text(' of job '), inlineCode(clip(job, 80))]),
    ...(run === null ? [] : [text(' in '), link(runUrl(facts, run), `run ${run}`)]),
  ];
  return fitParts([
    whole(
      heading(3, '⚠️ The runner is gone'),
      paragraph(text('The runner'), ...where, text(' ended without a word.')),
      ...(step === undefined
        ? [paragraph(text('No step was under way; nothing is unclear.'))]
        : [
            paragraph(
              strong(`Step ${step.step_number} ${clip(step.title, 120)}`),
              text(
                step.idempotent
                  ? ' was under way. It may be repeated, so nobody is asked.'
                  : ' was under way, and nobody recorded how it ended. It is not repeated by itself: look at what it did before you answer.',
              ),
            ),
          ]),
      ...awaitedBlocks(view, facts),
    ),
    {
      name: 'its commands',
      worth: 1,
      forms: [
        () =>
          step === undefined || step.commands.length === 0
            ? []
            : [paragraph(strong('What it was running')), ...scriptBlocks(step.commands)],
        () => [],
      ],
    },
    whole(pageFooter(view, facts)),
  ]);
}
