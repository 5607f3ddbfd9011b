import {
  type BranchPattern,
  createdWith,
  differencesOf,
  type EnvironmentDifference,
  type EnvironmentGoal,
  isBranch,
  patternsOf,
} from './environment-differences.ts';
import type { EnvironmentFacts, Fact, Reviewer } from './facts.ts';
import type { EnvironmentKind, WantedEnvironment } from './wanted-environments.ts';

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
      action === 'unknown'
        ? 'Try again later'
        : 'Correct `approvers` in `runbooks/config.yaml`; until then nothing is changed';
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
  const goal: EnvironmentGoal = { kind, reviewers: reviewers.value, defaultBranch, page };
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

function bodyFor(now: EnvironmentFacts | null, { kind, reviewers }: EnvironmentGoal): EnvironmentBody {
  // Reviewers of an environment that should ask nobody are for a person to remove.
  const asked = kind === 'open' ? (now?.reviewers ?? []) : reviewers;
  return {
    wait_timer: now?.waitMinutes ?? 0,
    prevent_self_review: kind === 'open' ? (now?.preventSelfReview ?? false) : kind === 'gate',
    reviewers: asked.length === 0 ? null : asked.map(({ type, id }) => ({ type, id })),
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
}
