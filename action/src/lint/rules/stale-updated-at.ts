import type { Rule } from '../rule.ts';

/** The date of the last change is that of the change log. */
export const staleUpdatedAt: Rule = {
  id: 'stale-updated-at',
  severity: 'info',
  summary: '`updated_at` is no earlier than the newest entry of the change log',
  why: 'Two dates of the last change, of which one is wrong, make people doubt both. `--fix` takes the date of the change log.',
  good: ['metadata: {updated_at: 2026-11-20}', 'metadata: {updated_at: 2026-11-22}'],
  bad: [
    'metadata: {updated_at: 2026-01-15}',
    `metadata: {updated_at: "2026-11-19"}
changelog:
  - {date: 2026-11-18, author: alice, changes: First version}
  - {date: 2026-11-21, author: alice, changes: Second version}`,
  ],
  check: (report, { runbook, loaded }) => ({
    runbook: () => {
      const { updated_at } = runbook.metadata;
      const newest = runbook.changelog
        .map(({ date }) => date)
        .toSorted()
        .at(-1);
      if (updated_at === undefined || newest === undefined || updated_at >= newest) return;
      const pointer = '/metadata/updated_at';
      const span = loaded.places.spanOf(pointer);
      const written = loaded.file.text.slice(span.start, span.end);
      report(pointer, `Unexpected \`updated_at\` before the newest change, expected ${newest}`, {
        // Quotes stay as they are.
        fix: written.includes(updated_at) ? { span, text: written.replace(updated_at, newest) } : undefined,
      });
    },
  }),
};
