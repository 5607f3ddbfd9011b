import { secretProblem } from '../../adapters/secret-forms.ts';
import { Failure } from '../../source/failure.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { Hub } from './hub.ts';

/**
 * Finds the values of the runbook's secrets in this job and has them masked. One that is not there is not missed: it may
 * stand in the environment of another job, and a command that needs it fails.
 */
export function secretsInJob({ variable, secrets }: Hub, { variables }: Runbook): void {
  for (const [name, { secret }] of Object.entries(variables)) {
    const value = secret ? (variable(name) ?? '') : '';
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
