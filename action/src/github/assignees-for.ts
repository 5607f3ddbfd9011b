import type { Config } from '../runbook/config.ts';
import type { Metadata } from '../runbook/runbook.ts';
import { roleHolders } from './role-holders.ts';

// GitHub's own limit.
const mostAssignees = 10;

/** Who should look after a runbook, as GitHub logins: its author where that is a person or a role of `config.yaml`, else those who may approve its steps. */
export function assigneesFor(
  { author, approvers }: Pick<Metadata, 'author' | 'approvers'>,
  { approvers: roles }: Pick<Config, 'approvers'>,
): readonly string[] {
  const login = author.replace(/^@/, '');
  const known = Object.values(roles).flatMap(({ users }) => users);
  const person = known.find((user) => user.toLowerCase() === login.toLowerCase());
  if (person !== undefined) return [person];
  const holders =
    roles[author]?.users ?? roleHolders({ approvers: roles }, approvers).flatMap(({ users }) => users);
  return [...new Set(holders)].slice(0, mostAssignees);
}
