import { type Answer, missing, type Routes } from './answer.ts';
import type { FakeGithub } from './fake-github.ts';

/** What somebody asked to be started. */
export type Dispatch = {
  /** The name of the workflow's file. */
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly login: string;
};

export const workflowRoutes: Routes = {
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': async ({
    github,
    values,
    body,
    caller,
  }) => {
    const { workflow_id: workflow = '' } = values;
    if (!github.repository.workflows.includes(workflow)) return missing;
    const { ref, inputs = {}, return_run_details: details = false } = body as Given;
    if (JSON.stringify(inputs).length > 65_535) return unprocessable('inputs are too large.');
    try {
      const id = await start(github, { workflow, ref, inputs, login: caller.login });
      const url = `${github.url}/repos/acme/ops/actions/runs/${id}`;
      const html_url = `https://github.com/acme/ops/actions/runs/${id}`;
      return details
        ? { status: 200, body: { workflow_run_id: id, run_url: url, html_url } }
        : { status: 204 };
    } catch (error) {
      return unprocessable(error instanceof Error ? error.message : String(error));
    }
  },
};

type Given = {
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly return_run_details?: boolean;
};

async function start(github: FakeGithub, dispatch: Dispatch): Promise<number> {
  github.dispatched.push(dispatch);
  const { starter, runs } = github;
  if (starter !== null) return (await starter.dispatch(dispatch)).id;
  const id = Math.max(9e3, ...runs.map((run) => run.id)) + 1;
  const { workflow, ref, login } = dispatch;
  runs.push({
    id,
    attempt: 1,
    event: 'workflow_dispatch',
    status: 'queued',
    conclusion: null,
    headSha: '0'.repeat(40),
    headBranch: ref,
    path: `.github/workflows/${workflow}`,
    name: workflow.replace(/\.ya?ml$/, ''),
    displayTitle: workflow,
    actor: login,
    triggeringActor: login,
    createdAt: github.now().toISOString(),
    jobs: [],
    reviews: [],
    waiting: [],
    artifacts: [],
    earlier: [],
  });
  return id;
}

function unprocessable(message: string): Answer {
  return { status: 422, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}
