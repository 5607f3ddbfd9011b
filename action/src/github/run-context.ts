import { Failure } from '../source/failure.ts';

/** The run and the job that this process is, as the runner tells it. */
export type RunContext = {
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly runId: number;
  readonly attempt: number;
  /** Name of the job in the workflow, such as `gate-1`. */
  readonly job: string;
  readonly sha: string;
  readonly ref: string;
  readonly defaultBranch: string;
  readonly event: string;
  /** Who started this attempt. */
  readonly person: string;
  /** Path of the workflow's file in the repository. */
  readonly workflow: string;
  readonly workspace: string;
  /** A folder that is emptied before and after the job. */
  readonly temp: string;
  /** What the jobs before put out, by name. */
  readonly needs: Readonly<Record<string, Needed>>;
};

/** How a job ended that this one needs. */
export type Needed = {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
};

/** Reads what the runner says; fails naming the variable where something is missing that nothing can do without. */
export function runContext(variable: (name: string) => string | undefined, event: unknown): RunContext {
  const needed = (name: string): string => {
    const value = variable(name) ?? '';
    if (value !== '') return value;
    throw new Failure(
      'usage',
      `The variable ${name} is missing`,
      'Use this command in a job of GitHub Actions',
    );
  };
  const repository = needed('GITHUB_REPOSITORY');
  return {
    repository,
    serverUrl: variable('GITHUB_SERVER_URL') ?? 'https://github.com',
    runId: positive('GITHUB_RUN_ID', needed('GITHUB_RUN_ID')),
    attempt: positive('GITHUB_RUN_ATTEMPT', needed('GITHUB_RUN_ATTEMPT')),
    job: needed('GITHUB_JOB'),
    sha: needed('GITHUB_SHA'),
    ref: needed('GITHUB_REF'),
    defaultBranch: defaultBranchOf(event),
    event: needed('GITHUB_EVENT_NAME'),
    person: variable('GITHUB_TRIGGERING_ACTOR') ?? needed('GITHUB_ACTOR'),
    workflow: workflowOf(needed('GITHUB_WORKFLOW_REF'), repository),
    workspace: needed('GITHUB_WORKSPACE'),
    temp: needed('RUNNER_TEMP'),
    needs: needsOf(variable('NEEDS') ?? ''),
  };
}

/** The address of a run, for people. */
export function runUrl({ serverUrl, repository }: RunContext, runId: number): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Failure('usage', `Unexpected ${name}, expected a positive number`, 'Let the runner set it');
}

function defaultBranchOf(event: unknown): string {
  const { repository } = (event ?? {}) as { readonly repository?: { readonly default_branch?: unknown } };
  const branch = repository?.default_branch;
  if (typeof branch === 'string' && branch !== '') return branch;
  throw new Failure(
    'usage',
    'The event does not tell the default branch',
    'Let the runner set GITHUB_EVENT_PATH',
  );
}

/** `owner/name/.github/workflows/file.yml@ref` without its ends. */
function workflowOf(reference: string, repository: string): string {
  const path = reference.startsWith(`${repository}/`) ? reference.slice(repository.length + 1) : reference;
  const at = path.indexOf('@');
  return at === -1 ? path : path.slice(0, at);
}

function needsOf(text: string): RunContext['needs'] {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as RunContext['needs'];
  } catch {
    // Said below.
  }
  throw new Failure('usage', 'The variable NEEDS is no JSON', "Set it to '${{ toJSON(needs) }}'");
}
