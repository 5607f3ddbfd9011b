import { byId, grouped, type IndexEntry } from './index-entry.ts';
import { h, inline } from './html.ts';
import { type Page, runbookAddress } from './page.ts';
import { scrolledTable } from './scrolled-table.ts';

/** Which runbooks call which automation. */
export function automationsPage(entries: readonly IndexEntry[]): Page {
  const calls = entries.flatMap((entry) => entry.automations.map((name) => ({ name, entry })));
  return {
    path: 'automations/index.html',
    title: 'Automations',
    description: 'Which runbooks call which automation',
    indexed: false,
    main: [
      h('h1', {}, 'Automations'),
      scrolledTable(
        'Automations',
        ['Automation', 'Runbooks'],
        grouped(calls, ({ name }) => name).map(([name, members]) => [
          h('code', {}, name),
          byId(members.map(({ entry }) => entry)).map((entry, index) => [
            index === 0 ? null : h('br', {}),
            h('a', { href: `../${runbookAddress(entry.id)}` }, entry.id),
            ' - ',
            inline(entry.title),
          ]),
        ]),
      ),
    ],
  };
}
