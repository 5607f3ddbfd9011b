import type { Plan, Policy } from '../engine/plan.ts';
import type { Config } from '../runbook/config.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { sha256 } from './sha256.ts';

/** The plan of an execution of this runbook: its text's digest, and people and waiting times as the settings say now. */
export function planOf(runbook: Runbook, source: string, config: Config): Plan {
  return { runbook, source, policy: policyOf(runbook, config), digest: sha256 };
}

function policyOf({ metadata }: Runbook, config: Config): Policy {
  const roles = Object.entries(config.approvers).map(([role, { users }]) => [role, users] as const);
  return {
    roles: Object.fromEntries(roles),
    teamRoles: Object.keys(config.approvers).filter(
      (role) => (config.approvers[role]?.teams.length ?? 0) > 0,
    ),
    gateMinutes: config.gates[metadata.severity],
    output: config.journal.output,
    ...(config.break_glass === undefined ? {} : { breakGlass: config.break_glass.who }),
  };
}
