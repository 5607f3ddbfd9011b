import { isChange } from '../is-change.ts';
import type { Rule } from '../rule.ts';

/** What changes something can be undone, or says why not. */
export const changeWithoutRollback: Rule = {
  id: 'change-without-rollback',
  severity: 'warning',
  summary: 'A step that changes something has a `rollback_step`, or says why it is `irreversible`',
  why: 'A rollback undoes every step that began, latest first. What has no rollback step stays as it is, and somebody finds out at the worst moment. Where nothing can undo it, `irreversible` says so: the rollback stops there and asks.',
  good: [
    `steps:
  - commands: [systemctl reload queue]
    rollback_step: 3
  - step_type: verification
  - commands: [systemctl restart queue]`,
    `steps:
  - commands: [systemctl restart queue]
    irreversible: A restart cannot be taken back; the workers begin afresh
  - step_type: verification`,
    `steps:
  - commands: ['kubectl get pods -n queue -l app=queue']`,
  ],
  bad: [
    `steps:
  - commands: [systemctl reload queue]
  - step_type: verification`,
    `steps:
  - commands: ['kubectl set env deployment/queue -n queue MODE=safe']
    verify: [exit_code == 0]`,
  ],
  check: (report, { flow }) => ({
    step: (step, pointer) => {
      if (
        flow.rollbacks.has(step.step_number) ||
        step.rollback_step !== undefined ||
        step.irreversible !== undefined
      ) {
        return;
      }
      if (!isChange(step)) return;
      report(
        `${pointer}/title`,
        `Unexpected change in step ${step.step_number} that nothing undoes, expected \`rollback_step\` or \`irreversible\``,
      );
    },
  }),
};
