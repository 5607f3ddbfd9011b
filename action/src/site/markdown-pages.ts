import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

import { cell, heading, paragraph, table, text } from '../report/markdown-nodes.ts';
import { runbookMdast } from '../report/runbook-mdast.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { alertsOf } from './alert-pages.ts';
import { categoryName, grouped, type IndexEntry, shownServices } from './index-entry.ts';
import { quickGroups } from './quick-reference-pages.ts';

/** The index by category, as the guide writes it. Entries come in the order of their ids. */
export function markdownIndex(entries: readonly IndexEntry[]): string {
  return markdownText([
    heading(1, 'Runbook Index'),
    paragraph(
      link('QUICK_REFERENCE.md', [text('Quick reference by symptom')]),
      text(' · '),
      link('ALERTS.md', [text('Alerts')]),
    ),
    ...grouped(entries, ({ category }) => category).flatMap(([category, members]) => [
      heading(2, categoryName(category)),
      table(
        ['ID', 'Title', 'Severity', 'Services', 'Est. Duration'],
        members.map((entry) => [
          [fileLink(entry)],
          cell(entry.title),
          cell(entry.severity),
          cell(shownServices(entry)),
          cell(`${entry.minutes} min`),
        ]),
      ),
    ]),
  ]);
}

/** The quick-reference card by symptom group, as the guide writes it; the groups of `order` first. */
export function markdownQuickReference(
  entries: readonly IndexEntry[],
  order: readonly string[] = [],
): string {
  return markdownText([
    heading(1, 'Runbook Quick Reference'),
    ...quickGroups(entries, order).flatMap(([group, rows]) => [
      heading(2, group),
      table(
        ['Symptom', 'Runbook'],
        rows.map(({ symptom, entry }) => [
          cell(symptom),
          [fileLink(entry), text(' - '), ...cell(entry.title)],
        ]),
      ),
    ]),
  ]);
}

/** The alerts by name, each with the runbooks that answer it. */
export function markdownAlerts(alerts: ReturnType<typeof alertsOf>): string {
  return markdownText([
    heading(1, 'Alerts'),
    table(
      ['Alert', 'Runbook', 'Title'],
      alerts.flatMap(([name, entries]) =>
        entries.map((entry) => [cell(name), [fileLink(entry)], cell(entry.title)]),
      ),
    ),
  ]);
}

/** One runbook, as `show` writes it, with links to the others that `known` knows. */
export function markdownRunbook(runbook: Runbook, known: (id: string) => boolean): string {
  const address = (id: string): string | null => (known(id) ? `${id}.md` : null);
  return markdownText(runbookMdast(runbook, address).children as BlockContent[]);
}

function fileLink({ id }: IndexEntry): PhrasingContent {
  return link(`${id}.md`, [text(id)]);
}

function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}

function markdownText(children: BlockContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-', rule: '-', extensions: [gfmToMarkdown()] });
}
