import type { PhrasingContent } from 'mdast';
import { inlineCode, text } from '../../report/markdown-nodes.ts';
import type { Actor } from '../../schema/event.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';
import { commentUrl, link, runUrl } from './page-links.ts';

/** By what anybody can check that a person said it: the run's review, the comment, the run that they started. */
export function actorEvidence(
  { via, run, comment, environment, entry }: Actor,
  facts: Pick<PageFacts, 'repositoryUrl'>,
  issue: number | null,
): PhrasingContent[] {
  const inRun = run === undefined ? [] : [text(', '), link(runUrl(facts, run), `run ${run}`)];
  switch (via) {
    case 'github-environment':
      return [
        text('review of '),
        environment === undefined ? text('an environment') : inlineCode(clip(environment, 80)),
        ...(entry === undefined ? [] : [text(` (approval ${entry} of the run)`)]),
        ...inRun,
      ];
    case 'github-comment':
      return [
        comment === undefined || issue === null
          ? text('comment')
          : link(commentUrl(facts, issue, comment), `comment ${comment}`),
        ...inRun,
      ];
    case 'github-dispatch':
      return [text('started the workflow'), ...inRun];
    case 'local':
      return [text('said so on a machine; nothing proves it')];
    default:
      return via satisfies never;
  }
}
