/** What a job knows about itself. */
export type JobContext = {
  /** `owner/name` of the repository that runs the job. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The folder of the checkout. */
  readonly workspace: string;
  readonly runUrl: string;
  readonly change: ChangeContext;
};

/** What change the job is about. */
export type ChangeContext = {
  readonly event: string;
  /** The pull request; `fork` where the job has no secrets and no token that may write. */
  readonly pullRequest: { readonly number: number; readonly fork: boolean } | null;
  /** Commits that the change can be compared with, the best first. */
  readonly bases: readonly string[];
  /** Where the changed files can be looked at: the repository and the commit. */
  readonly source: { readonly repository: string; readonly commit: string };
};

type Variable = (name: string) => string | undefined;

/** Reads what the runner says; `event` is the parsed event file. */
export function jobContext(variable: Variable, event: unknown): JobContext {
  const repository = variable('GITHUB_REPOSITORY') ?? '';
  const serverUrl = variable('GITHUB_SERVER_URL') ?? 'https://github.com';
  return {
    repository,
    serverUrl,
    apiUrl: variable('GITHUB_API_URL') ?? 'https://api.github.com',
    workspace: variable('GITHUB_WORKSPACE') ?? '.',
    runUrl: `${serverUrl}/${repository}/actions/runs/${variable('GITHUB_RUN_ID') ?? '0'}`,
    change: changeContext(repository, variable, event),
  };
}

function changeContext(repository: string, variable: Variable, event: unknown): ChangeContext {
  const name = variable('GITHUB_EVENT_NAME') ?? '';
  const here = { repository, commit: variable('GITHUB_SHA') ?? '' };
  switch (name) {
    case 'pull_request': {
      const number = at(event, 'pull_request', 'number');
      const head = at(event, 'pull_request', 'head', 'repo', 'full_name');
      const commit = at(event, 'pull_request', 'head', 'sha');
      return {
        event: name,
        // A fork that was deleted has no repository any more.
        pullRequest: typeof number === 'number' ? { number, fork: head !== repository } : null,
        bases: [
          // What was checked out is a merge, whose first parent is the base as it was then.
          ...(variable('GITHUB_REF')?.endsWith('/merge') === true
            ? commitsOf(here.commit).map((merge) => `${merge}^1`)
            : []),
          ...commitsOf(at(event, 'pull_request', 'base', 'sha')),
        ],
        source: typeof head === 'string' && typeof commit === 'string' ? { repository: head, commit } : here,
      };
    }
    case 'merge_group':
      return {
        event: name,
        pullRequest: null,
        bases: commitsOf(at(event, 'merge_group', 'base_sha')),
        source: here,
      };
    case 'push':
      return { event: name, pullRequest: null, bases: commitsOf(at(event, 'before')), source: here };
    default:
      return { event: name, pullRequest: null, bases: [], source: here };
  }
}

function at(event: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    event,
  );
}

/** A new branch was at no commit before, which GitHub writes as zeros. */
function commitsOf(value: unknown): readonly string[] {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? [value] : [];
}

/** The address of a file at a commit, for people. */
export function fileUrl(
  { serverUrl, change: { source } }: JobContext,
  file: string,
  line: number | null,
): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return `${serverUrl}/${source.repository}/blob/${source.commit}/${path}${line === null ? '' : `#L${line}`}`;
}
