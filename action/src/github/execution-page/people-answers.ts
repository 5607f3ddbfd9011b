import type { BlockContent, PhrasingContent } from 'mdast';
import type { EventOf } from '../../engine/event.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { durationText, timeOfDay } from '../../report/instant.ts';
import { inlineCode, table, text } from '../../report/markdown-nodes.ts';
import { stepText, subjectText } from '../../report/subject-text.ts';
import { millisecondsBetween } from '../../source/time.ts';
import { actorEvidence } from './actor-evidence.ts';
import { andMore } from './and-more.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';
import { type Wait, waits } from './waits.ts';

/** Every question, who answered it how and when, and by what that can be checked; then what rules of the runbook decided. */
export function peopleAnswers(view: ExecutionView, facts: PageFacts, most: number): readonly BlockContent[] {
  const all = waits(view.events);
  const ruled = view.events.filter(
    (event): event is EventOf<'DecisionTaken'> => event.type === 'DecisionTaken' && event.rule !== null,
  );
  const rows = [
    ...all.slice(0, most).map((wait) => answerRow(wait, view, facts)),
    ...ruled
      .slice(0, most)
      .map(({ step, branch, rule, at }) => [
        [text(clip(stepText(view.runbook, step), 120))],
        [text('decided: '), inlineCode(clip(branch, 80))],
        [text(`rule ${rule ?? ''}`)],
        [text('the runbook')],
        [text(timeOfDay(at))],
        [],
      ]),
  ];
  return rows.length === 0
    ? []
    : [
        table(['About', 'Answer', 'By', 'Evidence', 'At (UTC)', 'Waited'], rows),
        ...andMore(all.length - most),
      ];
}

function answerRow(
  wait: Wait,
  { runbook, state }: ExecutionView,
  facts: PageFacts,
): readonly (readonly PhrasingContent[])[] {
  const { by, to, from, answer, reason, late } = wait;
  return [
    [
      text(clip(subjectText(runbook, wait.subject), 120)),
      ...(wait.visit > 1 ? [text(` (visit ${wait.visit})`)] : []),
    ],
    [
      text(`${wait.kind}: `),
      answer === null ? text(wait.end === 'expired' ? 'expired' : 'none') : inlineCode(clip(answer, 80)),
      ...(late && wait.end !== 'expired' ? [text(', too late')] : []),
      ...(reason === null || reason === '' ? [] : [text(` – ${clip(reason, 300)}`)]),
    ],
    by === null ? [] : [inlineCode(clip(by.person, 80))],
    by === null ? [] : actorEvidence(by, facts, state.issue),
    [text(to === null || wait.end === null ? '' : timeOfDay(to))],
    [text(to === null ? '' : durationText(millisecondsBetween(from, to)))],
  ];
}
