import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Step } from '../runbook/runbook.ts';
import { readsName, secretsOf } from './secrets-of.ts';

/** An environment that must hold a secret, since a step of a runbook reads it there. */
export type SecretPlace = {
  readonly name: string;
  readonly environment: string;
  readonly runbookId: string;
};

/**
 * In which environment each secret must lie: that of the gate for a step that an environment approves, else
 * `metadata.environment`. A step without either has none, which lint says.
 */
export function secretPlaces(runbooks: Iterable<LoadedRunbook>, config: Config): readonly SecretPlace[] {
  const places = new Map<string, SecretPlace>();
  for (const { id, runbook } of runbooks) {
    for (const name of secretsOf(runbook)) {
      for (const step of runbook.steps.filter((one) => readsName(one, name))) {
        const environment = step.requires_approval ? gateOf(step, config) : runbook.metadata.environment;
        if (environment === undefined) continue;
        places.set(`${name} ${environment}`, { name, environment, runbookId: id });
      }
    }
  }
  return [...places.values()];
}

/** The one environment whose roles are the step's. */
function gateOf({ approvers }: Step, { environments }: Config): string | undefined {
  const fitting = Object.entries(environments).filter(([, environment]) => {
    const [one, other] = [new Set(environment.approvers), new Set(approvers)];
    return one.size === other.size && [...one].every((role) => other.has(role));
  });
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}
