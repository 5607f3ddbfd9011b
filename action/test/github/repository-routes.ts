import { accountBody } from './account-body.ts';
import { branchAnswer } from './admin-routes.ts';
import { fine, missing, type Routes } from './answer.ts';
import type { FakeGithub } from './fake-github.ts';
import { filledBody } from './filled-body.ts';

export type FakeRepository = {
  defaultBranch: string;
  private: boolean;
  ownerType: 'Organization' | 'User';
  /** Of the organisation: `free`, `team`, `enterprise`. */
  plan?: string;
  /** The workflows it has, by the names of their files. */
  workflows: string[];
  /** What its branches hold; left out: nothing is known of them. */
  git?: {
    /** The commit of a branch; null: there is none. */
    readonly head: (branch: string) => Promise<string | null>;
    /** How `head` stands to `base`; null: one of them is not there. */
    readonly compare: (base: string, head: string) => Promise<Comparison | null>;
  };
};

export type Comparison = 'ahead' | 'behind' | 'identical' | 'diverged';

export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': ({ github }) => fine(repositoryBody(github)),
  'GET /repos/{owner}/{repo}/branches/{branch}': async ({ github, values }) => {
    const { branch = '' } = values;
    if (github.repository.git === undefined) return branchAnswer(github, branch);
    const sha = await github.repository.git?.head(branch);
    if (sha === null || sha === undefined) return missing;
    return fine(
      filledBody('branch-with-protection', { name: branch, commit: filledBody('commit', { sha }) }),
    );
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': async ({ github, values }) => {
    const [base = '', head = ''] = (values['basehead'] ?? '').split('...');
    const status = await github.repository.git?.compare(base, head);
    return status === null || status === undefined
      ? missing
      : fine(filledBody('commit-comparison', { status, commits: [] }));
  },
};

/** The repository as the API and events show it. */
export function repositoryBody(github: FakeGithub): Readonly<Record<string, unknown>> {
  return filledBody('full-repository', {
    ...shortOf(github),
    default_branch: github.repository.defaultBranch,
  });
}

/** The repository as it stands in other things. */
export function smallRepositoryBody(github: FakeGithub): Readonly<Record<string, unknown>> {
  return filledBody('minimal-repository', shortOf(github));
}

function shortOf({ repository }: FakeGithub): Readonly<Record<string, unknown>> {
  return {
    name: 'ops',
    full_name: 'acme/ops',
    owner: accountBody('acme', repository.ownerType),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: 'https://github.com/acme/ops',
  };
}
