import { findRepository, findToken } from '../adapters/github-access.ts';
import { type GithubAdmin, githubAdmin } from '../adapters/github-admin.ts';
import { githubClient } from '../adapters/github-client.ts';
import { type GithubFacts, githubFacts } from '../adapters/github-facts.ts';
import { type GithubSettings, githubSettings } from '../adapters/github-settings.ts';
import type { RepositoryFacts } from '../github/facts.ts';
import { Failure } from '../source/failure.ts';
import type { Environment } from './environment.ts';

/** What reaches GitHub beside the usual. */
export type GithubPorts = Environment & { readonly sleep: (milliseconds: number) => Promise<void> };

/** The repository of a root on GitHub, which the token at hand may read. */
export type OpenedGithub = {
  /** `owner/name`. */
  readonly name: string;
  readonly serverUrl: string;
  readonly about: RepositoryFacts;
  /** The address of a page of the repository. */
  readonly page: (path: string) => string;
  readonly facts: GithubFacts;
  readonly admin: GithubAdmin;
  readonly settings: GithubSettings;
};

// A person waits for the answer.
const patience = 20_000;

/** Finds the repository and a token, and asks GitHub about it. Fails, saying what to set, where one of them is not there. */
export async function openGithub({ root, variable, now, sleep }: GithubPorts): Promise<OpenedGithub> {
  const { repository: name, apiUrl, serverUrl } = await findRepository(root, variable);
  const found = await findToken({ serverUrl }, { root, variable });
  if (found === null) {
    throw new Failure(
      'missing-input',
      'There is no token to ask GitHub with',
      'Log in with `gh auth login`, or set GH_TOKEN to the token of a person who administers the repository',
    );
  }
  const client = githubClient({ apiUrl, token: found.token, now: () => Date.parse(now()), sleep, patience });
  const facts = githubFacts(client, name);
  const about = await facts.repository();
  if (!about.ok) {
    const isDown = about.reason === 'unreachable';
    throw new Failure(
      isDown ? 'unreadable' : 'refused',
      `The repository ${name} cannot be read: ${about.message}`,
      isDown ? 'Try again later' : `Look at its name, and whether the token (of ${found.from}) may read it`,
    );
  }
  return {
    name,
    serverUrl,
    about: about.value,
    page: (path) => `${serverUrl}/${name}/${path}`,
    facts,
    admin: githubAdmin(client, name),
    settings: githubSettings(client, name),
  };
}
