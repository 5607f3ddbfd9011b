import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { Failure } from '../source/failure.ts';
import type { GitAccess, GitSetting } from './git-environment.ts';
import { remoteOf } from './github-access.ts';

type Variable = (name: string) => string | undefined;

/**
 * How a person's checkout reaches its remote `origin`. With GH_TOKEN or GITHUB_TOKEN and a remote on GitHub over HTTPS, only the
 * token is used. Else whatever the person's git is set up with: credential helpers, proxies, certificates, URL rewriting, the
 * command for SSH, and nothing besides. Nobody is asked for a password.
 */
export async function userAccess(root: string, variable: Variable): Promise<GitAccess> {
  const settings = await readSettings(root);
  const origin = settings.findLast(([name]) => name === 'remote.origin.url')?.[1];
  if (origin === undefined) {
    throw new Failure(
      'missing-input',
      'The journal shall be kept on the remote `origin` (`journal: {store: git}` in runbooks/config.yaml), and there is none',
      'Run this in a clone, or add the remote with `git remote add origin URL`; RUNBOOK_JOURNAL=local keeps journals on this machine',
    );
  }
  const remote = isPath(origin) ? resolve(root, await topOf(root), origin) : origin;
  const token = tokenFor(remote, variable);
  return token === null ? { remote, token, settings: reaching(settings, variable) } : { remote, token };
}

function tokenFor(remote: string, variable: Variable): string | null {
  const server = variable('GITHUB_SERVER_URL') ?? 'https://github.com';
  const isGithub = remote.startsWith('https://') && remoteOf(remote)?.host === new URL(server).host;
  const token = variable('GH_TOKEN')?.trim() || variable('GITHUB_TOKEN')?.trim() || '';
  // A token must not be sent to whatever host a remote names.
  return isGithub && token !== '' ? token : null;
}

function reaching(settings: readonly GitSetting[], variable: Variable): readonly GitSetting[] {
  const kept = settings.filter(([name]) => !name.startsWith('remote.'));
  const hasOwnSsh = variable('GIT_SSH_COMMAND') !== undefined || variable('GIT_SSH') !== undefined;
  return hasOwnSsh || kept.some(([name]) => name === 'core.sshcommand')
    ? kept
    : [...kept, ['core.sshCommand', 'ssh -o BatchMode=yes']];
}

/** What of the configuration, as it counts in this checkout, is about reaching a remote. */
async function readSettings(root: string): Promise<readonly GitSetting[]> {
  const wanted =
    '^((credential|http|url|ssh)\\..*|core\\.(sshcommand|askpass|gitproxy)|remote\\.origin\\.(url|proxy))$';
  const output = await git(root, ['config', '--null', '--get-regexp', wanted]);
  return output
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const end = entry.indexOf('\n');
      return end === -1 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}

async function topOf(root: string): Promise<string> {
  return (await git(root, ['rev-parse', '--show-toplevel'])).trim();
}

/** Neither a URL nor `host:path`. */
function isPath(remote: string): boolean {
  return !remote.includes('://') && !/^[^/]+:/.test(remote);
}

/** What git says in the checkout; nothing where it says no. */
function git(root: string, words: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile('git', ['-C', root, ...words], { timeout: 10_000, encoding: 'utf8' }, (error, stdout) => {
      done(error === null ? stdout : '');
    });
  });
}
