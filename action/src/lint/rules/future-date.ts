import type { Rule } from '../rule.ts';

/** What has happened did not happen in the future. */
export const futureDate: Rule = {
  id: 'future-date',
  severity: 'warning',
  summary: '`created_at`, `updated_at` and the change log do not lie in the future',
  why: 'A date in the future is a slip of the year, or a change log that was written before the change. Either way the history is wrong.',
  needs: ['today'],
  good: [
    'metadata: {created_at: 2024-01-01, updated_at: 2026-11-23}',
    'changelog: [{date: 2026-11-23, author: alice, changes: Second version}, {date: 2026-11-20, author: alice, changes: First version}]',
  ],
  bad: [
    'metadata: {created_at: 2024-01-01, updated_at: 2027-11-20}',
    'changelog: [{date: 2026-11-24, author: alice, changes: Second version}, {date: 2026-11-20, author: alice, changes: First version}]',
  ],
  check: (report, { runbook, facts: { today } }) => ({
    runbook: () => {
      if (today === null) return;
      const { created_at, updated_at } = runbook.metadata;
      const dates = [
        ['/metadata/created_at', created_at],
        ['/metadata/updated_at', updated_at],
        ...runbook.changelog.map(({ date }, index) => [`/changelog/${index}/date`, date] as const),
      ] as const;
      for (const [pointer, date] of dates) {
        if (date !== undefined && date > today) {
          report(pointer, `Unexpected date in the future, expected ${today} or earlier`);
        }
      }
    },
  }),
};
