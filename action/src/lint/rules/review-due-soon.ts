import { daysBetween } from '../day.ts';
import type { Rule } from '../rule.ts';

/** A review that is near is announced. */
export const reviewDueSoon: Rule = {
  id: 'review-due-soon',
  severity: 'info',
  summary: 'A review that is due soon is announced',
  why: 'It is said `review.warn_days` days before (14, unless `config.yaml` says otherwise), so that a review finds its place in somebody’s week before it is overdue.',
  needs: ['today'],
  good: [
    'metadata: {review_date: 2026-12-08}',
    { runbook: 'metadata: {review_date: 2026-12-02}', config: 'review: {months: 6, warn_days: 7}' },
  ],
  bad: ['metadata: {review_date: 2026-12-07}', 'metadata: {review_date: 2026-11-23}'],
  check: (report, { runbook, config, facts: { today } }) => ({
    runbook: () => {
      const { review_date, runbook_id } = runbook.metadata;
      if (today === null || review_date < today) return;
      const days = daysBetween(today, review_date);
      if (days > config.review.warn_days) return;
      const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
      report('/metadata/review_date', `The review is due ${when}`, {
        hint: `Look through the runbook, then run \`runbook review ${runbook_id}\``,
      });
    },
  }),
};
