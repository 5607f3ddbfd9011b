/** What rules and branch protection ask of a branch, taken together. */
export type BranchRules = {
  readonly pullRequest: boolean;
  readonly codeOwners: boolean;
  /** Names of status checks that must pass. */
  readonly checks: readonly string[];
  readonly blocksForcePush: boolean;
  readonly blocksDeletion: boolean;
  /** Kinds of rules that refuse a plain push. */
  readonly blocksPush: readonly string[];
};

/** One rule of a ruleset that applies to a branch. */
export type BranchRule = {
  readonly type: string;
  readonly codeOwners: boolean;
  readonly checks: readonly string[];
};

/** The older kind of protection, which a branch has or has not. */
export type BranchProtection = {
  readonly pullRequest: boolean;
  readonly codeOwners: boolean;
  readonly checks: readonly string[];
  readonly allowsForcePush: boolean;
  readonly allowsDeletion: boolean;
};

/** What holds for a branch, whichever of the two says it. */
export function branchRules(rules: readonly BranchRule[], protection: BranchProtection | null): BranchRules {
  const has = (type: string): boolean => rules.some((rule) => rule.type === type);
  const checks = [...rules.flatMap((rule) => rule.checks), ...(protection?.checks ?? [])];
  const pullRequest = has('pull_request') || protection?.pullRequest === true;
  const blocking = rules.flatMap(({ type }) => (refusing.has(type) ? [type] : []));
  return {
    pullRequest,
    codeOwners: rules.some((rule) => rule.codeOwners) || protection?.codeOwners === true,
    checks: [...new Set(checks)],
    blocksForcePush: has('non_fast_forward') || protection?.allowsForcePush === false,
    blocksDeletion: has('deletion') || protection?.allowsDeletion === false,
    blocksPush: [
      ...new Set([
        ...blocking,
        ...(protection?.pullRequest === true ? ['pull_request'] : []),
        ...((protection?.checks.length ?? 0) > 0 ? ['required_status_checks'] : []),
      ]),
    ],
  };
}

const refusing: ReadonlySet<string> = new Set([
  'pull_request',
  'required_status_checks',
  'required_signatures',
  'required_deployments',
  'update',
  'creation',
  'workflows',
  'merge_queue',
]);
