import type { EnvironmentBody } from '../github/environment-plan.ts';
import type { Fact, Reviewer } from '../github/facts.ts';
import { apiPath } from './api-path.ts';
import { askAll, askOne, failed, noSuchPath } from './ask-github.ts';
import type { GithubAnswer, GithubClient } from './github-client.ts';

/** A branch or tag that may use an environment. */
export type BranchPolicyEntry = { readonly id: number; readonly name: string; readonly type: string };

/** What changes the environments of one repository; it takes a person's token, never that of a job. Never rejects. */
export type GithubAdmin = {
  readonly user: (login: string) => Promise<Fact<Reviewer>>;
  /** A team by `org/slug`. */
  readonly team: (name: string) => Promise<Fact<Reviewer>>;
  /** Makes an environment, or gives it these rules. */
  readonly putEnvironment: (name: string, body: EnvironmentBody) => Promise<Fact<null>>;
  readonly branchPolicies: (environment: string) => Promise<Fact<readonly BranchPolicyEntry[]>>;
  readonly addBranch: (environment: string, branch: string) => Promise<Fact<null>>;
  readonly removePolicy: (environment: string, id: number) => Promise<Fact<null>>;
};

/** The administration of `owner/name`, over a client. */
export function githubAdmin(client: GithubClient, repository: string): GithubAdmin {
  const [owner = '', repo = ''] = repository.split('/');
  const at = (...parts: readonly (string | number)[]): string | null =>
    apiPath('repos', owner, repo, 'environments', ...parts);
  const policies = (environment: string): string | null => at(environment, 'deployment-branch-policies');
  const send = async (
    method: 'PUT' | 'POST' | 'DELETE',
    path: string | null,
    body?: object,
    isFine: (answer: Extract<GithubAnswer, { ok: false }>) => boolean = () => false,
  ): Promise<Fact<null>> => {
    if (path === null) return noSuchPath;
    const answer = await client(method, path, body);
    return answer.ok || isFine(answer) ? { ok: true, value: null } : failed(answer);
  };
  return {
    async user(login) {
      const found = await askOne(client, apiPath('users', login), (from) => ({
        kind: from.text('type'),
        reviewer: { type: 'User' as const, name: from.text('login'), id: from.number('id') },
      }));
      if (!found.ok) return found;
      // Organisations and bots have accounts as well, and cannot review.
      return found.value.kind === 'User'
        ? { ok: true, value: found.value.reviewer }
        : { ok: false, reason: 'missing', message: `\`${login}\` is no person` };
    },
    team: (name) => {
      const [organisation = '', slug = ''] = name.split('/');
      return askOne(client, apiPath('orgs', organisation, 'teams', slug), (from) => ({
        type: 'Team',
        name: from.text('slug'),
        id: from.number('id'),
      }));
    },
    putEnvironment: (name, body) => send('PUT', at(name), body),
    branchPolicies: (environment) =>
      askAll(client, policies(environment), { field: 'branch_policies', query: {} }, (from) => ({
        id: from.number('id'),
        name: from.text('name'),
        type: from.text('type'),
      })),
    addBranch: (environment, branch) =>
      // 303: there is one of this name already, which is what was wanted.
      send('POST', policies(environment), { name: branch, type: 'branch' }, ({ status }) => status === 303),
    removePolicy: (environment, id) =>
      // Whoever removed it first did the same.
      send(
        'DELETE',
        at(environment, 'deployment-branch-policies', id),
        undefined,
        ({ status }) => status === 404,
      ),
  };
}
