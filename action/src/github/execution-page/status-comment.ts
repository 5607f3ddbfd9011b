import type { BlockContent, PhrasingContent } from 'mdast';
import { hasEnded } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { dayAndTime } from '../../report/instant.ts';
import { heading, inlineCode, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { reportSteps } from '../../report/report-steps.ts';
import { steeringLines } from '../reply-lines.ts';
import { alsoPossible, awaitedBlocks } from './awaited-blocks.ts';
import { clip } from './clip.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';
import { flowTaken } from './flow-taken.ts';
import { folded } from './folded.ts';
import { headline } from './headline.ts';
import { otherExecutions } from './other-executions.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFooter } from './page-footer.ts';
import { progressTail } from './progress-tail.ts';
import { statusMark } from './status-mark.ts';
import { stepRows, tally } from './step-rows.ts';

/** The one comment that always shows how an execution stands: first what is awaited and what to type, then everything else. */
export function statusComment(view: ExecutionView, facts: PageFacts): string {
  const { mark, text: said } = headline(view);
  const parts: readonly Part[] = [
    whole(heading(2, `${mark} ${said}`), paragraph(...subject(view)), ...glass(view)),
    whole(...replies(view, facts)),
    {
      name: 'the last lines of the command',
      worth: 3,
      forms: [20, 5].map((lines) => () => progressTail(facts, lines)),
    },
    { name: 'the table of the steps', worth: 4, forms: stepForms(view) },
    {
      name: 'other executions',
      worth: 2,
      forms: [() => titled('Also under way on these services', otherExecutions(view, facts)), () => []],
    },
    {
      name: 'the diagram',
      worth: 1,
      forms: [() => folded('Flow, and the way it took', flowTaken(view)), () => []],
    },
    whole(pageFooter(view, facts)),
  ];
  return `${statusMark}\n${fitParts(parts)}`;
}

/** Who must do what; where nobody must, how it is steered. */
function replies(view: ExecutionView, facts: PageFacts): readonly BlockContent[] {
  const awaits = awaitedBlocks(view, facts);
  const label = hasEnded(view.state)
    ? 'Within a day, and before a newer execution, it can go on with'
    : 'To steer it';
  return awaits.length > 0 ? awaits : alsoPossible(label, steeringLines(view.state));
}

function subject({ state, runbook: { metadata } }: ExecutionView): readonly PhrasingContent[] {
  const named = (label: string, value: string | null): readonly PhrasingContent[] =>
    value === null || value === '' ? [] : [text(` · ${label} `), inlineCode(clip(value, 80))];
  return [
    inlineCode(clip(state.runbookId, 60)),
    text(` ${clip(metadata.title, 120)} · ${metadata.severity}`),
    ...(state.operator === '' ? [text(' · nobody is in charge')] : named('operator', state.operator)),
    ...named('incident', state.incident),
    ...named('ticket', state.changeTicket),
    ...(state.pauseRequested && state.gate === null && !hasEnded(state)
      ? [text(' · will pause before the next step')]
      : []),
    text(` · since ${dayAndTime(state.startedAt).slice(0, 16)} UTC`),
  ];
}

function glass({ state: { breakGlass } }: ExecutionView): readonly BlockContent[] {
  return breakGlass === null
    ? []
    : [
        paragraph(
          strong('🔨 Break-glass'),
          text(`: one person goes on alone. Reason: ${clip(breakGlass, 500)}`),
        ),
      ];
}

function titled(title: string, blocks: readonly BlockContent[]): readonly BlockContent[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}

function stepForms(view: ExecutionView): Part['forms'] {
  const rows = (widest: number, latest: number | null, unreached: boolean) => (): readonly BlockContent[] => [
    heading(3, 'Steps'),
    ...stepRows(view, { widest, latest, unreached }),
  ];
  return [
    rows(120, null, true),
    rows(40, null, true),
    rows(40, null, false),
    rows(40, 50, false),
    rows(40, 12, false),
    () => [
      paragraph(strong('Steps'), text(`: ${tally(reportSteps(view).filter(({ visit }) => visit > 0))}`)),
    ],
  ];
}
