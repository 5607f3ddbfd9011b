import { sameMeaning } from '../same-meaning.ts';
import type { Rule } from '../rule.ts';

const before = 'metadata: {title: Restart the queue}';

/** A change of a runbook is told in its change log. */
export const missingChangeLog: Rule = {
  id: 'missing-change-log',
  severity: 'warning',
  summary: 'A runbook that changes gets an entry in its change log',
  why: 'People on call know the runbook as it was. The change log tells them what is different now, without git.',
  needs: ['base'],
  good: [
    { runbook: `${before}\n# a comment changes nothing`, base: before },
    {
      runbook: `metadata: {title: Empty the queue, version: "1.1"}
changelog:
  - {date: 2026-11-23, author: bob, changes: Empties the queue too}
  - {date: 2026-11-20, author: alice, changes: First version}`,
      base: before,
    },
  ],
  bad: [
    { runbook: 'metadata: {title: Empty the queue, version: "1.1"}', base: before },
    { runbook: 'metadata: {review_date: 2027-05-21}', base: 'metadata: {review_date: 2027-02-20}' },
  ],
  check: (report, { runbook, loaded, facts }) => ({
    runbook: () => {
      const base = facts.base?.get(loaded.id);
      if (base === undefined || base.file.text === loaded.file.text) return;
      if (sameMeaning(runbook, base.runbook, ['version', 'updated_at'])) return;
      const known = new Set(
        base.runbook.changelog.map((entry) => JSON.stringify([entry.date, entry.author, entry.changes])),
      );
      if (
        runbook.changelog.some(
          (entry) => !known.has(JSON.stringify([entry.date, entry.author, entry.changes])),
        )
      ) {
        return;
      }
      report(
        '/changelog#',
        'Unexpected change of the runbook without a change log entry, expected one that says what is different',
      );
    },
  }),
};
