import type { Config, Holders } from '../runbook/config.ts';

/** The people and teams behind each of the roles, in order; a role that the settings do not have is left out. */
export function roleHolders(
  { approvers }: Pick<Config, 'approvers'>,
  roles: readonly string[],
): readonly Holders[] {
  return roles.flatMap((role) => (Object.hasOwn(approvers, role) ? (approvers[role] ?? []) : []));
}
