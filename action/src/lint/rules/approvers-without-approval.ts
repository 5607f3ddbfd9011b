import type { Rule } from '../rule.ts';

/** Approvers of a step are asked. */
export const approversWithoutApproval: Rule = {
  id: 'approvers-without-approval',
  severity: 'warning',
  summary: 'A step with `approvers` or `recheck` needs an approval',
  why: '`approvers` says who may approve, not that somebody must: without `requires_approval` the step runs without asking anybody. `recheck` is run after an approval.',
  good: [
    'steps: [{requires_approval: true, approvers: [dba-oncall]}]',
    'steps: [{step_type: manual, expires_after_minutes: 30}]',
  ],
  bad: [
    'steps: [{approvers: [dba-oncall]}]',
    'steps: [{step_type: verification}, {recheck: [1], requires_approval: false}]',
  ],
  check: (report, { loaded }) => ({
    step: ({ requires_approval, recheck, approvers, step_number }, pointer) => {
      if (requires_approval) return;
      if (recheck.length > 0) say('recheck');
      if (approvers.length > 0 && loaded.places.at(`${pointer}/approvers`) !== undefined) say('approvers');

      function say(field: string): void {
        report(
          `${pointer}/${field}#`,
          `Unexpected \`${field}\` of step ${step_number}, which needs no approval, expected \`requires_approval: true\` beside it`,
        );
      }
    },
  }),
};
