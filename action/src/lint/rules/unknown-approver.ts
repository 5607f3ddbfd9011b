import { didYouMean } from '../../runbook/did-you-mean.ts';
import type { Rule } from '../rule.ts';

/** A role that may approve is known to the settings. */
export const unknownApprover: Rule = {
  id: 'unknown-approver',
  severity: 'warning',
  summary: 'A role among `approvers` is mapped to people in `config.yaml`',
  why: 'A role that `config.yaml` does not know has no people: nobody can give that approval. (Loading itself says so, as `unknown-role`, where a step needs the approval today.)',
  good: ['metadata: {approvers: [oncall-lead]}', `metadata: {approvers: [oncall-lead, dba-oncall]}`],
  bad: ['metadata: {approvers: [on-call-lead]}', 'metadata: {approvers: [oncall-lead, security-lead]}'],
  check: (report, { runbook, config, loaded }) => {
    const roles = Object.keys(config.approvers);
    const approved = runbook.steps.filter(({ requires_approval }) => requires_approval && roles.length > 0);
    const isOwn = (pointer: string): boolean => loaded.places.at(pointer) !== undefined;
    const say = (list: readonly string[], pointer: string): void => {
      for (const [place, role] of list.entries()) {
        if (Object.hasOwn(config.approvers, role)) continue;
        report(
          `${pointer}/${place}`,
          `Unexpected role \`${role}\`, expected one of \`approvers\` in \`config.yaml\`${roles.length === 0 ? ': there is none' : ''}`,
          {
            hint: didYouMean(role, roles),
          },
        );
      }
    };
    return {
      runbook: () => {
        const { approvers } = runbook.metadata;
        if (approvers.every((role) => Object.hasOwn(config.approvers, role))) return;
        const said = approved.some((step) => !isOwn(`${pointerOf(step.step_number)}/approvers`));
        if (!said) say(approvers, '/metadata/approvers');
      },
      step: (step, pointer) => {
        if (step.approvers.every((role) => Object.hasOwn(config.approvers, role))) return;
        if (!approved.includes(step) && isOwn(`${pointer}/approvers`)) {
          say(step.approvers, `${pointer}/approvers`);
        }
      },
    };

    function pointerOf(number: number): string {
      return `/steps/${runbook.steps.findIndex(({ step_number }) => step_number === number)}`;
    }
  },
};
