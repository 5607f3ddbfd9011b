import { grouped, type IndexEntry } from './index-entry.ts';
import { type Child, h, inline } from './html.ts';
import { type Page, runbookAddress } from './page.ts';
import { scrolledTable } from './scrolled-table.ts';

/** Which steps of which runbooks call which automation. Entries come in the order of their ids. */
export function automationsPage(entries: readonly IndexEntry[]): Page {
  const calls = entries.flatMap((entry) => entry.automations.map((call) => ({ ...call, entry })));
  return {
    path: 'automations/index.html',
    title: 'Automations',
    description: 'Which runbooks call which automation',
    indexed: false,
    main: [
      h('h1', {}, 'Automations'),
      ...grouped(calls, ({ name }) => name).flatMap(([name, members]) => [
        h('h2', {}, h('code', {}, name)),
        scrolledTable(
          `Steps that call ${name}`,
          ['Runbook', 'Step'],
          members.map(({ entry, step, title }): readonly Child[] => {
            const address = `../${runbookAddress(entry.id)}`;
            return [
              [h('a', { href: address }, entry.id), ' - ', inline(entry.title)],
              [h('a', { href: `${address}#step-${step}` }, `Step ${step}`), ' - ', inline(title)],
            ];
          }),
        ),
      ]),
    ],
  };
}
