/**
 * What the API told, or why it did not. `missing`: there is no such thing. `refused`: GitHub said no (401, 403, 409, 422).
 * `unreachable`: no answer, 5xx or a rate limit after all retries, or an answer that cannot be read; ask again later.
 */
export type Fact<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'refused' | 'unreachable';
      readonly message: string;
    };

/** A workflow run; times are RFC 3339. */
export type RunFacts = {
  readonly id: number;
  /** From 1; a re-run counts on. */
  readonly attempt: number;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Path of the workflow file, sometimes followed by `@` and a ref. */
  readonly path: string;
  /** Who started the first attempt. */
  readonly actor: string;
  /** Who started this attempt. */
  readonly triggeringActor: string;
  readonly createdAt: string;
  readonly displayTitle: string;
};

/** One review of a run's waiting deployments; it carries no time, attempt or job. */
export type ApprovalEntry = {
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected' | 'pending';
  /** Empty where the account is gone. */
  readonly user: string;
  readonly userType: string;
  readonly comment: string;
};

/** Who may approve: a login, or the slug of a team. */
export type Reviewer = {
  readonly type: 'User' | 'Team';
  readonly name: string;
  readonly id: number;
};

/** Which refs may use an environment. */
export type BranchPolicy =
  | 'none'
  | 'protected'
  | { readonly patterns: readonly { readonly name: string; readonly type: string }[] };

/** An environment and its rules. */
export type EnvironmentFacts = {
  readonly name: string;
  readonly id: number;
  /** Null where it has no such rule. */
  readonly reviewers: readonly Reviewer[] | null;
  /** False also on a server that does not know the setting. */
  readonly preventSelfReview: boolean;
  readonly waitMinutes: number;
  readonly branchPolicy: BranchPolicy;
  /** Null where the answer does not tell. */
  readonly adminsBypass: boolean | null;
};

/** A comment on an issue, as it stands now. */
export type CommentFacts = {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly authorType: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly association: string;
};

/** What a person may do in the repository. */
export type PermissionFacts = {
  readonly permission: 'admin' | 'write' | 'read' | 'none';
  /** The finer role, `maintain` or `triage` for example. */
  readonly role: string;
};

/** The repository itself. */
export type RepositoryFacts = {
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly owner: string;
  readonly ownerType: string;
};

/** A job of a run's latest attempt; times are RFC 3339. */
export type JobFacts = {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly labels: readonly string[];
};

/** A deployment of a run that waits for a review or a timer. */
export type PendingDeployment = {
  readonly environment: string;
  readonly environmentId: number;
  readonly waitMinutes: number;
  readonly reviewers: readonly Reviewer[];
};
