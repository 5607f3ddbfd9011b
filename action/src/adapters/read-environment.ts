import type { BranchPolicy, EnvironmentFacts, Fact } from '../github/facts.ts';
import type { Fields } from './answer-fields.ts';
import { askAll, askOne } from './ask-github.ts';
import type { GithubClient } from './github-client.ts';
import { reviewerIn } from './read-facts.ts';

/** Asks for an environment at its path, and for its branch policies where it has its own. */
export async function readEnvironment(
  client: GithubClient,
  path: string | null,
): Promise<Fact<EnvironmentFacts>> {
  const found = await askOne(client, path, environmentIn);
  if (!found.ok) return found;
  const { policy, ...facts } = found.value;
  if (policy !== 'custom') return { ok: true, value: { ...facts, branchPolicy: policy } };
  const patterns = await askAll(
    client,
    `${path}/deployment-branch-policies`,
    { field: 'branch_policies', query: {} },
    (from) => ({ name: from.text('name'), type: from.text('type') }),
  );
  // Between the two questions the rule may have gone; that is no environment without branch policies.
  if (!patterns.ok) {
    return patterns.reason === 'missing' ? { ...patterns, reason: 'unreachable' } : patterns;
  }
  return { ok: true, value: { ...facts, branchPolicy: { patterns: patterns.value } } };
}

type Read = Omit<EnvironmentFacts, 'branchPolicy'> & {
  readonly policy: Extract<BranchPolicy, string> | 'custom';
};

function environmentIn(from: Fields): Read {
  const rules = from.list('protection_rules', ruleIn);
  const reviews = rules.flatMap((rule) => (rule.type === 'required_reviewers' ? [rule] : []));
  if (reviews.length > 1) from.odd('protection_rules');
  const [review] = reviews;
  return {
    name: from.text('name'),
    id: from.number('id'),
    reviewers: review?.reviewers ?? null,
    preventSelfReview: review?.preventSelfReview ?? false,
    waitMinutes: Math.max(0, ...rules.map((rule) => (rule.type === 'wait_timer' ? rule.minutes : 0))),
    policy: from.orNull('deployment_branch_policy', (name) => policyIn(from, name)) ?? 'none',
    adminsBypass: from.has('can_admins_bypass') ? from.flag('can_admins_bypass') : null,
  };
}

type Rule =
  | {
      readonly type: 'required_reviewers';
      readonly reviewers: EnvironmentFacts['reviewers'];
      readonly preventSelfReview: boolean;
    }
  | { readonly type: 'wait_timer'; readonly minutes: number }
  | { readonly type: 'other' };

function ruleIn(from: Fields): Rule {
  switch (from.text('type')) {
    case 'required_reviewers':
      return {
        type: 'required_reviewers',
        reviewers: from.list('reviewers', reviewerIn),
        preventSelfReview: from.has('prevent_self_review') && from.flag('prevent_self_review'),
      };
    case 'wait_timer':
      return { type: 'wait_timer', minutes: from.number('wait_timer') };
    default:
      return { type: 'other' };
  }
}

function policyIn(from: Fields, name: string): Read['policy'] {
  const policy = from.inside(name);
  const isProtected = policy.flag('protected_branches');
  if (isProtected === policy.flag('custom_branch_policies')) policy.odd('custom_branch_policies');
  return isProtected ? 'protected' : 'custom';
}
