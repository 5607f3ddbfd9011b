import { relatedIn } from '../related.ts';
import type { Rule } from '../rule.ts';
import { readsName, secretsOf } from '../secrets-of.ts';

const secret = 'variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}';
const reads = `commands: ['queue-cli workers --token-from API_TOKEN']`;

/** What an approved step alone may use is not used outside of its gate. */
export const gateSecretOutsideGate: Rule = {
  id: 'gate-secret-outside-gate',
  severity: 'warning',
  summary: 'A secret that an approved step reads is not read by steps without an approval',
  why: 'The secrets of a gate are there for the approved step only: a step before or after it, and every rollback step, runs with `metadata.environment`. There the secret is missing; or, where it is kept there as well, no approval guards it, which is said as a remark.',
  good: [
    `${secret}\nsteps: [{requires_approval: true, ${reads}}, {step_type: verification}]`,
    `metadata: {environment: production}\n${secret}\nsteps: [{step_type: verification, ${reads}}, {requires_approval: true}]`,
  ],
  bad: [
    `${secret}\nsteps: [{requires_approval: true, ${reads}, rollback_step: 2}, {${reads}}]`,
    `metadata: {environment: production}\n${secret}\nsteps: [{step_type: verification, ${reads}}, {requires_approval: true, ${reads}}]`,
  ],
  check: (report, { runbook, loaded, flow }) => {
    const open = runbook.metadata.environment === undefined;
    const gated = new Map(
      secretsOf(runbook).flatMap((name) => {
        const reader = runbook.steps.find((step) => step.requires_approval && readsName(step, name));
        return reader === undefined ? [] : [[name, reader.step_number] as const];
      }),
    );
    return {
      command: ({ text }, { requires_approval, step_number }, pointer) => {
        if (requires_approval) return;
        for (const [name, reader] of gated) {
          const at = text.search(new RegExp(`(?<!\\w)${name}(?!\\w)`));
          if (at === -1) continue;
          const message = open
            ? `Unexpected secret \`${name}\` of a gate in step ${step_number}, which needs no approval, expected \`metadata.environment\` to give it`
            : `The secret \`${name}\` of a gate is read by step ${step_number} too, which needs no approval: \`${runbook.metadata.environment}\` must hold it as well`;
          report({ pointer, start: at, end: at + name.length }, message, {
            related: [
              relatedIn(loaded, `${flow.pointer(reader)}/requires_approval#`, 'read here, after an approval'),
            ],
            ...(open ? {} : { severity: 'info' }),
          });
        }
      },
    };
  },
};
