import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import { readsName, secretsOf } from './secrets-of.ts';

/** An environment that must hold a secret, since a step of a runbook reads it there. */
export type SecretPlace = {
  readonly name: string;
  readonly environment: string;
  readonly runbookId: string;
};

/**
 * In which environment each secret must lie: that of the gate for a step that an environment approves, and the one to break
 * the glass; else `metadata.environment`. A step without either has none, which lint says.
 */
export function secretPlaces(runbooks: Iterable<LoadedRunbook>, config: Config): readonly SecretPlace[] {
  const places = new Map<string, SecretPlace>();
  for (const { id, runbook } of runbooks) {
    for (const name of secretsOf(runbook)) {
      for (const step of runbook.steps.filter((one) => readsName(one, name))) {
        for (const environment of environmentsOf(step, runbook, config)) {
          places.set(`${name} ${environment}`, { name, environment, runbookId: id });
        }
      }
    }
  }
  return [...places.values()];
}

/** Where a step may run: a gate may also be passed by breaking the glass. */
function environmentsOf(step: Step, { metadata }: Runbook, config: Config): readonly string[] {
  const named = (...names: readonly (string | undefined)[]): readonly string[] =>
    names.filter((name) => name !== undefined);
  if (!step.requires_approval || config.approvals === 'comment') return named(metadata.environment);
  return named(
    gateOf(step, config),
    step.break_glass === false ? undefined : config.break_glass?.environment,
  );
}

/** The one environment whose roles are the step's. */
function gateOf({ approvers }: Step, { environments }: Config): string | undefined {
  const fitting = Object.entries(environments).filter(([, environment]) => {
    const [one, other] = [new Set(environment.approvers), new Set(approvers)];
    return one.size === other.size && [...one].every((role) => other.has(role));
  });
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}
