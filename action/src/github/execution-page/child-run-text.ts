import type { ExecutionView } from '../../report/execution-view.ts';
import { paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { fitParts, whole } from './fit-parts.ts';
import { headline } from './headline.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFooter } from './page-footer.ts';
import { link, runUrl } from './page-links.ts';

/** Why another run goes on, by no person's word. */
export type ChildRun = {
  readonly why: 'gates' | 'budget' | 'rejected' | 'expired' | 'lost';
  /** Null where GitHub did not tell. */
  readonly run: number | null;
};

/** Announces that another run of the workflow goes on with what is recorded. */
export function childRunText(view: ExecutionView, facts: PageFacts, { why, run }: ChildRun): string {
  return fitParts([
    whole(
      paragraph(
        strong('▶️ Another run goes on'),
        text(
          `, because ${reasons[why]}. It is started by the bot and may only do what the journal announces; every approval is asked for again there. `,
        ),
        run === null ? text('GitHub did not say which run it is.') : link(runUrl(facts, run), `Run ${run}`),
      ),
      paragraph(text(`It stands like this: ${headline(view).text}.`)),
      pageFooter(view, facts),
    ),
  ]);
}

const reasons: Readonly<Record<ChildRun['why'], string>> = {
  gates: 'this one has no approvals left to ask for',
  budget: 'the time of this job is used up',
  rejected: 'an approval was refused and what the runbook says about that is left to do',
  expired: 'an approval expired and what the runbook says about that is left to do',
  lost: 'this one ended before its work did',
};
