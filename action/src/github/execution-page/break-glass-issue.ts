import type { ExecutionView } from '../../report/execution-view.ts';
import { dayAndTime } from '../../report/instant.ts';
import { inlineCode, list, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';
import { fitParts, whole } from './fit-parts.ts';
import type { PageFacts } from './page-facts.ts';
import { issueUrl, link } from './page-links.ts';
import { pageFooter } from './page-footer.ts';

/** By what issues about broken glass are found. */
export const breakGlassLabel = 'break-glass';

/** The issue that an approver must close after somebody went on alone; null where nobody did. */
export function breakGlassIssue(
  view: ExecutionView,
  facts: PageFacts,
): { readonly title: string; readonly body: string } | null {
  const {
    state,
    runbook: { metadata },
  } = view;
  if (state.breakGlass === null) return null;
  const person = state.startedBy === '' ? state.operator : state.startedBy;
  return {
    title: clip(
      `Break-glass: ${state.runbookId}${state.incident === null ? '' : ` (${clip(state.incident, 60)})`} by ${person}`,
      200,
    ),
    body: fitParts([
      whole(
        paragraph(
          strong(clip(person, 80)),
          text(
            ' went on without a second person. An approver must look at it, say so here, and close this issue.',
          ),
        ),
        list([
          [strong('Reason'), text(`: ${clip(state.breakGlass, 2000)}`)],
          [
            strong('Runbook'),
            text(': '),
            inlineCode(clip(state.runbookId, 60)),
            text(` ${clip(metadata.title, 160)}`),
          ],
          ...(state.incident === null
            ? []
            : [[strong('Incident'), text(': '), inlineCode(clip(state.incident, 80))]]),
          [strong('Since'), text(`: ${dayAndTime(state.startedAt)} UTC`)],
          ...(state.issue === null
            ? []
            : [
                [strong('Execution'), text(': '), link(issueUrl(facts, state.issue), `issue ${state.issue}`)],
              ]),
        ]),
        pageFooter(view, facts),
      ),
    ]),
  };
}
