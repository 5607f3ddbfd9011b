import type {
  ApprovalEntry,
  CommentFacts,
  EnvironmentFacts,
  Fact,
  JobFacts,
  PendingDeployment,
  PermissionFacts,
  RepositoryFacts,
  RunFacts,
} from '../github/facts.ts';
import { apiPath } from './api-path.ts';
import { askAll, askList, askOne } from './ask-github.ts';
import { cancelRun, dispatchWorkflow } from './dispatch-workflow.ts';
import type { GithubClient } from './github-client.ts';
import { readEnvironment } from './read-environment.ts';
import {
  approvalIn,
  commentIn,
  headIn,
  isBehind,
  jobIn,
  pendingIn,
  permissionIn,
  repositoryIn,
  runIn,
} from './read-facts.ts';

/** What the engine asks GitHub about one repository, and the two things it makes it do; never rejects. */
export type GithubFacts = {
  /** A run as it stands; with `attempt`, as that attempt was: a later re-run cannot change it. */
  readonly run: (id: number, attempt?: number) => Promise<Fact<RunFacts>>;
  /** Runs, newest first; `workflow` is the name of its file. */
  readonly runs: (wanted: {
    readonly workflow?: string;
    readonly status?: string;
  }) => Promise<Fact<readonly RunFacts[]>>;
  readonly approvals: (runId: number) => Promise<Fact<readonly ApprovalEntry[]>>;
  readonly pendingDeployments: (runId: number) => Promise<Fact<readonly PendingDeployment[]>>;
  /** With its branch policies. */
  readonly environment: (name: string) => Promise<Fact<EnvironmentFacts>>;
  readonly comment: (id: number) => Promise<Fact<CommentFacts>>;
  readonly permission: (login: string) => Promise<Fact<PermissionFacts>>;
  readonly repository: () => Promise<Fact<RepositoryFacts>>;
  /** Whether a commit is part of a branch as it is now; a tag of the same name does not count. */
  readonly branchHas: (branch: string, commit: string) => Promise<Fact<boolean>>;
  /** Jobs of the latest attempt. */
  readonly jobs: (runId: number) => Promise<Fact<readonly JobFacts[]>>;
  /** Starts a workflow; the new run's id, or null where the server does not tell. Sent once: it may be done though no answer came. */
  readonly dispatch: (
    workflowFile: string,
    ref: string,
    inputs: Readonly<Record<string, string>>,
  ) => Promise<Fact<number | null>>;
  /** Cancels a run; `refused` where it has ended. */
  readonly cancel: (runId: number) => Promise<Fact<null>>;
};

/** The facts of `owner/name`, over a client. */
export function githubFacts(client: GithubClient, repository: string): GithubFacts {
  const [owner = '', name = ''] = repository.split('/');
  const at = (...parts: readonly (string | number)[]): string | null =>
    apiPath('repos', owner, name, ...parts);
  const run = (id: number): string | null => at('actions', 'runs', id);
  return {
    run: (id, attempt) =>
      askOne(client, attempt === undefined ? run(id) : at('actions', 'runs', id, 'attempts', attempt), runIn),
    runs: ({ workflow, status }) =>
      askAll(
        client,
        workflow === undefined ? at('actions', 'runs') : at('actions', 'workflows', workflow, 'runs'),
        { field: 'workflow_runs', query: status === undefined ? {} : { status } },
        runIn,
      ),
    approvals: (runId) => askList(client, at('actions', 'runs', runId, 'approvals'), approvalIn),
    pendingDeployments: (runId) =>
      askList(client, at('actions', 'runs', runId, 'pending_deployments'), pendingIn),
    environment: (environment) => readEnvironment(client, at('environments', environment)),
    comment: (id) => askOne(client, at('issues', 'comments', id), (from) => commentIn(from, { owner, name })),
    permission: (login) => askOne(client, at('collaborators', login, 'permission'), permissionIn),
    repository: () => askOne(client, at(), repositoryIn),
    async branchHas(branch, commit) {
      const head = await askOne(client, at('branches', branch), headIn);
      if (!head.ok) return head;
      if (head.value === commit) return { ok: true, value: true };
      return askOne(client, at('compare', `${head.value}...${commit}`), isBehind);
    },
    jobs: (runId) =>
      askAll(
        client,
        at('actions', 'runs', runId, 'jobs'),
        { field: 'jobs', query: { filter: 'latest' } },
        jobIn,
      ),
    dispatch: (workflowFile, ref, inputs) =>
      dispatchWorkflow(client, at('actions', 'workflows', workflowFile, 'dispatches'), { ref, inputs }),
    cancel: (runId) => cancelRun(client, at('actions', 'runs', runId, 'cancel')),
  };
}
