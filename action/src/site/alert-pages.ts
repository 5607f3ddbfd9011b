import { alertFolder } from './alert-folder.ts';
import { byId, grouped, type IndexEntry } from './index-entry.ts';
import { h, inline } from './html.ts';
import { pageLinks } from './index-page.ts';
import { addressOf, type Page, runbookAddress, upFrom } from './page.ts';
import { severityText } from './runbook-badges.ts';
import { scrolledTable } from './scrolled-table.ts';

const mostRows = 300;

/** Alerts by name, each with the runbooks that answer it. */
export function alertsOf(
  entries: readonly IndexEntry[],
): readonly (readonly [string, readonly IndexEntry[]])[] {
  const pairs = entries.flatMap((entry) => [...new Set(entry.triggers)].map((name) => ({ name, entry })));
  return grouped(pairs, ({ name }) => name).map(([name, members]) => [
    name,
    byId(members.map(({ entry }) => entry)),
  ]);
}

/** A page that leads on to an alert's runbook; one to choose from where several answer it. */
export function alertPage(
  name: string,
  entries: readonly IndexEntry[],
): Page & { readonly goesTo: string | null } {
  const path = `${alertFolder(name)}/index.html`;
  const up = upFrom(path);
  const [first] = entries;
  const only = entries.length === 1 && first !== undefined ? first : null;
  return {
    path,
    title: name,
    description: `Runbook for the alert ${name}`,
    indexed: false,
    goesTo: only === null ? null : `${up}${runbookAddress(only.id)}`,
    main: [
      h('h1', {}, name),
      h(
        'p',
        {},
        only === null ? `${entries.length} runbooks answer this alert:` : 'The runbook for this alert:',
      ),
      h(
        'ul',
        { className: ['cards'] },
        entries.map((entry) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: `${up}${runbookAddress(entry.id)}`, dataKeepHash: '' },
              `${entry.id} `,
              ...inline(entry.title).filter(noLink),
            ),
            ` ${severityText(entry.severity)}, about ${entry.minutes} min`,
            h('p', {}, inline(entry.description)),
          ),
        ),
      ),
    ],
  };
}

function noLink(node: { readonly type: string; readonly tagName?: string }): boolean {
  return node.tagName !== 'a';
}

/** The list of all alerts; several pages where it is long. */
export function alertListPages(alerts: ReturnType<typeof alertsOf>): readonly Page[] {
  const count = Math.max(1, Math.ceil(alerts.length / mostRows));
  return Array.from({ length: count }, (_, index): Page => {
    // `~` begins no alert's folder of the same kind, so that an alert named `2` keeps its page.
    const folder = (page: number): string => `alerts/${page === 0 ? '' : `~~${page + 1}/`}`;
    const path = `${folder(index)}index.html`;
    const up = upFrom(path);
    const shown = alerts.slice(index * mostRows, (index + 1) * mostRows);
    const links = pageLinks(count, index, (page) => up + folder(page));
    return {
      path,
      title: 'Alerts',
      description: 'Which runbook for which alert',
      indexed: false,
      main: [
        h('h1', {}, 'Alerts'),
        shown.length === 0
          ? h('p', {}, 'No runbook names an alert.')
          : scrolledTable(
              { label: 'Alerts', className: 'rows' },
              ['Alert', 'Runbook'],
              shown.map(([name, entries]) => [
                h('a', { href: `${up}${addressOf(alertFolder(name))}` }, name),
                entries.map((entry, place) => [
                  place === 0 ? '' : h('br', {}),
                  h('a', { href: `${up}${runbookAddress(entry.id)}` }, entry.id),
                  ' - ',
                  inline(entry.title),
                ]),
              ]),
            ),
        ...(links === null ? [] : [links]),
      ],
    };
  });
}
