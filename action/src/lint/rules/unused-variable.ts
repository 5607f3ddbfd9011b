import { tokenOf } from '../../runbook/places.ts';
import { namesUsed } from '../names-used.ts';
import type { Rule } from '../rule.ts';

/** A declared variable is used. */
export const unusedVariable: Rule = {
  id: 'unused-variable',
  severity: 'warning',
  summary: 'A declared variable is used by a command or an expression',
  why: 'Every variable is a question that somebody has to understand before the runbook starts. A secret is left alone: programs read secrets from the environment without being told their names.',
  good: [
    `variables: {QUEUE: {type: string, default: jobs, description: The queue}}
steps: [{step_type: verification, commands: ['queue-cli workers "$QUEUE"']}]`,
    `variables: {FEWEST: {type: number, default: 2, description: How many workers there must be}}
steps:
  - step_type: verification
    commands: ['found=$(queue-cli count); echo "WORKERS=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS >= vars.FEWEST]`,
  ],
  bad: [
    'variables: {QUEUE: {type: string, default: jobs, description: The queue}}',
    `variables: {QUEUE: {type: string, default: jobs, description: The queue}}
steps: [{step_type: verification, commands: ['queue-cli workers "\${QUEUES:-jobs}"']}]`,
  ],
  check: (report, { runbook }) => ({
    runbook: () => {
      for (const [name, { secret }] of Object.entries(runbook.variables)) {
        if (secret || environmentOfPrograms.test(name) || namesUsed(runbook).has(name)) continue;
        report(
          `/variables/${tokenOf(name)}#`,
          `Unexpected variable \`${name}\` that nothing uses, expected a command or expression that does`,
        );
      }
    },
  }),
};

// Names that well-known programs look for by themselves.
const environmentOfPrograms =
  /^(?:PG|AWS_|AZURE_|ARM_|GOOGLE_|CLOUDSDK_|KUBE|HELM_|TF_|VAULT_|DOCKER_|MYSQL_|HTTPS?_PROXY$|NO_PROXY$|TZ$|LANG$|LC_)/;
