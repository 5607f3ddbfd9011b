import type { Rule } from '../rule.ts';

/** What is tried again may be done twice. */
export const retryNotIdempotent: Rule = {
  id: 'retry-not-idempotent',
  severity: 'warning',
  summary: 'An automated step with `retry` is `idempotent`',
  why: 'An attempt that failed may have done half of its work, or all of it. Only a step that may safely run twice should be tried again; `idempotent: true` says that somebody has thought about it, and lets a step of unknown end be repeated without asking.',
  good: [
    'steps: [{retry: {attempts: 3, delay_seconds: 10}, idempotent: true}]',
    'steps: [{step_type: verification, retry: {attempts: 3, delay_seconds: 10}}]',
  ],
  bad: [
    'steps: [{retry: {attempts: 3, delay_seconds: 10}}]',
    'steps: [{retry: {attempts: 2, delay_seconds: 10, when: exit_code == 7}, idempotent: false}]',
  ],
  check: (report) => ({
    step: ({ step_type, step_number, retry, idempotent }, pointer) => {
      if (step_type !== 'automated' || retry.attempts < 2 || idempotent) return;
      report(
        `${pointer}/retry#`,
        `Unexpected \`retry\` of step ${step_number}, which is not \`idempotent\`, expected a step that may run twice`,
      );
    },
  }),
};
