import type { Config } from '../runbook/config.ts';

/** Roles with the people who hold them, such as `oncall-lead (alice, bob)`. */
export function approvalText(roles: readonly string[], { approvers }: Config): string {
  // Settings that came from another thread have a prototype, in which `constructor` is found.
  return roles
    .map((role) => `${role}${holders(Object.hasOwn(approvers, role) ? approvers[role] : undefined)}`)
    .join(' or ');
}

function holders(held: Config['approvers'][string] | undefined): string {
  if (held === undefined) return '';
  const names = [...held.users.map((user) => `@${user}`), ...held.teams.map((team) => `team ${team}`)];
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}
