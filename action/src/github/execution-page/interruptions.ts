import type { BlockContent, PhrasingContent } from 'mdast';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { dayAndTime } from '../../report/instant.ts';
import { inlineCode, list, text } from '../../report/markdown-nodes.ts';
import { subjectText } from '../../report/subject-text.ts';
import { actorEvidence } from './actor-evidence.ts';
import { andMore } from './and-more.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';

/** Where it did not go on as it should: interruptions, lost runners, hand-overs, answers that did not count. */
export function interruptions(
  { events, runbook, state }: ExecutionView,
  facts: PageFacts,
  most: number,
): readonly BlockContent[] {
  const items = events.flatMap((event): readonly (readonly PhrasingContent[])[] => {
    const at = text(`${dayAndTime(event.at)} `);
    switch (event.type) {
      case 'ExecutionInterrupted':
        // A job that hands over to the next is nothing to be told.
        return event.reason === 'segment'
          ? []
          : [
              [
                at,
                text(
                  `stopped: ${event.reason}${event.signal === null ? '' : ` (${clip(event.signal, 20)})`}`,
                ),
              ],
            ];
      case 'ExecutionResumed':
        return event.take_over
          ? [
              [
                at,
                text('taken over from a runner that was not proven gone'),
                ...(event.reason === null ? [] : [text(`: ${clip(event.reason, 300)}`)]),
              ],
            ]
          : [];
      case 'HandedOver':
        return [[at, text('in charge from then on: '), inlineCode(clip(event.to, 80))]];
      case 'GateRefused':
        return [
          [
            at,
            text(`an answer to ${clip(subjectText(runbook, event.subject), 120)} did not count (`),
            inlineCode(clip(event.reason, 60)),
            text(')'),
            ...(event.by === null
              ? []
              : [
                  text(' by '),
                  inlineCode(clip(event.by.person, 80)),
                  text(', '),
                  ...actorEvidence(event.by, facts, state.issue),
                ]),
            text(': '),
            ...sentence(clip(event.message, 300)),
          ],
        ];
      default:
        return [];
    }
  });
  return items.length === 0 ? [] : [list(items.slice(0, most)), ...andMore(items.length - most)];
}
