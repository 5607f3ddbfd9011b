import type { EnvironmentFacts, Reviewer } from './facts.ts';
import type { EnvironmentKind } from './wanted-environments.ts';

export type EnvironmentSetting =
  | 'environment'
  | 'reviewers'
  | 'self_review'
  | 'branch_policy'
  | 'wait_timer'
  | 'admin_bypass';

/** One setting that is not as it should be. */
export type EnvironmentDifference = {
  readonly setting: EnvironmentSetting;
  /** Null where the environment does not exist. */
  readonly before: string | null;
  readonly after: string;
  /** Left to a person, with what to do. */
  readonly byHand: string | null;
  /** Only advice: the environment works as it is. */
  readonly advice: boolean;
};

export type BranchPattern = { readonly name: string; readonly type: string };

/** How an environment should be. */
export type EnvironmentGoal = {
  readonly kind: EnvironmentKind;
  readonly reviewers: readonly Reviewer[];
  readonly defaultBranch: string;
  readonly page: string;
};

/** What a new environment is given. */
export function createdWith({
  kind,
  reviewers,
  defaultBranch,
}: EnvironmentGoal): readonly EnvironmentDifference[] {
  const line = (setting: EnvironmentSetting, after: string): EnvironmentDifference => ({
    setting,
    before: null,
    after,
    byHand: null,
    advice: false,
  });
  return [
    line('reviewers', reviewersText(reviewers)),
    ...(kind === 'open' ? [] : [line('self_review', selfReviewText(kind === 'gate'))]),
    line('branch_policy', onlyText(defaultBranch)),
  ];
}

/** What is not as it should be; reviewers of an environment that should ask nobody are left to a person. */
export function differencesOf(
  now: EnvironmentFacts,
  goal: EnvironmentGoal,
): readonly EnvironmentDifference[] {
  const { kind, reviewers, defaultBranch, page } = goal;
  const present = now.reviewers ?? [];
  const found: EnvironmentDifference[] = [];
  const add = (
    setting: EnvironmentSetting,
    before: string,
    after: string,
    more: Partial<Pick<EnvironmentDifference, 'byHand' | 'advice'>> = {},
  ): void => {
    found.push({ setting, before, after, byHand: null, advice: false, ...more });
  };
  if (kind === 'open' && present.length > 0) {
    add('reviewers', reviewersText(present), reviewersText([]), {
      byHand: `Other workflows may rely on these reviewers, so they are not taken away here: name another environment in the runbooks, or remove them on ${page}`,
    });
  } else if (!sameReviewers(present, reviewers)) {
    add('reviewers', reviewersText(present), reviewersText(reviewers));
  }
  const prevent = kind === 'gate';
  if (kind !== 'open' && now.preventSelfReview !== prevent) {
    add('self_review', selfReviewText(now.preventSelfReview), selfReviewText(prevent));
  }
  const patterns = patternsOf(now);
  const [only] = patterns;
  if (patterns.length !== 1 || only === undefined || !isBranch(only, defaultBranch)) {
    add('branch_policy', policyText(now), onlyText(defaultBranch));
  }
  if (now.waitMinutes > 0) {
    add('wait_timer', `${now.waitMinutes} minutes`, 'none', {
      byHand: `Each job waits that long; if that is not meant, remove it on ${page}`,
      advice: true,
    });
  }
  if (now.adminsBypass === true && kind !== 'open') {
    add('admin_bypass', 'allowed', 'not allowed', {
      byHand: `GitHub's API cannot change it: untick “Allow administrators to bypass” on ${page}`,
      advice: true,
    });
  }
  return found;
}

/** The branches and tags that may use an environment by name. */
export function patternsOf(now: EnvironmentFacts | null): readonly BranchPattern[] {
  return now === null || typeof now.branchPolicy === 'string' ? [] : now.branchPolicy.patterns;
}

/** Whether a pattern is just this branch. */
export function isBranch({ name, type }: BranchPattern, branch: string): boolean {
  return name === branch && type === 'branch';
}

function sameReviewers(one: readonly Reviewer[], other: readonly Reviewer[]): boolean {
  const keys = (list: readonly Reviewer[]): string =>
    [...new Set(list.map(({ type, id }) => `${type} ${id}`))].sort().join('\n');
  return keys(one) === keys(other);
}

function reviewersText(reviewers: readonly Reviewer[]): string {
  const names = reviewers.map(({ type, name }) => (type === 'Team' ? `team ${name}` : name)).sort();
  return names.length === 0 ? 'nobody' : names.join(', ');
}

function selfReviewText(prevented: boolean): string {
  return prevented ? 'prevented' : 'allowed';
}

function policyText({ branchPolicy }: EnvironmentFacts): string {
  if (branchPolicy === 'none') return 'every branch';
  if (branchPolicy === 'protected') return 'protected branches';
  const names = branchPolicy.patterns.map(({ name, type }) => (type === 'branch' ? name : `${type} ${name}`));
  return names.length === 0 ? 'no branch at all' : names.join(', ');
}

function onlyText(branch: string): string {
  return `only ${branch}`;
}
