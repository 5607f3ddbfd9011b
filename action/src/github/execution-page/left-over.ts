import type { BlockContent, PhrasingContent } from 'mdast';
import type { EventOf } from '../../engine/event.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { list, strong, text } from '../../report/markdown-nodes.ts';
import { stepText } from '../../report/subject-text.ts';
import { andMore } from './and-more.ts';
import { clip } from './clip.ts';
import { whySkipped } from './step-rows.ts';

const mostNamed = 30;

/** What somebody may have to put right: steps that failed or were skipped, what was not undone, what nothing undoes; and how much was undone. */
export function leftOver({ state, runbook, events }: ExecutionView, most: number): readonly BlockContent[] {
  const undone = events.findLast(
    (event): event is EventOf<'RollbackFinished'> => event.type === 'RollbackFinished',
  );
  const rolledBack = state.rollback?.undone ?? [];
  const items: readonly (readonly PhrasingContent[])[] = [
    ...state.visits
      .filter(({ status }) => status === 'failed')
      .map(({ step, error }) => [
        strong('Failed'),
        text(`: step ${clip(stepText(runbook, step), 160)}`),
        ...(error === null ? [] : [text(' – '), ...sentence(clip(error.message, 500))]),
      ]),
    ...state.visits.flatMap(({ step, skipReason }) =>
      skipReason === null || skipReason === 'when'
        ? []
        : [
            [
              strong('Skipped'),
              text(`: step ${clip(stepText(runbook, step), 160)} – ${whySkipped[skipReason]}`),
            ],
          ],
    ),
    ...(state.rollback?.notUndone ?? []).map(({ step, item, reason }) => [
      strong('Not undone'),
      text(
        `: step ${clip(stepText(runbook, step), 160)}${item === null ? '' : ` for ${clip(item, 80)}`} – ${clip(reason, 500)}`,
      ),
    ]),
    ...(undone?.without_rollback ?? []).map((step) => [
      strong('Nothing undoes'),
      text(` step ${clip(stepText(runbook, step), 160)}`),
    ]),
    ...(rolledBack.length === 0
      ? []
      : [
          [
            strong('Rolled back'),
            text(
              `: ${rolledBack
                .slice(0, mostNamed)
                .map(({ step, item }) => `step ${step}${item === null ? '' : ` for ${clip(item, 80)}`}`)
                .join(', ')}`,
            ),
            ...(rolledBack.length > mostNamed ? [text(` and ${rolledBack.length - mostNamed} more`)] : []),
          ],
        ]),
  ];
  const rest = items.length - most;
  return items.length === 0 ? [] : [list(items.slice(0, most)), ...andMore(rest)];
}
