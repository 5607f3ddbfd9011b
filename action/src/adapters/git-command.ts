import { Failure } from '../source/failure.ts';
import { type GitAccess, gitEnvironment, secretsOf } from './git-environment.ts';
import { remoteName } from './git-remote-name.ts';

/** How one run of git ended. */
export type GitResult = { readonly ok: boolean; readonly stdout: Buffer; readonly stderr: string };

/** What one run of git gets beside its words. */
export type GitOptions = {
  readonly input?: string | Uint8Array;
  readonly variables?: Readonly<Record<string, string>>;
  /** A clone that lacks objects may ask the remote for them; else git only sees what is there. */
  readonly partial?: boolean;
  readonly timeoutSeconds?: number;
};

/** Runs git in one bare repository; resolves however it ends, and rejects with a `Failure` where there is no git. */
export type Git = {
  readonly try: (words: readonly string[], options?: GitOptions) => Promise<GitResult>;
  /** What it wrote; rejects where it ends badly, which is for what cannot go wrong by what others do. */
  readonly run: (words: readonly string[], options?: GitOptions) => Promise<Buffer>;
};

/** Git in the repository `folder`, with the environment that `gitEnvironment` describes. */
export function gitIn(
  folder: string,
  access: GitAccess,
  how: {
    /** Another program than `git`. */
    readonly program?: string;
    /** Another environment than the process has. */
    readonly inherited?: Readonly<Record<string, string | undefined>>;
  },
): Git {
  const { program = 'git', inherited = process.env } = how;
  const environment = gitEnvironment(inherited, access);
  const secrets = secretsOf(access);
  const run: Git['try'] = async (words, options = {}) => {
    const { execa } = await import('execa');
    const result = await execa(
      program,
      [`--git-dir=${folder}`, ...(options.partial ? partial : []), ...words],
      {
        reject: false,
        encoding: 'buffer',
        input: options.input ?? '',
        stripFinalNewline: false,
        maxBuffer: 1024 * 1024 * 1024,
        timeout: (options.timeoutSeconds ?? 120) * 1000,
        env: { ...environment, ...options.variables },
        extendEnv: false,
        // A key that interrupts the program must not cut off a push.
        detached: true,
      },
    );
    if (result.code === 'ENOENT') throw noGit(result.shortMessage ?? '');
    const stderr = Buffer.from(result.stderr).toString();
    const text = result.timedOut ? `${stderr}\ngit timed out` : stderr;
    return { ok: !result.failed, stdout: Buffer.from(result.stdout), stderr: hide(text, secrets) };
  };
  return {
    try: run,
    run: async (words, options) => {
      const { ok, stdout, stderr } = await run(words, options);
      if (ok) return stdout;
      throw new Failure(
        'unreadable',
        `git ${words[0] ?? ''} failed in ${folder}: ${firstLine(stderr)}`,
        `The folder is only a copy of what is on the remote: remove it, and it is made anew`,
      );
    },
  };
}

const partial = [
  '-c',
  `remote.${remoteName}.promisor=true`,
  '-c',
  `remote.${remoteName}.partialclonefilter=blob:none`,
];

function noGit(message: string): Failure {
  return new Failure(
    'not-here',
    `git could not be started: ${message}`,
    'Install git 2.32 or newer, or keep journals locally (`journal: {store: local}` in runbooks/config.yaml)',
  );
}

function hide(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
