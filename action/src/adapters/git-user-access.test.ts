import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { userAccess } from './git-user-access.ts';

const base = mkdtempSync(join(tmpdir(), 'user-access-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('a remote on GitHub over HTTPS is reached with the token alone', async () => {
  const root = checkout('token', {
    'remote.origin.url': 'https://github.com/acme/ops.git',
    'credential.helper': 'store',
  });
  expect(await userAccess(root, variables({ GH_TOKEN: 't1', GITHUB_TOKEN: 't2' }))).toEqual({
    remote: 'https://github.com/acme/ops.git',
    token: 't1',
  });
});

test.each([
  'https://git.example.org/acme/ops.git',
  'git@github.com:acme/ops.git',
  'http://github.com/acme/ops',
])('the token is not for %s', async (remote) => {
  const root = checkout(remote.replaceAll(/\W/g, '-'), { 'remote.origin.url': remote });
  expect(await userAccess(root, variables({ GH_TOKEN: 't1' }))).toMatchObject({ remote, token: null });
});

test('without a token only what is about reaching a remote is taken over from git’s settings', async () => {
  const root = checkout('settings', {
    'remote.origin.url': 'https://github.com/acme/ops.git',
    'credential.helper': 'store',
    'credential.https://github.com.username': 'maria',
    'http.sslCAInfo': '/ca.pem',
    'url.git@github.com:.insteadOf': 'https://github.com/',
    'core.hooksPath': '/hooks',
    'core.pager': 'less',
    'alias.x': '!true',
    'user.name': 'Maria',
  });
  const { token, settings = [] } = await userAccess(root, variables({}));
  expect(token).toBe(null);
  const own = settings.filter(([name, value]) => !name.startsWith('http.') || value === '/ca.pem');
  expect(own).toEqual(
    expect.arrayContaining([
      ['credential.helper', 'store'],
      ['credential.https://github.com.username', 'maria'],
      ['http.sslcainfo', '/ca.pem'],
      ['url.git@github.com:.insteadof', 'https://github.com/'],
      ['core.sshCommand', 'ssh -o BatchMode=yes'],
    ]),
  );
  expect(JSON.stringify(settings)).not.toMatch(/hooks|pager|alias|Maria/);
});

test('a person’s own command for SSH stays', async () => {
  const root = checkout('ssh', {
    'remote.origin.url': 'git@github.com:acme/ops.git',
    'core.sshCommand': 'ssh -i key',
  });
  const { settings = [] } = await userAccess(root, variables({}));
  expect(settings.filter(([name]) => name.toLowerCase() === 'core.sshcommand')).toEqual([
    ['core.sshcommand', 'ssh -i key'],
  ]);
});

test('a remote that is a folder is found from the top of the checkout', async () => {
  const root = checkout('folder', { 'remote.origin.url': '../ops.git' });
  mkdirSync(join(root, 'deep'));
  expect(await userAccess(join(root, 'deep'), variables({}))).toMatchObject({
    remote: join(base, 'ops.git'),
  });
});

test('without a remote that is said, with the way out', async () => {
  const error: unknown = await userAccess(checkout('none', {}), variables({})).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: 'missing-input' });
  expect((error as { readonly hint: string }).hint).toContain('RUNBOOK_JOURNAL=local');
});

function checkout(name: string, settings: Readonly<Record<string, string>>): string {
  const root = join(base, name);
  mkdirSync(root);
  spawnSync('git', ['init', '--quiet', root]);
  for (const [key, value] of Object.entries(settings)) spawnSync('git', ['-C', root, 'config', key, value]);
  return root;
}

function variables(given: Readonly<Record<string, string>>): (name: string) => string | undefined {
  return (name) => given[name];
}
