import { expect, test } from 'vitest';
import { baseEnvironment, commandEnvironment } from './command-environment.ts';

test('what belongs to the engine, the runner and the shell is left out', () => {
  const left = {
    PATH: '/bin',
    HOME: '/root',
    LD_LIBRARY_PATH: '/opt/lib',
    GITHUB_REPOSITORY: 'acme/ops',
    GITHUB_SHA: '7ad5ec6',
    GITHUB_WORKSPACE: '/github/workspace',
    RUNNER_TEMP: '/tmp/runner',
    RUNBOOKS_CI: '1',
    AWS_REGION: 'eu-central-1',
    EMPTY: '',
  };
  const dropped = {
    GITHUB_TOKEN: 't',
    GH_TOKEN: 't',
    INPUT_COMMAND: 'run',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
    GITHUB_ENV: '/f/env',
    GITHUB_OUTPUT: '/f/output',
    GITHUB_PATH: '/f/path',
    GITHUB_STATE: '/f/state',
    GITHUB_STEP_SUMMARY: '/f/summary',
    GITHUB_EVENT_PATH: '/f/event.json',
    GITHUB_SOMETHING_NEW: '/f/new',
    RUNBOOK_OPERATOR: 'maria',
    NODE_OPTIONS: '--inspect',
    NODE_CHANNEL_FD: '3',
    BASH_ENV: '/f/env.sh',
    ENV: '/f/env.sh',
    SHELLOPTS: 'xtrace',
    BASHOPTS: 'extdebug',
    POSIXLY_CORRECT: '1',
    PS4: '$(id)',
    ITEM: 'of an outer loop',
    'BASH_FUNC_ls%%': '() { id; }',
    UNSET: undefined,
  };
  expect(baseEnvironment({ ...dropped, ...left })).toEqual(left);
});

test('a command gets its values and, of all secrets, those it declares', () => {
  const secrets = new Map([
    ['TOKEN', 'secret-1'],
    ['OTHER', 'secret-2'],
    ['PUBLISHED', 'secret-3'],
  ]);
  const environment = commandEnvironment({
    base: { PATH: '/bin', REGION: 'base', TOKEN: 'secret-1', OTHER: 'secret-2', UNKNOWN: 'kept' },
    values: { REGION: 'value', ITEM: 'a' },
    declaredSecrets: ['TOKEN', 'PUBLISHED', 'NOT_THERE_YET'],
    secret: (name) => secrets.get(name),
  });
  expect(environment).toEqual({
    PATH: '/bin',
    UNKNOWN: 'kept',
    REGION: 'value',
    ITEM: 'a',
    TOKEN: 'secret-1',
    PUBLISHED: 'secret-3',
  });
});

test('a name that objects have by nature is a name like any other', () => {
  const environment = commandEnvironment({
    base: { PATH: '/bin' },
    values: { constructor: 'x' },
    declaredSecrets: [],
    secret: () => undefined,
  });
  expect(Object.entries(environment)).toEqual([
    ['PATH', '/bin'],
    ['constructor', 'x'],
  ]);
});
