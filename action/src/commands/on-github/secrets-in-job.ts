import { secretProblem } from '../../adapters/secret-forms.ts';
import { secretsOf } from '../../lint/secrets-of.ts';
import { workflowLists } from '../../lint/workflow-lists.ts';
import { Failure } from '../../source/failure.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { Hub } from './hub.ts';

/**
 * Finds the values of secrets in this job and has them masked; those of other runbooks and of channels too, which the
 * workflow gives to every job, so that no command gets one that its runbook does not declare. One that is not there is not
 * missed: it may stand in the environment of another job, and a command that needs it fails.
 */
export async function secretsInJob({ variable, secrets, repository }: Hub, runbook: Runbook): Promise<void> {
  const { runbooks, config } = await repository();
  for (const name of new Set([...secretsOf(runbook), ...workflowLists(runbooks, config).secrets])) {
    const value = variable(name) ?? '';
    if (value === '') continue;
    const problem = secretProblem(value);
    if (problem !== null) {
      throw new Failure(
        'usage',
        `The secret ${name} ${problem}`,
        `Put a longer value into the secret ${name}`,
      );
    }
    secrets.add(value, name);
  }
}
