import { tokenOf } from '../../runbook/places.ts';
import type { Rule } from '../rule.ts';
import { readsName, secretsOf } from '../secrets-of.ts';

const secret = 'variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}';
const reads = `commands: ['queue-cli workers --token-from API_TOKEN']`;

/** A secret has somewhere to come from. */
export const secretWithoutEnvironment: Rule = {
  id: 'secret-without-environment',
  severity: 'warning',
  summary: 'A runbook whose steps read a secret before or without an approval names its `environment`',
  why: 'On GitHub a step gets only the secrets of an environment: of the gate it was approved in, else of `metadata.environment`. Without one the secret is missing, and the runbook cannot start.',
  good: [
    `metadata: {environment: production}\n${secret}\nsteps: [{step_type: verification, ${reads}}]`,
    `${secret}\nsteps: [{requires_approval: true, ${reads}}]`,
  ],
  bad: [
    `${secret}\nsteps: [{step_type: verification, ${reads}}]`,
    `${secret}\nsteps: [{requires_approval: true}, {step_type: verification, ${reads}}]`,
  ],
  check: (report, { runbook }) => ({
    runbook: () => {
      if (runbook.metadata.environment !== undefined) return;
      for (const name of secretsOf(runbook)) {
        const readers = runbook.steps.filter((step) => readsName(step, name));
        // Where approved steps read it too, `gate-secret-outside-gate` speaks.
        const [first] = readers;
        if (first === undefined || readers.some(({ requires_approval }) => requires_approval)) continue;
        report(
          `/variables/${tokenOf(name)}#`,
          `Unexpected secret \`${name}\` that step ${first.step_number} reads without an approval, expected \`metadata.environment\` to give it`,
        );
      }
    },
  }),
};
