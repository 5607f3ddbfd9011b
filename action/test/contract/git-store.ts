import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock.ts';
import { gitJournal, type GitJournalOptions, type RemoteJournal } from '../../src/adapters/journal-git.ts';
import type { LocalJournal } from '../../src/adapters/local-journal.ts';
import type { Journal } from '../../src/engine/ports.ts';

/** A journal branch on a bare repository of this machine. */
export type GitStoreOfTest = {
  readonly base: string;
  /** The bare repository that plays the server. */
  readonly server: string;
  readonly remote: string;
  /** A machine's view, each in a repository of its own. */
  readonly machine: (options?: Partial<GitJournalOptions>) => Journal & LocalJournal & RemoteJournal;
  /** Runs git on the server and gives what it wrote. */
  readonly git: (words: readonly string[], input?: string) => string;
  /** Pushes one commit as anybody with write access could; null removes a file. Returns the commit. */
  readonly push: (files: Readonly<Record<string, string | null>>) => string;
};

/** Makes servers for a test file; `remove` takes them all away. */
export function gitStores(): { readonly make: () => GitStoreOfTest; readonly remove: () => void } {
  const all = mkdtempSync(join(tmpdir(), 'journal-git-'));
  let count = 0;
  const make = (): GitStoreOfTest => {
    const base = join(all, String(++count));
    mkdirSync(base);
    const server = join(base, 'server.git');
    const git = (words: readonly string[], input = ''): string =>
      runGit([`--git-dir=${server}`, ...words], input);
    git(['init', '--quiet', '--bare', '--initial-branch=main']);
    git(['config', 'uploadpack.allowFilter', 'true']);
    let machines = 0;
    return {
      base,
      server,
      remote: `file://${server}`,
      machine: (options = {}) =>
        gitJournal({
          folder: join(base, `machine-${++machines}.git`),
          remote: `file://${server}`,
          token: null,
          outputs: null,
          clock: systemClock(),
          patienceSeconds: 20,
          ...options,
        }),
      git,
      push: (files) => pushAsAnybody(git, files),
    };
  };
  return { make, remove: () => rmSync(all, { recursive: true, force: true }) };
}

function pushAsAnybody(git: GitStoreOfTest['git'], files: Readonly<Record<string, string | null>>): string {
  const ref = 'refs/heads/runbook-journal';
  const parts = Object.entries(files).map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const hasBranch = git(['for-each-ref', ref]) !== '';
  git(
    ['fast-import', '--quiet', '--date-format=now'],
    `commit ${ref}\ncommitter mallory <mallory@example.org> now\ndata 6\npushed\n${hasBranch ? `from ${ref}^0\n` : ''}${parts.join('')}`,
  );
  return git(['rev-parse', ref]).trim();
}

function runGit(words: readonly string[], input: string): string {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  const { status, stdout, stderr } = spawnSync('git', words, {
    input,
    encoding: 'utf8',
    env: { ...environment, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout;
}
