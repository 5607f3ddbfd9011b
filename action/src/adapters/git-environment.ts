import { remoteName } from './git-remote-name.ts';

/** How a remote is reached. */
export type GitAccess = {
  readonly remote: string;
  /** Where there is one, it alone is used, and the machine's own settings are not. */
  readonly token: string | null;
  /** The user's settings for reaching remotes, for where there is no token. */
  readonly settings?: readonly GitSetting[];
};

/** One line of git's configuration. */
export type GitSetting = readonly [name: string, value: string];

/**
 * The environment git gets: nothing of git's that is inherited, no configuration of the system or the user, no hooks, nobody who is
 * asked. The remote and its credentials are in here, so that neither argv nor a file holds them.
 */
export function gitEnvironment(
  inherited: Readonly<Record<string, string | undefined>>,
  access: GitAccess,
): Readonly<Record<string, string>> {
  const settings = [...ownSettings, ...accessSettings(access), [`remote.${remoteName}.url`, access.remote]];
  return {
    ...kept(inherited, access.token === null),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

/** What must not be seen of an access, wherever git writes something. */
export function secretsOf({ remote, token }: GitAccess): readonly string[] {
  const password = /^\w+:\/\/([^/@]+)@/.exec(remote)?.[1] ?? '';
  const known = [token ?? '', token === null ? '' : basic(token), password, ...password.split(':').slice(1)];
  return known.filter((text) => text !== '');
}

const ownSettings: readonly GitSetting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.attributesFile', '/dev/null'],
  ['core.autocrlf', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.version', '2'],
  // A connection that stands still is one that is lost.
  ['http.lowSpeedLimit', '100'],
  ['http.lowSpeedTime', '30'],
];

function accessSettings({ remote, token, settings = [] }: GitAccess): readonly GitSetting[] {
  if (token === null) return settings;
  const server = /^https?:\/\/[^/]+\//.exec(remote)?.[0];
  const none: readonly GitSetting[] = [
    ['credential.helper', ''],
    // The token must not follow to another host.
    ['http.followRedirects', 'false'],
  ];
  return server === undefined
    ? none
    : [...none, [`http.${server}.extraheader`, `AUTHORIZATION: basic ${basic(token)}`]];
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

function kept(
  inherited: Readonly<Record<string, string | undefined>>,
  asUser: boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inherited).filter((entry): entry is [string, string] => {
      const [name, value] = entry;
      if (value === undefined) return false;
      if (!name.startsWith('GIT_')) return name !== 'SSH_ASKPASS' || asUser;
      return asUser && ofUser.has(name);
    }),
  );
}

/** How a user's terminal lets git log in. */
const ofUser: ReadonlySet<string> = new Set(['GIT_ASKPASS', 'GIT_SSH', 'GIT_SSH_COMMAND']);
