import { accountBody, accountId, wholeAccountBody } from './account-body.ts';
import { fine, missing, refusal, type Routes } from './answer.ts';
import type { FakeGithub } from './fake-github.ts';
import { filledBody } from './filled-body.ts';

/** What a person may do in the repository. */
export type FakePerson = {
  readonly permission: 'admin' | 'write' | 'read' | 'none';
  /** The finer role, such as `maintain`; the permission where it is left out. */
  readonly role?: string;
  /** How events call the person: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE` … */
  readonly association: string;
};

export const peopleRoutes: Routes = {
  'GET /user': ({ github, caller }) =>
    caller.type === 'Bot' || github.token.login === null ? refusal() : fine(wholeAccountBody(caller.login)),
  'GET /users/{username}': ({ github, values }) => {
    const { username = '' } = values;
    return isKnown(github, username) ? fine(wholeAccountBody(username)) : missing;
  },
  'GET /repos/{owner}/{repo}/assignees/{assignee}': ({ github, values }) =>
    github.people.has(values['assignee'] ?? '') ? { status: 204 } : missing,
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': ({ github, values }) => {
    const { username = '' } = values;
    const { permission, role = permission } = github.permissions.get(username) ?? {
      permission: github.repository.private ? 'none' : 'read',
    };
    const user = { ...(accountBody(username) as object), role_name: role };
    return fine({ permission, role_name: role, user });
  },
  'GET /orgs/{org}': ({ github, values }) =>
    values['org'] === 'acme' && github.repository.ownerType === 'Organization'
      ? fine(
          filledBody('organization-full', {
            login: 'acme',
            id: accountId('acme'),
            type: 'Organization',
            plan: { name: github.repository.plan ?? 'team', space: 1, private_repos: 1 },
          }),
        )
      : missing,
  'GET /orgs/{org}/teams/{team_slug}': ({ github, values }) => {
    const { org = '', team_slug: slug = '' } = values;
    if (org !== 'acme' || !github.teams.has(slug)) return missing;
    return fine(filledBody('team-full', { ...teamOf(slug), type: 'organization' }));
  },
};

/** A team as it stands in other things. */
export function teamBody(slug: string): unknown {
  return filledBody('team', { ...teamOf(slug), type: 'organization' });
}

function teamOf(slug: string): Readonly<Record<string, unknown>> {
  return { id: accountId(`team ${slug}`), name: slug, slug, permission: 'pull', parent: null };
}

/** Whether somebody may push to the repository. */
export function mayWrite({ permissions }: FakeGithub, login: string): boolean {
  const permission = permissions.get(login)?.permission;
  return permission === 'admin' || permission === 'write';
}

function isKnown({ people, permissions, teams }: FakeGithub, login: string): boolean {
  return people.has(login) || permissions.has(login) || [...teams.values()].flat().includes(login);
}
