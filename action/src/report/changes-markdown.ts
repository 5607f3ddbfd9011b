import type { BlockContent, PhrasingContent } from 'mdast';
import type { Change, DiffLine } from '../compare/change.ts';
import type { Changes } from '../compare/changes.ts';
import type { RunbookChange } from '../compare/compare-runbooks.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import { changeGroups, hasFlowChange, stepWords, wayWords } from './change-words.ts';
import { flowGraph } from './flow-graph.ts';
import { sentence } from './github-markdown.ts';
import { fence, inlineCode, list, listItem, paragraph, strong, text } from './markdown-nodes.ts';
import { mermaid } from './mermaid.ts';

/** A part of a longer report, which may be left out as a whole. */
export type ChangesSection = { readonly title: string; readonly blocks: readonly BlockContent[] };

/** What is different in behaviour, a section for each runbook and one for the settings; those with a risk come first. */
export function changesSections({ runbooks, settings }: Changes): readonly ChangesSection[] {
  const sections = [
    ...runbooks.map((runbook) => ({ risky: isRisky(runbook.changes), section: runbookSection(runbook) })),
    ...(settings.length === 0
      ? []
      : [
          {
            risky: isRisky(settings),
            section: { title: 'Changed settings', blocks: changeBlocks(settings) },
          },
        ]),
  ];
  return [...sections.filter(({ risky }) => risky), ...sections.filter(({ risky }) => !risky)].map(
    ({ section }) => section,
  );
}

function isRisky(changes: readonly Change[]): boolean {
  return changes.some(({ risk }) => risk);
}

const verbs = { added: 'New', removed: 'Removed', changed: 'Changed' } as const;

function runbookSection(runbook: RunbookChange): ChangesSection {
  const { runbookId, title, status, changes } = runbook;
  return {
    title: `${verbs[status]}: ${runbookId} ${title}`,
    blocks: [...changeBlocks(changes), ...flowBlocks(runbook)],
  };
}

function changeBlocks(changes: readonly Change[]): readonly BlockContent[] {
  return changeGroups(changes).flatMap(({ step, changes: group }): readonly BlockContent[] => [
    ...(step === null ? [] : [paragraph(text('Step '), strong(stepWords(step)))]),
    list(group.map((found) => listItem(itemBlocks(found)))),
  ]);
}

function itemBlocks(found: Change): BlockContent[] {
  const { risk, message, diff } = found;
  const mark = risk ? [text('⚠️ '), strong('Risk:'), text(' ')] : [];
  return [
    paragraph(...mark, ...sentence(message), ...valueNodes(found)),
    ...(diff === null ? [] : [fence('diff', diffText(diff))]),
  ];
}

const longestValue = 300;

function valueNodes({ before, after }: Change): readonly PhrasingContent[] {
  if (before !== null && after !== null) return [text(': '), value(before), text(' → '), value(after)];
  if (before !== null) return [text(' (was '), value(before), text(')')];
  return after === null ? [] : [text(': '), value(after)];
}

function value(shown: string): PhrasingContent {
  return inlineCode(shown.length > longestValue ? `${shown.slice(0, longestValue).toWellFormed()}…` : shown);
}

const mostLines = 100;

function diffText(diff: readonly DiffLine[]): string {
  const lines = diff.slice(0, mostLines).map(({ kind, text: line }) => `${marks[kind]}${line}`);
  const more = diff.length - lines.length;
  return [...lines, ...(more > 0 ? [`@@ ${more} more lines @@`] : [])].join('\n');
}

const marks: Readonly<Record<DiffLine['kind'], string>> = {
  added: '+ ',
  removed: '- ',
  same: '  ',
  gap: '@@ ',
};

function flowBlocks({ flow, before, after }: RunbookChange): readonly BlockContent[] {
  if (!hasFlowChange(flow)) return [];
  const ways = [
    ...flow.removed.map((way) => `- ${wayWords(way)}`),
    ...flow.added.map((way) => `+ ${wayWords(way)}`),
  ];
  return [
    paragraph(strong('Flow')),
    fence('diff', ways.slice(0, mostLines).join('\n')),
    ...drawing('before', before),
    ...drawing('now', after),
  ];
}

function drawing(when: string, loaded: LoadedRunbook | null): readonly BlockContent[] {
  if (loaded === null) return [];
  return [
    { type: 'html', value: `<details>\n<summary>Flow ${when}</summary>` },
    { type: 'code', lang: 'mermaid', value: mermaid(flowGraph(loaded.runbook)).trimEnd() },
    { type: 'html', value: '</details>' },
  ];
}
