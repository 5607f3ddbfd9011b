import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRepository, findToken, remoteOf } from './github-access.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'access-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function variables(given: Readonly<Record<string, string>>): (name: string) => string | undefined {
  return (name) => given[name];
}

function clone(origin: string): void {
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'remote', 'add', 'origin', origin]);
}

test.each([
  ['https://github.com/acme/ops.git', 'github.com acme/ops'],
  ['https://github.com/acme/ops/', 'github.com acme/ops'],
  ['https://x-access-token:secret@GitHub.com/acme/ops', 'github.com acme/ops'],
  ['git@github.com:acme/ops.git', 'github.com acme/ops'],
  ['ssh://git@ssh.github.com:443/acme/ops.git', 'github.com acme/ops'],
  ['ssh://git@ghe.acme.example/acme/the.ops', 'ghe.acme.example acme/the.ops'],
  ['https://github.com/acme/ops/tree/main', null],
  ['https://github.com/acme', null],
  ['/srv/git/ops.git', null],
  ['file:///srv/acme/ops.git', null],
  ['https://evil.example/../acme/ops', null],
])('%s is %s', (url, expected) => {
  const found = remoteOf(url);
  expect(found === null ? null : `${found.host} ${found.repository}`).toBe(expected);
});

test('the remote names repository and host; variables go before it', async () => {
  clone('git@github.com:acme/ops.git');
  expect(await findRepository(root, variables({}))).toEqual({
    repository: 'acme/ops',
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
  });
  const given = {
    GITHUB_REPOSITORY: 'other/one',
    GITHUB_SERVER_URL: 'https://ghe.acme.example/',
    GITHUB_API_URL: 'https://ghe.acme.example/api/v3/',
  };
  expect(await findRepository(root, variables(given))).toEqual({
    repository: 'other/one',
    apiUrl: 'https://ghe.acme.example/api/v3',
    serverUrl: 'https://ghe.acme.example',
  });
});

test('a host that is not known to be GitHub gets no token', async () => {
  clone('https://gitlab.example/acme/ops.git');
  await expect(findRepository(root, variables({}))).rejects.toMatchObject({
    code: 'missing-input',
    hint: expect.stringContaining('GITHUB_API_URL=https://gitlab.example/api/v3') as string,
  });
  expect(
    await findRepository(root, variables({ GITHUB_API_URL: 'https://gitlab.example/api/v3' })),
  ).toMatchObject({
    repository: 'acme/ops',
    serverUrl: 'https://gitlab.example',
  });
});

test('GitHub’s own cloud with data residency has its API beside it', async () => {
  clone('https://acme.ghe.com/acme/ops.git');
  expect(await findRepository(root, variables({}))).toMatchObject({ apiUrl: 'https://api.acme.ghe.com' });
});

test.each([
  ['no remote and no variable', {}, 'missing-input'],
  ['no name of a repository', { GITHUB_REPOSITORY: '../x' }, 'usage'],
  ['an address instead of a name', { GITHUB_REPOSITORY: 'https://github.com/acme/ops' }, 'usage'],
])('%s is refused', async (_, given, code) => {
  await expect(findRepository(root, variables(given))).rejects.toMatchObject({ code });
});

test('a token comes from GH_TOKEN, then GITHUB_TOKEN, then gh, which is asked for this host', async () => {
  const place = { serverUrl: 'https://acme.ghe.com' };
  const gh = join(root, 'gh');
  writeFileSync(gh, '#!/bin/sh\n[ "$*" = "auth token --hostname acme.ghe.com" ] && echo from-gh\n');
  chmodSync(gh, 0o755);
  const ask = (given: Readonly<Record<string, string>>): ReturnType<typeof findToken> =>
    findToken(place, { root, variable: variables({ PATH: `${root}:/usr/bin:/bin`, ...given }) });
  expect(await ask({ GH_TOKEN: 'one', GITHUB_TOKEN: 'two' })).toEqual({ token: 'one', from: 'GH_TOKEN' });
  expect(await ask({ GH_TOKEN: ' ', GITHUB_TOKEN: 'two' })).toEqual({ token: 'two', from: 'GITHUB_TOKEN' });
  expect(await ask({})).toEqual({ token: 'from-gh', from: 'gh auth token' });
  expect(
    await findToken({ serverUrl: 'https://github.com' }, { root, variable: variables({ PATH: root }) }),
  ).toBeNull();
  expect(await ask({ PATH: join(root, 'nothing') })).toBeNull();
});
