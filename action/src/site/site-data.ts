import { alertFolder } from './alert-folder.ts';
import type { alertsOf } from './alert-pages.ts';
import type { IndexEntry } from './index-entry.ts';
import { addressOf, runbookAddress } from './page.ts';
import { reviewState } from './review-state.ts';
import type { SiteFacts } from './site-facts.ts';

/** What the filters look through, one line a runbook. */
export function filterData(entries: readonly IndexEntry[], { today, config }: SiteFacts): string {
  return lines(
    entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      category: entry.category,
      severity: entry.severity,
      services: entry.services,
      tags: entry.tags,
      review: reviewState(entry.reviewDate, { today, warnDays: config.review.warn_days }).state,
    })),
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
