import { execFile } from 'node:child_process';
import { Failure } from '../source/failure.ts';
import { programFile } from './find-programs.ts';

type Variable = (name: string) => string | undefined;

/** Where a repository lies on GitHub. */
export type GithubPlace = {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  /** Of the pages for people. */
  readonly serverUrl: string;
};

/** A token, and where it came from. */
export type FoundToken = { readonly token: string; readonly from: string };

const namePattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/;

/** The repository that `GITHUB_REPOSITORY` names, else the remote `origin` of the root. Fails where neither does. */
export async function findRepository(root: string, variable: Variable): Promise<GithubPlace> {
  const named = given(variable, 'GITHUB_REPOSITORY');
  if (named !== null && !namePattern.test(named)) {
    throw new Failure(
      'usage',
      `Unexpected GITHUB_REPOSITORY \`${named}\`, expected OWNER/NAME`,
      'Set it to acme/ops, for example',
    );
  }
  const origin = remoteOf((await run('git', ['-C', root, 'config', '--get', 'remote.origin.url'])) ?? '');
  const repository = named ?? origin?.repository;
  if (repository === undefined) {
    throw new Failure(
      'missing-input',
      'It is not known which repository on GitHub this is: there is no remote `origin` of the form https://HOST/OWNER/NAME or git@HOST:OWNER/NAME',
      'Run this in a clone, or set GITHUB_REPOSITORY=OWNER/NAME',
    );
  }
  const host = named === null ? (origin?.host ?? 'github.com') : 'github.com';
  const serverUrl = trimmed(given(variable, 'GITHUB_SERVER_URL') ?? `https://${host}`);
  const apiUrl = given(variable, 'GITHUB_API_URL') ?? apiOf(new URL(serverUrl).host);
  if (apiUrl === null) {
    // A token must not be sent to whatever host a remote names.
    throw new Failure(
      'missing-input',
      `The remote \`origin\` is on ${host}, and it is not known whether that is GitHub`,
      `If it is GitHub Enterprise Server: GITHUB_API_URL=https://${host}/api/v3`,
    );
  }
  return { repository, apiUrl: trimmed(apiUrl), serverUrl };
}

/** A token from GH_TOKEN, GITHUB_TOKEN or the `gh` program; null where there is none. */
export async function findToken(
  { serverUrl }: Pick<GithubPlace, 'serverUrl'>,
  { root, variable }: { readonly root: string; readonly variable: Variable },
): Promise<FoundToken | null> {
  for (const name of ['GH_TOKEN', 'GITHUB_TOKEN']) {
    const token = given(variable, name);
    if (token !== null) return { token, from: name };
  }
  const gh = programFile('gh', { root, path: variable('PATH'), home: variable('HOME') });
  const said =
    gh === undefined ? null : await run(gh, ['auth', 'token', '--hostname', new URL(serverUrl).host]);
  const token = said?.trim() ?? '';
  return token === '' ? null : { token, from: 'gh auth token' };
}

/** The host and the repository that a git URL means; null where it is of another form. */
export function remoteOf(url: string): { readonly host: string; readonly repository: string } | null {
  const form =
    /^(?:https?:\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|[^/@:\s]+@)([A-Za-z0-9.-]+)(?::\d+)?[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/;
  const [, host = '', repository = ''] = form.exec(url.trim()) ?? [];
  if (!namePattern.test(repository)) return null;
  return { host: host.toLowerCase() === 'ssh.github.com' ? 'github.com' : host.toLowerCase(), repository };
}

function apiOf(host: string): string | null {
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : null;
}

function given(variable: Variable, name: string): string | null {
  const text = variable(name)?.trim() ?? '';
  return text === '' ? null : text;
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, '');
}

/** What a program printed; null where it failed or is not there. */
function run(program: string, words: readonly string[]): Promise<string | null> {
  return new Promise((done) => {
    execFile(program, words, { timeout: 10_000, encoding: 'utf8' }, (error, stdout) => {
      done(error === null ? stdout : null);
    });
  });
}
