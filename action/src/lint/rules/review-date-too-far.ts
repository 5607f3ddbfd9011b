import { addMonths } from '../day.ts';
import type { Rule } from '../rule.ts';

/** The next review is not further away than the policy allows. */
export const reviewDateTooFar: Rule = {
  id: 'review-date-too-far',
  severity: 'warning',
  summary: 'The next review is no further away than `review.months` of `config.yaml`',
  why: 'A review date far in the future switches the reminder off. The policy is `review.months` in `config.yaml`: three months, unless it says otherwise.',
  needs: ['today'],
  good: [
    'metadata: {review_date: 2027-05-23}',
    { runbook: 'metadata: {review_date: 2027-11-23}', config: 'review: {months: 12}' },
  ],
  bad: ['metadata: {review_date: 2027-05-24}', 'metadata: {review_date: 2099-01-01}'],
  check: (report, { runbook, config, facts: { today } }) => ({
    runbook: () => {
      if (today === null) return;
      const latest = addMonths(today, config.review.months);
      if (runbook.metadata.review_date <= latest) return;
      report(
        '/metadata/review_date',
        `Unexpected review date more than ${config.review.months} months away, expected ${latest} or earlier`,
      );
    },
  }),
};
