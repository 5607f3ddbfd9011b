import { sameMeaning } from '../same-meaning.ts';
import type { Rule } from '../rule.ts';

const before = 'metadata: {title: Restart the queue}';
const changelog = `changelog:
  - {date: 2026-11-23, author: bob, changes: Empties the queue too}
  - {date: 2026-11-20, author: alice, changes: First version}`;

/** A runbook that changes gets a new version. */
export const versionNotBumped: Rule = {
  id: 'version-not-bumped',
  severity: 'warning',
  summary: 'A runbook that changes gets a higher version',
  why: 'Executions and reports name the version. Two different procedures of one version cannot be told apart afterwards. A review alone needs no new version.',
  needs: ['base'],
  good: [
    { runbook: `metadata: {title: Empty the queue, version: "1.1"}\n${changelog}`, base: before },
    {
      runbook: `metadata: {title: Restart the queue, review_date: 2027-05-21}
changelog:
  - {date: 2026-11-21, author: bob, changes: Reviewed}
  - {date: 2026-11-20, author: alice, changes: First version}`,
      base: before,
    },
  ],
  bad: [
    { runbook: `metadata: {title: Empty the queue}\n${changelog}`, base: before },
    { runbook: `metadata: {title: Empty the queue, version: "0.9"}\n${changelog}`, base: before },
  ],
  check: (report, { runbook, loaded, facts }) => ({
    runbook: () => {
      const base = facts.base?.get(loaded.id);
      if (base === undefined || base.file.text === loaded.file.text) return;
      if (sameMeaning(runbook, base.runbook, ['version', 'updated_at', 'review_date'])) return;
      const { version } = runbook.metadata;
      const former = base.runbook.metadata.version;
      if (isHigher(version, former)) return;
      const what = version === former ? 'unchanged version' : 'lower version';
      report(
        '/metadata/version',
        `Unexpected ${what} of a changed runbook, expected one after \`${former}\``,
      );
    },
  }),
};

/** Numbers are compared part by part; of other versions only that they differ. */
function isHigher(version: string, former: string): boolean {
  if (version === former) return false;
  if (![version, former].every((text) => /^\d+(?:\.\d+)*$/.test(text))) return true;
  const [parts, others] = [version, former].map((text) => text.split('.').map(Number)) as [
    number[],
    number[],
  ];
  for (let index = 0; index < Math.max(parts.length, others.length); index++) {
    const difference = (parts[index] ?? 0) - (others[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
