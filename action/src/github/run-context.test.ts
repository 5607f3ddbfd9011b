import { expect, test } from 'vitest';
import { runContext, runUrl } from './run-context.ts';

const variables: Readonly<Record<string, string>> = {
  GITHUB_REPOSITORY: 'acme/ops',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'gate-1',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_ACTOR: 'alice',
  GITHUB_TRIGGERING_ACTOR: 'bob',
  GITHUB_WORKFLOW_REF: 'acme/ops/.github/workflows/execute-runbook.yml@refs/heads/main',
  GITHUB_WORKSPACE: '/github/workspace',
  RUNNER_TEMP: '/github/temp',
  NEEDS: '{"plan":{"result":"success","outputs":{"execution":"exec-1"}}}',
};
const event = { repository: { default_branch: 'main' } };
const read = (change: Readonly<Record<string, string | undefined>> = {}, payload: unknown = event) =>
  runContext((name) => ({ ...variables, ...change })[name], payload);

test('what the runner tells is read', () => {
  expect(read()).toEqual({
    repository: 'acme/ops',
    serverUrl: 'https://github.example',
    runId: 77,
    attempt: 1,
    job: 'gate-1',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    event: 'workflow_dispatch',
    person: 'bob',
    workflow: '.github/workflows/execute-runbook.yml',
    workspace: '/github/workspace',
    temp: '/github/temp',
    needs: { plan: { result: 'success', outputs: { execution: 'exec-1' } } },
  });
  expect(runUrl(read(), 9)).toBe('https://github.example/acme/ops/actions/runs/9');
});

test.each([
  ['a missing variable', { GITHUB_JOB: undefined }, event, 'The variable GITHUB_JOB is missing'],
  ['an empty one', { RUNNER_TEMP: '' }, event, 'The variable RUNNER_TEMP is missing'],
  ['a run that is no number', { GITHUB_RUN_ID: '7x' }, event, 'Unexpected GITHUB_RUN_ID'],
  ['an attempt of zero', { GITHUB_RUN_ATTEMPT: '0' }, event, 'Unexpected GITHUB_RUN_ATTEMPT'],
  ['jobs that are no JSON', { NEEDS: '{' }, event, 'The variable NEEDS is no JSON'],
  ['an event without a repository', {}, {}, 'The event does not tell the default branch'],
  ['no event', {}, null, 'The event does not tell the default branch'],
])('%s is refused by its name', (_what, change, payload, message) => {
  expect(() => read(change, payload)).toThrow(message);
});

test('without jobs before it, a job needs none', () => {
  expect(read({ NEEDS: undefined }).needs).toEqual({});
});
