import type { BranchProtection, BranchRule } from '../github/branch-rules.ts';
import type { Fact } from '../github/facts.ts';
import type { Fields } from './answer-fields.ts';
import { apiPath } from './api-path.ts';
import { askAll, askOne } from './ask-github.ts';
import type { GithubClient } from './github-client.ts';

/** What a runner offers. */
export type RunnerFacts = {
  readonly name: string;
  readonly online: boolean;
  readonly labels: readonly string[];
};

/** How a repository is set up on GitHub; secrets by name only. Never rejects. */
export type GithubSettings = {
  /** The rules of rulesets that apply to a branch, which need not exist. */
  readonly rules: (branch: string) => Promise<Fact<readonly BranchRule[]>>;
  readonly branch: (name: string) => Promise<Fact<{ readonly isProtected: boolean }>>;
  /** The older kind of branch protection; `missing` where there is none. */
  readonly protection: (branch: string) => Promise<Fact<BranchProtection>>;
  readonly repositorySecrets: () => Promise<Fact<readonly string[]>>;
  readonly organizationSecrets: () => Promise<Fact<readonly string[]>>;
  readonly environmentSecrets: (environment: string) => Promise<Fact<readonly string[]>>;
  /** How the site is built: `workflow` or `legacy`; `missing` where there is no site. */
  readonly pages: () => Promise<Fact<{ readonly buildType: string | null }>>;
  readonly labels: () => Promise<Fact<readonly string[]>>;
  readonly runners: () => Promise<Fact<readonly RunnerFacts[]>>;
  readonly actionsEnabled: () => Promise<Fact<boolean>>;
  readonly workflowPermissions: () => Promise<
    Fact<{ readonly writes: boolean; readonly approvesPullRequests: boolean }>
  >;
  readonly codeOwnersErrors: () => Promise<
    Fact<readonly { readonly line: number; readonly message: string }[]>
  >;
  /** The plan of an organisation, such as `team`; null where the token may not know. */
  readonly organizationPlan: (organization: string) => Promise<Fact<string | null>>;
  /** The plan of whose token this is. */
  readonly ownPlan: () => Promise<Fact<{ readonly login: string; readonly plan: string | null }>>;
};

/** The settings of `owner/name`, over a client. */
export function githubSettings(client: GithubClient, repository: string): GithubSettings {
  const [owner = '', repo = ''] = repository.split('/');
  const at = (...parts: readonly string[]): string | null => apiPath('repos', owner, repo, ...parts);
  const secrets = (...parts: readonly string[]): Promise<Fact<readonly string[]>> =>
    askAll(client, at(...parts), { field: 'secrets', query: {} }, (from) => from.text('name'));
  return {
    rules: (branch) => askAll(client, at('rules', 'branches', branch), { field: null, query: {} }, ruleIn),
    branch: (name) =>
      askOne(client, at('branches', name), (from) => ({ isProtected: from.flag('protected') })),
    protection: (branch) => askOne(client, at('branches', branch, 'protection'), protectionIn),
    repositorySecrets: () => secrets('actions', 'secrets'),
    organizationSecrets: () => secrets('actions', 'organization-secrets'),
    environmentSecrets: (environment) => secrets('environments', environment, 'secrets'),
    pages: () =>
      askOne(client, at('pages'), (from) => ({
        buildType: from.has('build_type') ? from.text('build_type') : null,
      })),
    labels: () => askAll(client, at('labels'), { field: null, query: {} }, (from) => from.text('name')),
    runners: () =>
      askAll(client, at('actions', 'runners'), { field: 'runners', query: {} }, (from) => ({
        name: from.text('name'),
        online: from.text('status') === 'online',
        labels: from.list('labels', (label) => label.text('name')),
      })),
    actionsEnabled: () => askOne(client, at('actions', 'permissions'), (from) => from.flag('enabled')),
    workflowPermissions: () =>
      askOne(client, at('actions', 'permissions', 'workflow'), (from) => ({
        writes: from.text('default_workflow_permissions') === 'write',
        approvesPullRequests: from.flag('can_approve_pull_request_reviews'),
      })),
    codeOwnersErrors: () =>
      askOne(client, at('codeowners', 'errors'), (from) =>
        from.list('errors', (error) => ({
          line: error.number('line'),
          message: error.text('message').split('\n', 1)[0] ?? '',
        })),
      ),
    organizationPlan: (organization) => askOne(client, apiPath('orgs', organization), planIn),
    ownPlan: () => askOne(client, '/user', (from) => ({ login: from.text('login'), plan: planIn(from) })),
  };
}

function ruleIn(from: Fields): BranchRule {
  const type = from.text('type');
  const parameters = from.inside('parameters');
  return {
    type,
    codeOwners: type === 'pull_request' && parameters.flag('require_code_owner_review'),
    checks:
      type === 'required_status_checks'
        ? parameters.list('required_status_checks', (check) => check.text('context'))
        : [],
  };
}

function protectionIn(from: Fields): BranchProtection {
  const within = <T>(name: string, read: (inner: Fields) => T): T | null =>
    from.has(name) ? read(from.inside(name)) : null;
  const reviews = within('required_pull_request_reviews', (inner) => ({
    codeOwners: inner.has('require_code_owner_reviews') && inner.flag('require_code_owner_reviews'),
  }));
  return {
    pullRequest: reviews !== null,
    codeOwners: reviews?.codeOwners === true,
    checks: within('required_status_checks', (inner) => inner.texts('contexts')) ?? [],
    allowsForcePush: within('allow_force_pushes', (inner) => inner.flag('enabled')) ?? false,
    allowsDeletion: within('allow_deletions', (inner) => inner.flag('enabled')) ?? false,
  };
}

function planIn(from: Fields): string | null {
  return from.has('plan') ? from.inside('plan').text('name') : null;
}
