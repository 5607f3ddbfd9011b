import type { Rule } from '../rule.ts';

/** Between two attempts something can change. */
export const retryWithoutDelay: Rule = {
  id: 'retry-without-delay',
  severity: 'info',
  summary: 'A `retry` waits between its attempts',
  why: 'What failed a moment ago fails again at once; all attempts are used up within a second. `delay_seconds` gives the world time to change.',
  good: [
    'steps: [{step_type: verification, retry: {attempts: 3, delay_seconds: 10}}]',
    'steps: [{step_type: verification, retry: {attempts: 1}}]',
  ],
  bad: [
    'steps: [{step_type: verification, retry: {attempts: 3}}]',
    'steps: [{step_type: verification, retry: {attempts: 2, delay_seconds: 0, when: exit_code == 7}}]',
  ],
  check: (report) => ({
    step: ({ retry, step_number }, pointer) => {
      if (retry.attempts < 2 || retry.delay_seconds > 0) return;
      report(
        `${pointer}/retry#`,
        `Unexpected \`retry\` of step ${step_number} without a delay, expected \`delay_seconds\``,
      );
    },
  }),
};
