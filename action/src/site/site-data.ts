import { alertFolder } from './alert-folder.ts';
import type { alertsOf } from './alert-pages.ts';
import type { IndexEntry } from './index-entry.ts';
import type { RehearsedEntries } from './index-page.ts';
import { addressOf, runbookAddress } from './page.ts';
import { rehearsalWords } from './rehearsal-words.ts';
import { reviewState } from './review-state.ts';
import type { SiteFacts } from './site-facts.ts';

/** What the filters look through and show, one line a runbook. */
export function filterData(
  entries: readonly IndexEntry[],
  { today, config }: SiteFacts,
  rehearsed: RehearsedEntries,
): string {
  const tests = new Map(rehearsed.map((one) => [one.entry.id, one.tests]));
  return lines(
    entries.map((entry) => {
      const review = reviewState(entry.reviewDate, { today, warnDays: config.review.warn_days });
      const rehearsals = rehearsalWords(tests.get(entry.id) ?? null, config.coverage);
      return {
        id: entry.id,
        title: entry.title,
        category: entry.category,
        severity: entry.severity,
        services: entry.services,
        tags: entry.tags,
        minutes: entry.minutes,
        review: review.state,
        review_text: review.text,
        rehearsals: rehearsals.state,
        rehearsals_text: rehearsals.text,
      };
    }),
  );
}

/** The names that a search is compared with: ids, titles and alerts, each with where it leads. */
export function nameData(entries: readonly IndexEntry[], alerts: ReturnType<typeof alertsOf>): string {
  return lines([
    ...entries.flatMap(({ id, title }) => [
      [id, runbookAddress(id), 'i'],
      [title, runbookAddress(id), 't'],
    ]),
    ...alerts.map(([name]) => [name, addressOf(alertFolder(name)), 'a']),
  ]);
}

function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
