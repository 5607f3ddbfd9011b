import type { Place, RunOrder } from './workflow-run.ts';

/** What the context `github` says about a run in each of its jobs, but for the job and its token. */
export function aboutRun(
  { github, serverUrl }: Place,
  { record, workflow, event }: RunOrder,
): Readonly<Record<string, unknown>> {
  const ref = `refs/heads/${record.headBranch}`;
  return {
    event,
    event_name: record.event,
    ref,
    ref_name: record.headBranch,
    ref_type: 'branch',
    sha: record.headSha,
    actor: record.actor,
    triggering_actor: record.triggeringActor,
    repository: 'acme/ops',
    repository_owner: 'acme',
    run_id: String(record.id),
    run_number: String(record.id),
    run_attempt: String(record.attempt),
    workflow: workflow.name,
    workflow_ref: `acme/ops/${record.path}@${ref}`,
    workflow_sha: record.headSha,
    server_url: serverUrl,
    api_url: github.url,
  };
}

/** The variables that a runner gives to every process of a job. */
export function runnerEnvironment({
  job,
  about,
  event,
  apiUrl,
  idToken,
}: {
  readonly job: string;
  readonly about: Readonly<Record<string, unknown>>;
  /** The file of the event. */
  readonly event: string;
  readonly apiUrl: string;
  /** Whether the job may ask for an identity token. */
  readonly idToken: boolean;
}): Readonly<Record<string, string>> {
  const texts = Object.entries(about).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: job,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    ...Object.fromEntries(texts.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'simulator',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ACTIONS_RUNTIME_TOKEN: 'a-runtime-token',
    ...(idToken
      ? { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'an-id-token', ACTIONS_ID_TOKEN_REQUEST_URL: `${apiUrl}/id-token` }
      : {}),
  };
}
