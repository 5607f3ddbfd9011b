import type { Rule } from '../rule.ts';

/** A comment that hides findings says why. */
export const disableWithoutReason: Rule = {
  id: 'disable-without-reason',
  severity: 'error',
  summary: 'A comment that hides a finding says why',
  why: 'Whoever reads the runbook next must be able to judge whether the reason still holds. Write it after two hyphens: `# runbook-disable-next-line rule -- reason`.',
  good: [
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: []`,
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- only ever started by RB-X-002
  triggers: []
  # runbook-disable-next-line symptom-missing -- only ever started by RB-X-002
  symptoms: []`,
  ],
  bad: [
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers
  triggers: []`,
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers --
  triggers: []`,
  ],
  check: (report, { disables }) => ({
    runbook: () => {
      for (const { reason, span } of disables) {
        if (reason === null) {
          report(span, 'Unexpected comment that hides a finding without a reason, expected ` -- ` and one');
        }
      }
    },
  }),
};
