import type { Element } from 'hast';

import { counted } from '../report/step-facts.ts';
import { categoryName, grouped, type IndexEntry, shownServices } from './index-entry.ts';
import { type Child, h, inline } from './html.ts';
import { type Page, runbookAddress, upFrom } from './page.ts';
import { reviewState } from './review-state.ts';
import { scrolledTable } from './scrolled-table.ts';
import { severityText } from './runbook-badges.ts';
import type { SiteFacts } from './site-facts.ts';

/** More than this, and each category has pages of its own. */
const mostOnOnePage = 200;

/** The first page, and where there are many runbooks pages for each category. Entries come in the order of their ids. */
export function indexPages(entries: readonly IndexEntry[], site: SiteFacts): readonly Page[] {
  const categories = grouped(entries, ({ category }) => category);
  const few = entries.length <= mostOnOnePage;
  const first: Page = {
    path: 'index.html',
    title: 'Runbooks',
    description: `Index of ${counted(entries.length, 'runbook')}`,
    indexed: false,
    main: h('div', {}, [
      h('h1', {}, 'Runbooks'),
      h('p', { className: ['lead'] }, summary(entries, site)),
      filterForm(),
      h(
        'div',
        { dataUnfiltered: '' },
        few
          ? categories.map(([category, members]) => [
              h('h2', { id: category }, categoryName(category)),
              entryTable(members, { site, up: '', label: categoryName(category) }),
            ])
          : h(
              'ul',
              { className: ['cards'] },
              categories.map(([category, members]) =>
                h(
                  'li',
                  {},
                  h('a', { href: `category/${category}/` }, categoryName(category)),
                  ` ${members.length}`,
                ),
              ),
            ),
      ),
      entries.some(({ automations }) => automations.length > 0)
        ? h('p', {}, h('a', { href: 'automations/' }, 'Automations'), ': which runbooks call which')
        : null,
      h('p', { className: ['hint'] }, `Built on ${site.today}`, builtFrom(site), '.'),
    ]).children,
  };
  return few
    ? [first]
    : [first, ...categories.flatMap(([category, members]) => categoryPages(category, members, site))];
}

function builtFrom({ commit, repository }: SiteFacts): Child {
  if (commit === null) return null;
  const short = commit.slice(0, 7);
  return [
    ' from commit ',
    repository === null
      ? h('code', {}, short)
      : h('a', { href: `${repository.url}/commit/${commit}`, rel: ['noreferrer'] }, short),
  ];
}

function categoryPages(category: string, members: readonly IndexEntry[], site: SiteFacts): readonly Page[] {
  const count = Math.ceil(members.length / mostOnOnePage);
  return Array.from({ length: count }, (_, index): Page => {
    const path = `category/${category}/${index === 0 ? '' : `${index + 1}/`}index.html`;
    const up = upFrom(path);
    const shown = members.slice(index * mostOnOnePage, (index + 1) * mostOnOnePage);
    const title = categoryName(category) + (index === 0 ? '' : `, page ${index + 1}`);
    const main: readonly Child[] = [
      h('h1', {}, title),
      h(
        'p',
        {},
        `${counted(members.length, 'runbook')}; ${shown[0]?.id ?? ''} to ${shown.at(-1)?.id ?? ''} here.`,
      ),
      entryTable(shown, { site, up, label: title }),
      pageLinks(count, index, (page) => `${up}category/${category}/${page === 0 ? '' : `${page + 1}/`}`),
    ];
    return {
      path,
      title,
      description: title,
      indexed: false,
      main: h('div', {}, main).children,
    };
  });
}

/** Links to the pages of a list that has several. */
export function pageLinks(
  count: number,
  current: number,
  addressOfPage: (page: number) => string,
): Element | null {
  if (count < 2) return null;
  return h(
    'nav',
    { ariaLabel: 'Pages', className: ['pages'] },
    h(
      'ol',
      {},
      Array.from({ length: count }, (_, page) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: addressOfPage(page), ...(page === current ? { ariaCurrent: 'page' } : {}) },
            `${page + 1}`,
          ),
        ),
      ),
    ),
  );
}

function summary(entries: readonly IndexEntry[], site: SiteFacts): string {
  const states = entries.map(({ reviewDate }) => reviewOf(reviewDate, site).state);
  const overdue = states.filter((state) => state === 'overdue').length;
  const soon = states.filter((state) => state === 'due-soon').length;
  return `${counted(entries.length, 'runbook')}, ${overdue} overdue for review, ${soon} due soon.`;
}

function reviewOf(reviewDate: string, { today, config }: SiteFacts): ReturnType<typeof reviewState> {
  return reviewState(reviewDate, { today, warnDays: config.review.warn_days });
}

/** Runbooks as the guide lists them, with the state of the review. */
function entryTable(
  entries: readonly IndexEntry[],
  { site, up, label }: { readonly site: SiteFacts; readonly up: string; readonly label: string },
): Element {
  return scrolledTable(
    label,
    ['ID', 'Title', 'Severity', 'Services', 'Est. Duration', 'Review'],
    entries.map((entry) => {
      const review = reviewOf(entry.reviewDate, site);
      return [
        h('a', { href: `${up}${runbookAddress(entry.id)}` }, entry.id),
        inline(entry.title),
        severityText(entry.severity),
        shownServices(entry),
        `${entry.minutes} min`,
        h('span', { className: [`review-${review.state}`] }, review.text),
      ];
    }),
  );
}

/** Empty until the page's script fills it from the list of all runbooks. */
function filterForm(): Element {
  return h(
    'form',
    { dataFilter: '', hidden: true, ariaLabel: 'Filter', className: ['filter'] },
    h('p', { role: 'status', dataFound: '' }),
  );
}
