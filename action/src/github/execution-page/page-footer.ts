import type { BlockContent, PhrasingContent } from 'mdast';
import type { ExecutionView } from '../../report/execution-view.ts';
import { dayAndTime } from '../../report/instant.ts';
import { inlineCode, paragraph, text } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';
import { fileUrl, journalUrl, link, runUrl } from './page-links.ts';

/** Where the rest is to be found: run, runbook at its commit, journal; and how old the page is. */
export function pageFooter({ state }: ExecutionView, facts: PageFacts): BlockContent {
  const { run, file, now } = facts;
  const links: readonly (readonly PhrasingContent[])[] = [
    ...(run === null ? [] : [[link(runUrl(facts, run), 'Run')]]),
    ...(file === null || state.commit === null
      ? []
      : [
          [
            link(fileUrl(facts, state.commit, file), 'Runbook'),
            text(' at '),
            inlineCode(state.commit.slice(0, 7)),
          ],
        ]),
    [link(journalUrl(facts, state.executionId), 'Journal')],
    [inlineCode(clip(state.executionId, 120))],
    [text(`as of ${dayAndTime(now)} UTC`)],
  ];
  return paragraph(...links.flatMap((one, index) => (index === 0 ? one : [text(' · '), ...one])));
}
