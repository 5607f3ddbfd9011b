import type { Rule } from '../rule.ts';

/** A runbook has test cases. */
export const missingTest: Rule = {
  id: 'missing-test',
  severity: 'warning',
  summary: 'A runbook has test cases',
  why: 'A runbook that was never rehearsed is tried for the first time in an incident. `runbook test --init ID` writes a case for each branch, failure and gate, to begin with.',
  good: ['metadata: {runbook_id: RB-X-001}', { runbook: '', other: '' }],
  bad: [
    { runbook: '', untested: true },
    { runbook: 'metadata: {title: Empty the queue}', untested: true },
  ],
  check: (report, { loaded, index }) => ({
    runbook: () => {
      if (index.isTested(loaded.id) !== false) return;
      report(
        '/metadata/runbook_id',
        `Unexpected runbook without test cases, expected \`${loaded.id}.test.yaml\``,
        {
          hint: `\`runbook test --init ${loaded.id}\` writes them, to begin with`,
        },
      );
    },
  }),
};
