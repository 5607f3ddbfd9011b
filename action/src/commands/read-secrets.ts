import { secretProblem } from '../adapters/secret-forms.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { Failure } from '../source/failure.ts';
import type { DriveEnvironment } from './environment.ts';

/** Finds the values of the runbook's secrets in the environment, by their names, and has them masked from now on. Fails for one that cannot be masked. */
export function readSecrets(
  runbook: Runbook,
  { variable, ports }: DriveEnvironment,
): Readonly<Record<string, string>> {
  const names = Object.entries(runbook.variables).flatMap(([name, { secret }]) => (secret ? [name] : []));
  const found = names.flatMap((name) => {
    const value = variable(name);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  for (const [name, value] of found) {
    const problem = secretProblem(value);
    if (problem !== null) {
      throw new Failure(
        'usage',
        `The secret ${name} ${problem}`,
        `Put a longer value into the environment variable ${name}`,
      );
    }
    ports.secrets.add(value, name);
  }
  return Object.fromEntries(found);
}
