import { accountId } from './account-body.ts';
import {
  type Answer,
  type Call,
  countedPage,
  fine,
  missing,
  pageOf,
  refusal,
  type Routes,
} from './answer.ts';
import { environmentNamed } from './environment-routes.ts';
import type { FakeGithub } from './fake-github.ts';
import { filledBody } from './filled-body.ts';

export type FakeRule = { readonly type: string; readonly parameters?: object };
export type FakeProtection = {
  /** Whether code owners must review; null: no pull request is needed. */
  readonly codeOwners: boolean | null;
  readonly checks: readonly string[];
  readonly allowsForcePush: boolean;
  readonly allowsDeletion: boolean;
};

/** How the repository is set up, beside its environments. */
export type FakeSettings = {
  /** The rules of rulesets, by branch; null: the plan has none. */
  rules: Map<string, readonly FakeRule[]> | null;
  branches: string[];
  readonly protection: Map<string, FakeProtection>;
  secrets: { repository: string[]; organization: string[] };
  pages: 'workflow' | 'legacy' | null;
  labels: string[];
  runners: { readonly name: string; readonly online: boolean; readonly labels: readonly string[] }[];
  actions: { enabled: boolean; writes: boolean; approves: boolean };
  codeOwnersErrors: { readonly line: number; readonly message: string }[];
};

const all = new WeakMap<FakeGithub, FakeSettings>();

/** The settings of a fake, which a test reads and changes; they begin as those of a new repository. */
export function settingsOf(github: FakeGithub): FakeSettings {
  const settings = all.get(github) ?? {
    rules: new Map(),
    branches: ['main'],
    protection: new Map(),
    secrets: { repository: [], organization: [] },
    pages: null,
    labels: ['bug'],
    runners: [],
    actions: { enabled: true, writes: false, approves: false },
    codeOwnersErrors: [],
  };
  all.set(github, settings);
  return settings;
}

const repository = '/repos/{owner}/{repo}';

export const adminRoutes: Routes = {
  [`GET ${repository}/rules/branches/{branch}`]: (call) => {
    const { rules } = settingsOf(call.github);
    return rules === null
      ? refusal('Upgrade to GitHub Pro or make this repository public to enable this feature.')
      : pageOf(call, rules.get(call.values['branch'] ?? '') ?? []);
  },
  [`GET ${repository}/branches/{branch}/protection`]: ({ github, values: { branch = '' } }) => {
    const found = settingsOf(github).protection.get(branch);
    return found === undefined ? missing : fine(protectionBody(found));
  },
  [`GET ${repository}/actions/secrets`]: (call) =>
    secretPage(call, settingsOf(call.github).secrets.repository),
  [`GET ${repository}/actions/organization-secrets`]: (call) =>
    secretPage(call, settingsOf(call.github).secrets.organization),
  [`GET ${repository}/environments/{environment_name}/secrets`]: (call) => {
    const environment = environmentNamed(call.github, call.values['environment_name'] ?? '');
    return environment === undefined ? missing : secretPage(call, Object.keys(environment.secrets));
  },
  [`GET ${repository}/pages`]: ({ github }) => {
    const { pages } = settingsOf(github);
    return pages === null ? missing : fine(filledBody('page', { build_type: pages }));
  },
  [`GET ${repository}/labels`]: (call) =>
    pageOf(
      call,
      settingsOf(call.github).labels.map((name) => filledBody('label', { name, color: 'ededed' })),
    ),
  [`GET ${repository}/actions/runners`]: (call) =>
    countedPage(
      call,
      'runners',
      settingsOf(call.github).runners.map(({ name, online, labels }) => ({
        ...filledBody('runner', { id: accountId(name), name, os: 'linux', busy: false }),
        status: online ? 'online' : 'offline',
        labels: labels.map((label) => ({ id: accountId(label), name: label, type: 'custom' })),
      })),
    ),
  [`GET ${repository}/actions/permissions`]: ({ github }) =>
    fine({ enabled: settingsOf(github).actions.enabled, allowed_actions: 'all' }),
  [`GET ${repository}/actions/permissions/workflow`]: ({ github }) => {
    const { writes, approves } = settingsOf(github).actions;
    return fine({
      default_workflow_permissions: writes ? 'write' : 'read',
      can_approve_pull_request_reviews: approves,
    });
  },
  [`GET ${repository}/codeowners/errors`]: ({ github }) =>
    fine({
      errors: settingsOf(github).codeOwnersErrors.map(({ line, message }) => ({
        line,
        column: 1,
        kind: 'Unknown owner',
        message,
        path: '.github/CODEOWNERS',
      })),
    }),
};

/** A branch of a repository whose commits nobody looks at. */
export function branchAnswer(github: FakeGithub, branch: string): Answer {
  const { branches, protection } = settingsOf(github);
  return branches.includes(branch)
    ? fine(filledBody('branch-with-protection', { name: branch, protected: protection.has(branch) }))
    : missing;
}

function secretPage(call: Call, names: readonly string[]): ReturnType<typeof countedPage> {
  const at = '2026-01-01T00:00:00Z';
  return countedPage(
    call,
    'secrets',
    names.map((name) => ({ name, created_at: at, updated_at: at })),
  );
}

function protectionBody(protection: FakeProtection): unknown {
  const { codeOwners, checks, allowsForcePush, allowsDeletion } = protection;
  return {
    ...(codeOwners === null
      ? {}
      : {
          required_pull_request_reviews: {
            dismiss_stale_reviews: false,
            require_code_owner_reviews: codeOwners,
            required_approving_review_count: 1,
          },
        }),
    ...(checks.length === 0
      ? {}
      : {
          required_status_checks: {
            strict: false,
            contexts: checks,
            checks: checks.map((context) => ({ context, app_id: null })),
          },
        }),
    allow_force_pushes: { enabled: allowsForcePush },
    allow_deletions: { enabled: allowsDeletion },
  };
}
