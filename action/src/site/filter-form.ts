import type { Element } from 'hast';

import { h } from './html.ts';
import { categoryName, type IndexEntry } from './index-entry.ts';
import { severityText } from './runbook-badges.ts';

/** Values that would make the page heavy: the page's script fetches them when somebody filters. */
const mostOptions = 300;

type Choice = readonly [value: string, label: string];

/** What a list of runbooks is filtered by; hidden until the page's script has taken it over. */
export function filterForm(entries: readonly IndexEntry[]): Element {
  const values = (of: (entry: IndexEntry) => readonly string[]): readonly string[] =>
    [...new Set(entries.flatMap(of))].sort((one, other) => (one < other ? -1 : 1));
  const same = (value: string): Choice => [value, value];
  return h(
    'form',
    { dataFilter: '', hidden: true, ariaLabel: 'Filter', className: ['filter'], autoComplete: ['off'] },
    select(
      'category',
      'Category',
      values(({ category }) => [category]).map((value): Choice => [value, categoryName(value)]),
    ),
    select(
      'severity',
      'Severity',
      values(({ severity }) => [severity]).map((value): Choice => [value, severityText(value)]),
    ),
    select('service', 'Service', values(({ services }) => services).map(same)),
    select('tag', 'Tag', values(({ tags }) => tags).map(same)),
    select('review', 'Review', [
      ['overdue', 'Overdue'],
      ['due-soon', 'Due soon'],
      ['reviewed', 'Reviewed'],
    ]),
    select('rehearsals', 'Rehearsals', [
      ['passing', 'All pass'],
      ['incomplete', 'Pass, not all covered'],
      ['failing', 'Some fail'],
      ['none', 'None'],
    ]),
    h('button', { type: 'reset', hidden: true }, 'Show all'),
    h('p', { role: 'status', dataFound: '' }),
  );
}

function select(name: string, label: string, choices: readonly Choice[]): Element {
  const shown = choices.length > mostOptions ? [] : choices;
  return h(
    'label',
    { htmlFor: [`filter-${name}`] },
    label,
    h(
      'select',
      { name, id: `filter-${name}` },
      h('option', { value: '' }, 'Any'),
      shown.map(([value, text]) => h('option', { value }, text)),
    ),
  );
}
