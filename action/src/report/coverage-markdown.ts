import type { BlockContent, PhrasingContent } from 'mdast';

import type { RunbookCoverage, Share } from '../rehearsal/coverage.ts';
import { coverageKinds, totalCoverage } from '../rehearsal/coverage-of.ts';
import { type CoveragePlace, shareText } from './coverage-text.ts';
import { flowGraph } from './flow-graph.ts';
import { sentence } from './github-markdown.ts';
import { fence, inlineCode, list, paragraph, strong, table, text } from './markdown-nodes.ts';
import { mermaid } from './mermaid.ts';

const mostItems = 100;
const mostDiagrams = 10;

/** Coverage as blocks of Markdown: a table, and what no case reaches. */
export function coverageBlocks(
  coverages: readonly RunbookCoverage[],
  placeOf: CoveragePlace,
): readonly BlockContent[] {
  const rows = coverages.map((coverage) => row([inlineCode(coverage.runbookId)], coverage));
  const total = row([strong('all')], totalCoverage(coverages));
  const uncovered = coverages.flatMap(({ runbookId, uncovered: items }) =>
    items.map(({ pointer, message }) => [
      inlineCode(placeOf(runbookId, pointer)),
      text(' '),
      ...sentence(message),
    ]),
  );
  const more = uncovered.length - mostItems;
  return [
    table(['runbook', ...coverageKinds, 'total'], coverages.length === 1 ? rows : [...rows, total]),
    ...(uncovered.length === 0
      ? []
      : [paragraph(strong('Not reached')), list(uncovered.slice(0, mostItems))]),
    ...(more <= 0 ? [] : [paragraph(text(`And ${more} more.`))]),
    ...coverages
      .filter((coverage) => coverage.uncovered.length > 0)
      .slice(0, mostDiagrams)
      .flatMap(diagram),
  ];
}

/** The flow, with the steps about which something is not reached standing out. */
function diagram({ runbookId, runbook, uncovered }: RunbookCoverage): readonly BlockContent[] {
  const indexes = uncovered.map(({ pointer }) => Number(/^\/steps\/(\d+)/.exec(pointer)?.[1]));
  const unreached = new Set(indexes.flatMap((index) => runbook.steps[index]?.step_number ?? []));
  return [
    paragraph(inlineCode(runbookId), text(': what no case reaches entirely')),
    fence('mermaid', mermaid(flowGraph(runbook), unreached)),
  ];
}

function row(
  name: readonly PhrasingContent[],
  { kinds, total }: Pick<RunbookCoverage, 'kinds' | 'total'>,
): readonly (readonly PhrasingContent[])[] {
  return [name, ...[...coverageKinds.map((kind) => kinds[kind]), total].map((share) => [shareNode(share)])];
}

function shareNode(share: Share): PhrasingContent {
  const words = shareText(share);
  return share.covered < share.total ? strong(words) : text(words);
}
