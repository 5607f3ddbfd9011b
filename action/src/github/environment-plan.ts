import type { EnvironmentFacts, Fact, Reviewer } from './facts.ts';
import type { EnvironmentKind, WantedEnvironment } from './wanted-environments.ts';

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

/** What GitHub is sent for an environment; what is not named here would be taken away. */
export type EnvironmentBody = {
  readonly wait_timer: number;
  readonly prevent_self_review: boolean;
  readonly reviewers: readonly { readonly type: 'User' | 'Team'; readonly id: number }[] | null;
  readonly deployment_branch_policy: {
    readonly protected_branches: boolean;
    readonly custom_branch_policies: boolean;
  };
};

/** What there is to do about one environment. */
export type EnvironmentPlan = {
  readonly name: string;
  readonly kind: EnvironmentKind;
  readonly action: 'create' | 'change' | 'none' | 'unknown' | 'refused';
  readonly differences: readonly EnvironmentDifference[];
  /** Null where its rules stay as they are. */
  readonly body: EnvironmentBody | null;
  /** The branch that must be allowed, and is not yet. */
  readonly addBranch: string | null;
  /** Branch policies that must go. */
  readonly removePolicies: readonly BranchPattern[];
  /** Why it is unknown or refused. */
  readonly problem: { readonly message: string; readonly hint: string } | null;
};

export type BranchPattern = { readonly name: string; readonly type: string };

export type PlanInput = {
  readonly wanted: WantedEnvironment;
  readonly found: Fact<EnvironmentFacts>;
  /** The reviewers that are wanted, as GitHub knows them, in order. */
  readonly reviewers: Fact<readonly Reviewer[]>;
  readonly defaultBranch: string;
  /** The page on which a person changes environments. */
  readonly page: string;
};

/** Compares an environment with what it should be, and says what would make it so. It never takes reviewers away from one that asks. */
export function environmentPlan({
  wanted,
  found,
  reviewers,
  defaultBranch,
  page,
}: PlanInput): EnvironmentPlan {
  const { name, kind } = wanted;
  const nothing: EnvironmentPlan = {
    name,
    kind,
    action: 'none',
    differences: [],
    body: null,
    addBranch: null,
    removePolicies: [],
    problem: null,
  };
  if (wanted.fault !== null) return { ...nothing, action: 'refused', problem: wanted.fault };
  if (!reviewers.ok) {
    const action = reviewers.reason === 'unreachable' ? 'unknown' : 'refused';
    const hint =
      action === 'unknown' ? 'Try again later' : 'Mend `approvers` of `config.yaml`; nothing is changed here';
    return { ...nothing, action, problem: { message: reviewers.message, hint } };
  }
  if (!found.ok && found.reason !== 'missing') {
    const hint =
      found.reason === 'refused'
        ? 'The token must be able to read Actions and Environments of the repository'
        : 'Try again later';
    return { ...nothing, action: 'unknown', problem: { message: found.message, hint } };
  }
  const now = found.ok ? found.value : null;
  const goal: Goal = { kind, reviewers: reviewers.value, defaultBranch, page };
  const patterns = patternsOf(now);
  const differences = now === null ? createdWith(goal) : differencesOf(now, goal);
  const isDue = differences.some(({ byHand, advice }) => byHand === null && !advice);
  if (!isDue) return { ...nothing, differences };
  const isRight = (pattern: BranchPattern): boolean => isBranch(pattern, defaultBranch);
  return {
    ...nothing,
    action: now === null ? 'create' : 'change',
    differences,
    body: needsBody(now, differences) ? bodyFor(now, goal) : null,
    addBranch: patterns.some(isRight) ? null : defaultBranch,
    removePolicies: patterns.filter((pattern) => !isRight(pattern)),
  };
}

/** Whether something is not as it should be, or cannot be known. */
export function differs({ action, differences }: EnvironmentPlan): boolean {
  return action !== 'none' || differences.some(({ advice }) => !advice);
}

type Goal = {
  readonly kind: EnvironmentKind;
  readonly reviewers: readonly Reviewer[];
  readonly defaultBranch: string;
  readonly page: string;
};

function createdWith({ kind, reviewers, defaultBranch }: Goal): readonly EnvironmentDifference[] {
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

function differencesOf(now: EnvironmentFacts, goal: Goal): readonly EnvironmentDifference[] {
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

/** Where the branches alone are wrong, and a policy of its own is there, its rules stay as they are. */
function needsBody(now: EnvironmentFacts | null, differences: readonly EnvironmentDifference[]): boolean {
  return (
    now === null ||
    typeof now.branchPolicy === 'string' ||
    differences.some(
      ({ setting, byHand, advice }) => setting !== 'branch_policy' && byHand === null && !advice,
    )
  );
}

function bodyFor(now: EnvironmentFacts | null, { kind, reviewers }: Goal): EnvironmentBody {
  // Reviewers of an environment that should ask nobody are for a person to remove.
  const asked = kind === 'open' ? (now?.reviewers ?? []) : reviewers;
  return {
    wait_timer: now?.waitMinutes ?? 0,
    prevent_self_review: kind === 'open' ? (now?.preventSelfReview ?? false) : kind === 'gate',
    reviewers: asked.length === 0 ? null : asked.map(({ type, id }) => ({ type, id })),
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
}

function patternsOf(now: EnvironmentFacts | null): readonly BranchPattern[] {
  return now === null || typeof now.branchPolicy === 'string' ? [] : now.branchPolicy.patterns;
}

function isBranch({ name, type }: BranchPattern, branch: string): boolean {
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
