import type { Element } from 'hast';

import { counted } from '../report/step-facts.ts';
import { filterForm } from './filter-form.ts';
import { categoryName, grouped, type IndexEntry, shownServices } from './index-entry.ts';
import { type Child, h, inline } from './html.ts';
import { type Page, runbookAddress, upFrom } from './page.ts';
import { type RehearsalWords, rehearsalWords } from './rehearsal-words.ts';
import { reviewState } from './review-state.ts';
import { scrolledTable } from './scrolled-table.ts';
import { severityText } from './runbook-badges.ts';
import type { SiteFacts, TestState } from './site-facts.ts';

/** More than this, and each category has pages of its own. */
const mostOnOnePage = 200;

/** How the rehearsals of runbooks went. */
export type RehearsedEntries = readonly {
  readonly entry: Pick<IndexEntry, 'id'>;
  readonly tests: Pick<TestState, 'cases' | 'failed' | 'percent'> | null;
}[];

/**
 * The first page, and where there are many runbooks pages for each category. Entries come in the order of their ids.
 */
export function indexPages(
  entries: readonly IndexEntry[],
  facts: SiteFacts,
  rehearsed: RehearsedEntries,
): readonly Page[] {
  const site = { ...facts, rehearsals: rehearsalsOf(rehearsed, facts) };
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
      filterForm(entries),
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

/** The rehearsals of each runbook in words, by its id. */
function rehearsalsOf(
  rehearsed: RehearsedEntries,
  { config }: SiteFacts,
): ReadonlyMap<string, RehearsalWords> {
  return new Map(rehearsed.map(({ entry, tests }) => [entry.id, rehearsalWords(tests, config.coverage)]));
}

type IndexFacts = SiteFacts & { readonly rehearsals: ReadonlyMap<string, RehearsalWords> };

function categoryPages(category: string, members: readonly IndexEntry[], site: IndexFacts): readonly Page[] {
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

/** What somebody who looks after the runbooks wants to know first. */
function summary(entries: readonly IndexEntry[], site: IndexFacts): Child {
  const states = entries.map(({ reviewDate }) => reviewOf(reviewDate, site).state);
  const rehearsals = [...site.rehearsals.values()].map(({ state }) => state);
  const figures = [
    { all: states, filter: 'review', state: 'overdue', words: 'overdue for review', kind: 'bad' },
    { all: states, filter: 'review', state: 'due-soon', words: 'due for review soon', kind: 'warn' },
    {
      all: rehearsals,
      filter: 'rehearsals',
      state: 'failing',
      words: 'with failing rehearsals',
      kind: 'bad',
    },
    { all: rehearsals, filter: 'rehearsals', state: 'none', words: 'not rehearsed', kind: 'bad' },
    { all: rehearsals, filter: 'rehearsals', state: 'incomplete', words: 'not fully covered', kind: 'warn' },
  ].map((figure) => ({ ...figure, count: figure.all.filter((state) => state === figure.state).length }));
  const shown = figures.filter(({ count }) => count > 0);
  return [
    `${counted(entries.length, 'runbook')}: `,
    shown.length === 0
      ? 'all reviewed and rehearsed'
      : shown.map(({ filter, state, words, kind, count }, index) => [
          index === 0 ? '' : ', ',
          // The page's script takes what stands in the address for a filter.
          h('a', { href: `#${filter}=${state}`, className: [`state-${kind}`] }, `${count} ${words}`),
        ]),
    '. ',
    h('a', { href: 'figures/' }, 'Figures'),
  ];
}

function reviewOf(reviewDate: string, { today, config }: SiteFacts): ReturnType<typeof reviewState> {
  return reviewState(reviewDate, { today, warnDays: config.review.warn_days });
}

/** Runbooks as the guide lists them, with the state of the review. */
function entryTable(
  entries: readonly IndexEntry[],
  { site, up, label }: { readonly site: IndexFacts; readonly up: string; readonly label: string },
): Element {
  const { rehearsals } = site;
  return scrolledTable(
    { label, className: 'index' },
    ['ID', 'Title', 'Severity', 'Services', 'Est. Duration', 'Review', 'Rehearsals'],
    entries.map((entry) => {
      const review = reviewOf(entry.reviewDate, site);
      const rehearsal = rehearsals.get(entry.id) ?? rehearsalWords(null, site.config.coverage);
      return [
        h('a', { href: `${up}${runbookAddress(entry.id)}` }, entry.id),
        inline(entry.title),
        severityText(entry.severity),
        shownServices(entry),
        `${entry.minutes} min`,
        h('span', { className: [`state-${reviewKinds[review.state]}`] }, review.text),
        h('span', { className: [`state-${rehearsalKinds[rehearsal.state]}`] }, rehearsal.text),
      ];
    }),
  );
}

const reviewKinds = { reviewed: 'good', 'due-soon': 'warn', overdue: 'bad' } as const;
const rehearsalKinds = { passing: 'good', incomplete: 'warn', failing: 'bad', none: 'bad' } as const;
