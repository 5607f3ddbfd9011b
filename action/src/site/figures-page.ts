import { type Child, h, inline } from './html.ts';
import { historySentence, monthFigures, pastExecutions, timeText } from './history-section.ts';
import type { IndexEntry } from './index-entry.ts';
import { type Page, runbookAddress } from './page.ts';
import { reviewState } from './review-state.ts';
import type { PastExecution, RunbookHistory } from './runbook-history.ts';
import { scrolledTable } from './scrolled-table.ts';
import type { SiteFacts, TestState } from './site-facts.ts';

/** What the page of figures is made of: all executions together, and what is known about each runbook. */
export type Figures = {
  readonly all: RunbookHistory | null;
  readonly latest: readonly (PastExecution & { readonly runbookId: string })[];
  readonly byRunbook: readonly {
    readonly entry: IndexEntry;
    readonly tests: Pick<TestState, 'cases' | 'failed' | 'percent'> | null;
    readonly history: RunbookHistory | null;
  }[];
};

const up = '../';
const mostRows = 300;

/** For who looks after the runbooks: what is tested, what is overdue, how executions went. */
export function figuresPage(figures: Figures, site: SiteFacts): Page {
  const main: readonly Child[] = [
    h('h1', {}, 'Figures'),
    attention(figures, site),
    executions(figures),
    byRunbook(figures),
  ];
  return {
    path: 'figures/index.html',
    title: 'Figures',
    description: 'What is tested, what is overdue, how executions went',
    indexed: false,
    main: h('div', {}, main).children,
  };
}

function executions({ all, latest }: Figures): Child {
  if (all === null) return null;
  return [
    h('h2', { id: 'executions' }, 'Executions'),
    h('p', {}, historySentence(all)),
    all.executions === 0
      ? null
      : [
          monthFigures(all),
          pastExecutions(latest.map((one) => ({ ...one, runbook: runbookLink(one.runbookId) }))),
        ],
  ];
}

function attention({ byRunbook: runbooks }: Figures, { today, config }: SiteFacts): Child {
  const rows = runbooks.flatMap(({ entry, tests }): readonly (readonly Child[])[] => {
    const review = reviewState(entry.reviewDate, { today, warnDays: config.review.warn_days });
    const words = [
      ...(review.state === 'reviewed' ? [] : [review.text]),
      ...(tests === null ? ['Not rehearsed'] : []),
      ...(tests !== null && tests.failed > 0 ? [`${tests.failed} of ${tests.cases} rehearsals fail`] : []),
      ...(tests !== null && tests.percent < config.coverage ? [`Coverage ${tests.percent} %`] : []),
    ];
    return words.length === 0 ? [] : [[runbookLink(entry.id), inline(entry.title), words.join('; ')]];
  });
  return [
    h('h2', { id: 'attention' }, 'What needs attention'),
    rows.length === 0
      ? h('p', {}, 'Nothing: every runbook is reviewed and rehearsed.')
      : [
          h('p', {}, `${rows.length} of ${runbooks.length} runbooks.`),
          scrolledTable(
            { label: 'What needs attention', className: 'rows' },
            ['Runbook', 'Title', 'What'],
            rows.slice(0, mostRows),
          ),
        ],
  ];
}

function byRunbook({ byRunbook: runbooks }: Figures): Child {
  const rows = runbooks.flatMap(({ entry, history }): readonly (readonly Child[])[] =>
    history === null || history.executions === 0
      ? []
      : [
          [
            runbookLink(entry.id),
            inline(entry.title),
            `${history.executions}`,
            successText(history),
            `${history.rolledBack}`,
            history.medianSeconds === null ? '' : timeText(history.medianSeconds),
            `${entry.minutes} min`,
            history.medianWaitSeconds === null ? '' : timeText(history.medianWaitSeconds),
          ],
        ],
  );
  return rows.length === 0
    ? null
    : [
        h('h2', { id: 'by-runbook' }, 'By runbook'),
        h('p', {}, 'Times by step stand on the page of each runbook.'),
        scrolledTable(
          { label: 'Executions by runbook', className: 'lines' },
          [
            'Runbook',
            'Title',
            'Executions',
            'Completed',
            'Rollbacks',
            'Median time',
            'Estimate',
            'Median wait for a person',
          ],
          rows.slice(0, mostRows),
        ),
      ];
}

function successText({ completed, finished }: RunbookHistory): string {
  return finished === 0 ? '' : `${completed} of ${finished}`;
}

function runbookLink(id: string): Child {
  return h('a', { href: `${up}${runbookAddress(id)}` }, id);
}
