import type { Rule } from '../rule.ts';

/** A runbook says what leads to it. */
export const noTriggers: Rule = {
  id: 'no-triggers',
  severity: 'warning',
  summary: 'A runbook names the alerts or events that lead to it',
  why: 'An alert finds its runbook by name: `runbook alert NAME`, and the link in the alert itself. A runbook without triggers is found by those who know it is there.',
  good: ['metadata: {triggers: [QueueStuck]}', 'metadata: {triggers: [Certificate expiration warning]}'],
  bad: ['metadata: {triggers: []}', 'metadata: {title: Empty the queue, triggers: []}'],
  check: (report, { runbook }) => ({
    runbook: () => {
      if (runbook.metadata.triggers.length > 0) return;
      report(
        '/metadata/triggers#',
        'Unexpected runbook without triggers, expected the alerts or events that lead to it',
      );
    },
  }),
};
