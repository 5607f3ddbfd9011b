import type { BlockContent } from 'mdast';
import type { ExecutionView } from '../../report/execution-view.ts';
import { inlineCode, joined, paragraph, table, text } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';
import { issueUrl, link } from './page-links.ts';

const mostShown = 20;

/** What else is under way on the same services; nothing where nothing is. */
export function otherExecutions(
  { state, runbook }: ExecutionView,
  { others, ...facts }: PageFacts,
): readonly BlockContent[] {
  const mine = new Set(runbook.metadata.services_affected);
  const near = others
    .filter(({ executionId }) => executionId !== state.executionId)
    .map((other) => ({ ...other, shared: other.services.filter((service) => mine.has(service)) }))
    .filter(({ shared }) => shared.length > 0);
  if (near.length === 0) return [];
  const rows = near
    .slice(0, mostShown)
    .map(({ executionId, runbookId, issue, status, shared }) => [
      [inlineCode(clip(runbookId, 60))],
      [text(clip(status.replace('_', ' '), 40))],
      joined(shared.slice(0, 5).map((service) => inlineCode(clip(service, 60)))),
      [issue === null ? inlineCode(clip(executionId, 100)) : link(issueUrl(facts, issue), `issue ${issue}`)],
    ]);
  const rest = near.length - rows.length;
  return [
    table(['Runbook', 'Status', 'Services', 'Execution'], rows),
    ...(rest === 0 ? [] : [paragraph(text(`and ${rest} more`))]),
  ];
}
