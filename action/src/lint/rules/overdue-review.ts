import { daysBetween } from '../day.ts';
import type { Rule } from '../rule.ts';

/** A runbook was reviewed in time. */
export const overdueReview: Rule = {
  id: 'overdue-review',
  severity: 'warning',
  summary: 'The next review of a runbook is not overdue',
  why: 'A runbook that nobody has looked at for long describes a system that is gone. It is an error on a runbook that the change under check touches: whoever edits it can also review it. `runbook review ID` records the review and sets the next date.',
  needs: ['today'],
  good: ['metadata: {review_date: 2027-05-20}', 'metadata: {review_date: 2026-12-15}'],
  bad: [
    'metadata: {review_date: 2026-11-22}',
    { runbook: 'metadata: {review_date: 2024-04-15}', touched: true },
  ],
  check: (report, { runbook, loaded, facts: { today, touched } }) => ({
    runbook: () => {
      const { review_date, runbook_id } = runbook.metadata;
      if (today === null || review_date >= today) return;
      const days = daysBetween(review_date, today);
      report(
        '/metadata/review_date',
        `Unexpected review date ${days === 1 ? 'of yesterday' : `${days} days ago`}, expected a review before it`,
        {
          hint: `Look through the runbook, then run \`runbook review ${runbook_id}\``,
          ...(touched?.has(loaded.file.path) === true ? { severity: 'error' } : {}),
        },
      );
    },
  }),
};
