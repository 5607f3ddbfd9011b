import type { Element } from 'hast';

import { grouped, groupedInOrder, type IndexEntry } from './index-entry.ts';
import { h, inline } from './html.ts';
import { pageLinks } from './index-page.ts';
import { type Page, runbookAddress, upFrom } from './page.ts';
import { scrolledTable } from './scrolled-table.ts';

const mostRows = 300;

/** One row of the quick-reference card. */
export type QuickRow = { readonly group: string; readonly symptom: string; readonly entry: IndexEntry };

/** The rows of a group of the card. */
export type QuickGroup = readonly [group: string, rows: readonly QuickRow[]];

/**
 * The card: the groups of `order` first, in that order, then the others by name; in a group by runbook and as its file lists
 * them. A group that `order` names and no runbook has is left out.
 */
export function quickGroups(entries: readonly IndexEntry[], order: readonly string[]): readonly QuickGroup[] {
  const rows = entries.flatMap((entry) =>
    entry.symptoms.map(({ group, symptom }) => ({ group, symptom, entry })),
  );
  const groups = new Map(grouped(rows, ({ group }) => group));
  const names = new Set([...order.filter((name) => groups.has(name)), ...groups.keys()]);
  return [...names].map((name) => [name, groups.get(name) ?? []]);
}

/** The card by symptom; several pages where it is long. */
export function quickReferencePages(
  entries: readonly IndexEntry[],
  order: readonly string[],
): readonly Page[] {
  const rows = quickGroups(entries, order).flatMap(([, members]) => members);
  const count = Math.max(1, Math.ceil(rows.length / mostRows));
  return Array.from({ length: count }, (_, index): Page => {
    const path = `quick-reference/${index === 0 ? '' : `${index + 1}/`}index.html`;
    const up = upFrom(path);
    const shown = rows.slice(index * mostRows, (index + 1) * mostRows);
    const groups = groupedInOrder(shown, ({ group }) => group);
    return {
      path,
      title: 'Quick reference',
      description: 'Which runbook for which symptom',
      indexed: false,
      main: [
        h('h1', {}, 'Quick reference'),
        ...(rows.length === 0 ? [h('p', {}, 'No runbook names a symptom.')] : []),
        ...groups.flatMap(([group, members]) => [h('h2', {}, group), groupTable(group, members, up)]),
        ...[
          pageLinks(count, index, (page) => `${up}quick-reference/${page === 0 ? '' : `${page + 1}/`}`),
        ].filter((links) => links !== null),
      ],
    };
  });
}

function groupTable(group: string, rows: readonly QuickRow[], up: string): Element {
  return scrolledTable(
    { label: group, className: 'rows' },
    ['Symptom', 'Runbook'],
    rows.map(({ symptom, entry }) => [
      inline(symptom),
      [h('a', { href: `${up}${runbookAddress(entry.id)}` }, entry.id), ' - ', inline(entry.title)],
    ]),
  );
}
