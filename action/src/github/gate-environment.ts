import type { Refusal } from '../engine/turn.ts';
import type { Config } from '../runbook/config.ts';
import { gateRefusal } from './gate-refusal.ts';

/** The environment that asks for a step's approval, and the roles it stands for. */
export type GateEnvironment =
  | { readonly ok: true; readonly environment: string; readonly roles: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The one environment of the settings whose roles are those of the step, or that of broken glass. */
export function gateEnvironment(
  { approvers: holders, environments, break_glass }: Config,
  approvers: readonly string[],
  breakGlass: boolean,
): GateEnvironment {
  if (breakGlass) {
    if (break_glass === undefined) {
      return refused(
        'no-break-glass',
        'Nobody may break the glass in this repository',
        'Add `break_glass: {who: [ROLE], environment: NAME}` to runbooks/config.yaml, or start without it',
      );
    }
    return { ok: true, environment: break_glass.environment, roles: break_glass.who };
  }
  const unknown = approvers.filter((role) => !Object.hasOwn(holders, role));
  const roles = [...new Set(approvers)].toSorted().join(', ');
  if (unknown.length > 0 || approvers.length === 0) {
    return refused(
      'unknown-role',
      approvers.length === 0
        ? 'The step names no role that may approve it'
        : `runbooks/config.yaml does not know the role ${unknown.join(', ')}`,
      'Add the role under `approvers` in runbooks/config.yaml on the default branch, or mend the runbook',
    );
  }
  const found = Object.keys(environments).filter((name) =>
    sameRoles(environments[name]?.approvers, approvers),
  );
  const [only, ...others] = found;
  if (only === undefined) {
    return refused(
      'no-environment',
      `No environment asks exactly ${roles}`,
      `Add one under \`environments\` in runbooks/config.yaml with \`approvers: [${roles}]\`, then run \`runbook environments apply\``,
    );
  }
  if (others.length > 0) {
    return refused(
      'several-environments',
      `${found.join(' and ')} ask the same roles, ${roles}, so that it is open which one guards the step`,
      'Leave one of them under `environments` in runbooks/config.yaml',
    );
  }
  return { ok: true, environment: only, roles: environments[only]?.approvers ?? [] };
}

function sameRoles(one: readonly string[] | undefined, other: readonly string[]): boolean {
  const wanted = new Set(other);
  const found = new Set(one);
  return found.size === wanted.size && [...found].every((role) => wanted.has(role));
}

function refused(...parts: Parameters<typeof gateRefusal>): GateEnvironment {
  return { ok: false, refusal: gateRefusal(...parts) };
}
