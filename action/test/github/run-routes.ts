import { accountBody } from './account-body.ts';
import { type Answer, type Call, countedPage, fine, missing, type Routes } from './answer.ts';
import { environmentHead, environmentNamed, reviewerBodies } from './environment-routes.ts';
import type { FakeGithub } from './fake-github.ts';
import { filledBody } from './filled-body.ts';
import { smallRepositoryBody } from './repository-routes.ts';

type Status = 'queued' | 'in_progress' | 'waiting' | 'completed';
type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out';

export type FakeJob = {
  readonly id: number;
  readonly name: string;
  status: Status;
  conclusion: Conclusion | null;
  labels: readonly string[];
  startedAt: string;
  completedAt: string | null;
};

/** A review, as the approvals of a run list it: without time, attempt or job. */
export type FakeReview = {
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected';
  readonly user: string;
  readonly type: 'Bot' | 'User';
  readonly comment: string;
};

/** One attempt of a run. */
export type FakeAttempt = {
  readonly attempt: number;
  status: Status;
  conclusion: Conclusion | null;
  triggeringActor: string;
  readonly jobs: FakeJob[];
};

export type FakeRun = FakeAttempt & {
  readonly id: number;
  event: string;
  headSha: string;
  headBranch: string;
  /** Of the workflow's file. */
  path: string;
  name: string;
  displayTitle: string;
  actor: string;
  createdAt: string;
  readonly reviews: FakeReview[];
  /** The environments that wait for reviewers. */
  waiting: readonly string[];
  readonly artifacts: { readonly name: string; readonly size: number }[];
  readonly earlier: FakeAttempt[];
};

const runs = '/repos/{owner}/{repo}/actions/runs';

export const runRoutes: Routes = {
  [`GET ${runs}`]: (call) => listed(call, call.github.runs),
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (call) =>
    listed(
      call,
      call.github.runs.filter(({ path }) => path.endsWith(`/${call.values['workflow_id']}`)),
    ),
  [`GET ${runs}/{run_id}`]: withRun(({ github }, run) => fine(runBody(github, run, run))),
  [`GET ${runs}/{run_id}/attempts/{attempt_number}`]: withRun(({ github, values }, run) => {
    const asked = [...run.earlier, run].find(({ attempt }) => String(attempt) === values['attempt_number']);
    return asked === undefined ? missing : fine(runBody(github, run, asked));
  }),
  [`GET ${runs}/{run_id}/jobs`]: withRun((call, run) =>
    countedPage(
      call,
      'jobs',
      run.jobs.map((job) => jobBody(call.github, run, job)),
    ),
  ),
  [`GET ${runs}/{run_id}/approvals`]: withRun(({ github }, run) =>
    fine(
      run.reviews.map(({ environments, state, user, type, comment }) => ({
        environments: environments.map((name) => environmentHead(github, name)),
        state,
        user: accountBody(user, type),
        comment,
      })),
    ),
  ),
  [`GET ${runs}/{run_id}/pending_deployments`]: withRun(({ github }, { waiting }) =>
    fine(
      waiting.map((name) => ({
        environment: environmentHead(github, name),
        wait_timer: environmentNamed(github, name)?.waitMinutes ?? 0,
        wait_timer_started_at: null,
        current_user_can_approve: false,
        reviewers: reviewerBodies(environmentNamed(github, name)?.reviewers ?? []),
      })),
    ),
  ),
  [`GET ${runs}/{run_id}/artifacts`]: withRun((call, { artifacts }) =>
    countedPage(
      call,
      'artifacts',
      artifacts.map(({ name, size }) => filledBody('artifact', { name, size_in_bytes: size })),
    ),
  ),
  [`POST ${runs}/{run_id}/cancel`]: withRun(({ github }, run) => {
    if (run.status === 'completed') {
      return { status: 409, body: { message: 'Cannot cancel a workflow run that is completed.' } };
    }
    github.starter?.cancel(run);
    return { status: 202, body: {} };
  }),
};

function listed(call: Call, all: readonly FakeRun[]): Answer {
  const { github, query } = call;
  const status = query.get('status');
  const event = query.get('event');
  const asked = all
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .filter((run) => event === null || run.event === event)
    .toSorted((a, b) => b.id - a.id);
  return countedPage(
    call,
    'workflow_runs',
    asked.map((run) => runBody(github, run, run)),
  );
}

function withRun(answer: (call: Call, run: FakeRun) => Answer): Routes[string] {
  return (call) => {
    const run = call.github.runs.find(({ id }) => String(id) === call.values['run_id']);
    return run === undefined ? missing : answer(call, run);
  };
}

function runBody(github: FakeGithub, run: FakeRun, attempt: FakeAttempt): unknown {
  const { id, event, headSha, headBranch, path, name, displayTitle, actor, createdAt } = run;
  const account = (login: string): unknown => accountBody(login, login.endsWith('[bot]') ? 'Bot' : 'User');
  const repository = smallRepositoryBody(github);
  return filledBody('workflow-run', {
    id,
    name,
    run_number: id,
    run_attempt: attempt.attempt,
    event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    head_sha: headSha,
    head_branch: headBranch,
    path,
    display_title: displayTitle,
    actor: account(actor),
    triggering_actor: account(attempt.triggeringActor),
    url: `${github.url}/repos/acme/ops/actions/runs/${id}`,
    html_url: `https://github.com/acme/ops/actions/runs/${id}`,
    created_at: createdAt,
    updated_at: github.now().toISOString(),
    run_started_at: createdAt,
    pull_requests: [],
    repository,
    head_repository: repository,
  });
}

function jobBody(github: FakeGithub, run: FakeRun, job: FakeJob): unknown {
  const { id, name, status, conclusion, labels, startedAt, completedAt } = job;
  return filledBody('job', {
    id,
    run_id: run.id,
    run_url: `${github.url}/repos/acme/ops/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    name,
    status,
    conclusion,
    labels,
    html_url: `https://github.com/acme/ops/actions/runs/${run.id}/job/${id}`,
    created_at: startedAt,
    started_at: startedAt,
    completed_at: completedAt,
  });
}
