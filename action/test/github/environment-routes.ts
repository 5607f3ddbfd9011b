import { accountBody, accountId } from './account-body.ts';
import { type Answer, type Call, countedPage, fine, invalid, missing, type Routes } from './answer.ts';
import type { FakeGithub } from './fake-github.ts';
import { filledBody } from './filled-body.ts';
import { teamBody } from './people-routes.ts';

export type FakeReviewer = { readonly type: 'User' | 'Team'; readonly name: string };
export type FakePattern = { readonly id: number; name: string; readonly type: 'branch' | 'tag' };

/** An environment; without reviewers it asks nobody. */
export type FakeEnvironment = {
  readonly name: string;
  reviewers: readonly FakeReviewer[];
  preventSelfReview?: boolean;
  waitMinutes?: number;
  branches: 'any' | 'protected' | FakePattern[];
  /** Left out: the answer does not tell. */
  adminsBypass?: boolean;
  readonly secrets: Record<string, string>;
};

const one = '/repos/{owner}/{repo}/environments/{environment_name}';
const policies = `${one}/deployment-branch-policies`;

export const environmentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/environments': (call) =>
    countedPage(
      call,
      'environments',
      call.github.environments.map((environment) => environmentBody(call.github, environment)),
    ),
  [`GET ${one}`]: withEnvironment(({ github }, environment) => fine(environmentBody(github, environment))),
  [`PUT ${one}`]: (call) => {
    const { github, values, body } = call;
    const settings = body as Settings;
    const { deployment_branch_policy: policy = null } = settings;
    if (policy !== null && policy.protected_branches === policy.custom_branch_policies) {
      return { status: 422, body: { message: 'The two policies may not be equal' } };
    }
    const reviewers = (settings.reviewers ?? []).map((given) => reviewerOf(github, given));
    if (reviewers.includes(undefined) || reviewers.length > 6) return invalid('Environment', 'reviewers');
    const environment = environmentNamed(github, values['environment_name'] ?? '', true);
    const former = environment.branches;
    Object.assign(environment, {
      reviewers,
      preventSelfReview: settings.prevent_self_review ?? false,
      waitMinutes: settings.wait_timer ?? 0,
      branches: branchesOf(policy, former),
    });
    return fine(environmentBody(github, environment));
  },
  [`GET ${policies}`]: withEnvironment((call, { branches }) =>
    countedPage(call, 'branch_policies', Array.isArray(branches) ? branches.map(patternBody) : []),
  ),
  [`POST ${policies}`]: withEnvironment(({ body }, { branches }) => {
    if (!Array.isArray(branches)) return { status: 404 };
    const { name, type = 'branch' } = body as { readonly name: string; readonly type?: FakePattern['type'] };
    if (branches.some((pattern) => pattern.name === name)) return { status: 303 };
    const pattern = { id: Math.max(100, ...branches.map(({ id }) => id)) + 1, name, type };
    branches.push(pattern);
    return fine(patternBody(pattern));
  }),
  [`PUT ${policies}/{branch_policy_id}`]: withPattern(({ body }, branches, index) => {
    const pattern = branches[index]!;
    pattern.name = String(body['name']);
    return fine(patternBody(pattern));
  }),
  [`DELETE ${policies}/{branch_policy_id}`]: withPattern((_, branches, index) => {
    branches.splice(index, 1);
    return { status: 204 };
  }),
};

type Policy = { readonly protected_branches: boolean; readonly custom_branch_policies: boolean };
type Settings = {
  readonly wait_timer?: number;
  readonly prevent_self_review?: boolean;
  readonly reviewers?: readonly { readonly type: 'User' | 'Team'; readonly id: number }[] | null;
  readonly deployment_branch_policy?: Policy | null;
};

function branchesOf(policy: Policy | null, former: FakeEnvironment['branches']): FakeEnvironment['branches'] {
  if (policy === null) return 'any';
  if (policy.protected_branches) return 'protected';
  return Array.isArray(former) ? former : [];
}

function reviewerOf(
  { permissions, people, teams }: FakeGithub,
  { type, id }: { readonly type: 'User' | 'Team'; readonly id: number },
): FakeReviewer | undefined {
  const names = type === 'User' ? [...permissions.keys(), ...people] : [...teams.keys()];
  const name = names.find((known) => reviewerId({ type, name: known }) === id);
  return name === undefined ? undefined : { type, name };
}

function reviewerId({ type, name }: FakeReviewer): number {
  return accountId(type === 'User' ? name : `team ${name}`);
}

/** The environment of a name, whose letters' case does not count; made without any rule where it is missing and `make`. */
export function environmentNamed(github: FakeGithub, name: string, make: true): FakeEnvironment;
export function environmentNamed(github: FakeGithub, name: string): FakeEnvironment | undefined;
export function environmentNamed(
  { environments }: FakeGithub,
  name: string,
  make = false,
): FakeEnvironment | undefined {
  const found = environments.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined || !make) return found;
  const made: FakeEnvironment = { name, reviewers: [], branches: 'any', secrets: {} };
  environments.push(made);
  return made;
}

/** The number of an environment. */
function environmentId(name: string): number {
  return accountId(`environment ${name.toLowerCase()}`);
}

/** Reviewers as environments and pending deployments show them. */
export function reviewerBodies(reviewers: readonly FakeReviewer[]): readonly unknown[] {
  return reviewers.map(({ type, name }) => ({
    type,
    reviewer: type === 'User' ? accountBody(name) : teamBody(name),
  }));
}

/** What everything about an environment begins with. */
export function environmentHead(github: FakeGithub, name: string): Readonly<Record<string, unknown>> {
  return {
    id: environmentId(name),
    node_id: `EN_${name}`,
    name,
    url: `${github.url}/repos/acme/ops/environments/${encodeURIComponent(name)}`,
    html_url: 'https://github.com/acme/ops/settings/environments',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

function environmentBody(github: FakeGithub, environment: FakeEnvironment): unknown {
  const { name, reviewers, preventSelfReview = false, waitMinutes = 0, branches, adminsBypass } = environment;
  const rule = (type: string, more: object = {}): unknown => ({ id: 1, node_id: 'GA_1', type, ...more });
  const shown = reviewerBodies(reviewers);
  return filledBody('environment', {
    ...environmentHead(github, name),
    ...(adminsBypass === undefined ? {} : { can_admins_bypass: adminsBypass }),
    protection_rules: [
      ...(waitMinutes === 0 ? [] : [rule('wait_timer', { wait_timer: waitMinutes })]),
      ...(reviewers.length === 0
        ? []
        : [rule('required_reviewers', { prevent_self_review: preventSelfReview, reviewers: shown })]),
      ...(branches === 'any' ? [] : [rule('branch_policy')]),
    ],
    deployment_branch_policy:
      branches === 'any'
        ? null
        : {
            protected_branches: branches === 'protected',
            custom_branch_policies: branches !== 'protected',
          },
  });
}

function patternBody({ id, name, type }: FakePattern): unknown {
  return { id, node_id: `BP_${id}`, name, type };
}

function withEnvironment(answer: (call: Call, environment: FakeEnvironment) => Answer): Routes[string] {
  return (call) => {
    const environment = environmentNamed(call.github, call.values['environment_name'] ?? '');
    return environment === undefined ? missing : answer(call, environment);
  };
}

function withPattern(answer: (call: Call, branches: FakePattern[], index: number) => Answer): Routes[string] {
  return withEnvironment((call, { branches }) => {
    if (!Array.isArray(branches)) return missing;
    const index = branches.findIndex(({ id }) => String(id) === call.values['branch_policy_id']);
    return index === -1 ? missing : answer(call, branches, index);
  });
}
