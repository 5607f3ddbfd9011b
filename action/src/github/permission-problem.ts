import { visible } from '../source/visible.ts';
import type { Fact, PermissionFacts } from './facts.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** Why a person's rights in the repository do not suffice; null where they do. */
export function permissionProblem(login: string, permission: Fact<PermissionFacts>): CommentRefusal | null {
  const name = visible(login);
  if (permission.ok) {
    const { permission: level, role } = permission.value;
    if (level === 'admin' || level === 'write') return null;
    return {
      code: 'no-write-access',
      message: `${name} has ${found(level, role)} access, and write access is needed`,
      hint: `An administrator of the repository gives ${name} write access, or somebody who has it writes the comment`,
    };
  }
  switch (permission.reason) {
    case 'missing':
      return {
        code: 'no-write-access',
        message: `${name} has no access to the repository, and write access is needed`,
        hint: `An administrator of the repository gives ${name} write access, or somebody who has it writes the comment`,
      };
    case 'refused':
      return {
        code: 'permission-unknown',
        message: `GitHub did not tell what access ${name} has: ${visible(permission.message)}`,
        hint: 'Look at what the organisation and the repository let GITHUB_TOKEN read, then write the comment again',
      };
    case 'unreachable':
      return {
        code: 'unreachable',
        message: `What access ${name} has could not be asked: ${visible(permission.message)}`,
        hint: 'Nothing was refused; write the comment again when GitHub answers',
      };
    default:
      return permission.reason satisfies never;
  }
}

function found(level: string, role: string): string {
  if (level === 'none') return 'no';
  return role === '' || role === level ? `only ${level}` : `only ${visible(role)}`;
}
