import type {
  ApprovalEntry,
  CommentFacts,
  JobFacts,
  PendingDeployment,
  PermissionFacts,
  RepositoryFacts,
  Reviewer,
  RunFacts,
} from '../github/facts.ts';
import type { Fields } from './answer-fields.ts';

/** A workflow run. */
export function runIn(from: Fields): RunFacts {
  return {
    id: from.number('id'),
    attempt: from.number('run_attempt'),
    event: from.text('event'),
    status: from.text('status'),
    conclusion: from.orNull('conclusion', from.text),
    headSha: from.text('head_sha'),
    headBranch: from.orNull('head_branch', from.text),
    path: from.text('path'),
    actor: from.inside('actor').text('login'),
    triggeringActor: from.inside('triggering_actor').text('login'),
    createdAt: from.text('created_at'),
    displayTitle: from.text('display_title'),
  };
}

/** A review; one whose account is gone has no user. */
export function approvalIn(from: Fields): ApprovalEntry {
  const { user, userType } = from.orNull('user', (name) => {
    const account = from.inside(name);
    return { user: account.text('login'), userType: account.text('type') };
  }) ?? { user: '', userType: '' };
  return {
    environments: from.list('environments', (environment) => environment.text('name')),
    state: from.oneOf('state', ['approved', 'rejected', 'pending']),
    user,
    userType,
    comment: from.text('comment'),
  };
}

/** One who may review: a login, or the slug of a team. */
export function reviewerIn(from: Fields): Reviewer {
  const type = from.oneOf('type', ['User', 'Team']);
  const reviewer = from.inside('reviewer');
  return { type, name: reviewer.text(type === 'User' ? 'login' : 'slug'), id: reviewer.number('id') };
}

/** A deployment that waits. */
export function pendingIn(from: Fields): PendingDeployment {
  const environment = from.inside('environment');
  return {
    environment: environment.text('name'),
    environmentId: environment.number('id'),
    waitMinutes: from.number('wait_timer'),
    reviewers: from.list('reviewers', reviewerIn),
  };
}

/** A comment on an issue of this repository; one of another repository is no answer. */
export function commentIn(
  from: Fields,
  { owner, name }: { readonly owner: string; readonly name: string },
): CommentFacts {
  const author = from.inside('user');
  const end = /\/repos\/([^/]+)\/([^/]+)\/issues\/(\d+)$/.exec(from.text('issue_url'));
  const [, itsOwner = '', itsName = '', issue = ''] = end ?? [];
  if (`${itsOwner}/${itsName}`.toLowerCase() !== `${owner}/${name}`.toLowerCase()) from.odd('issue_url');
  return {
    id: from.number('id'),
    issue: Number(issue),
    author: author.text('login'),
    authorType: author.text('type'),
    body: from.text('body'),
    createdAt: from.text('created_at'),
    updatedAt: from.text('updated_at'),
    association: from.text('author_association'),
  };
}

/** What a person may do. */
export function permissionIn(from: Fields): PermissionFacts {
  return {
    permission: from.oneOf('permission', ['none', 'read', 'write', 'admin']),
    role: from.text('role_name'),
  };
}

/** The repository. */
export function repositoryIn(from: Fields): RepositoryFacts {
  const owner = from.inside('owner');
  return {
    defaultBranch: from.text('default_branch'),
    private: from.flag('private'),
    owner: owner.text('login'),
    ownerType: owner.text('type'),
  };
}

/** A job. */
export function jobIn(from: Fields): JobFacts {
  return {
    id: from.number('id'),
    name: from.text('name'),
    attempt: from.number('run_attempt'),
    status: from.text('status'),
    conclusion: from.orNull('conclusion', from.text),
    startedAt: from.text('started_at'),
    completedAt: from.orNull('completed_at', from.text),
    labels: from.texts('labels'),
  };
}

/** The commit of a branch. */
export function headIn(from: Fields): string {
  return from.inside('commit').text('sha');
}

/** Whether what was compared has nothing that the base has not. */
export function isBehind(from: Fields): boolean {
  const status = from.oneOf('status', ['diverged', 'ahead', 'behind', 'identical']);
  return status === 'behind' || status === 'identical';
}
