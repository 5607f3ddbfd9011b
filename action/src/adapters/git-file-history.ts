/** What git knows about the files of a root. */
export type GitFileHistory = {
  /** The commit that is checked out. */
  readonly commit: string;
  /** Where `origin` is, as a browser opens it; null where that is no web address. */
  readonly url: string | null;
  readonly branch: string;
  /** The latest changes of each file below `runbooks/`, newest first. */
  readonly changes: ReadonlyMap<string, readonly FileCommit[]>;
};

/** A commit that changed a file; the date is `yyyy-mm-dd`. */
export type FileCommit = {
  readonly commit: string;
  readonly date: string;
  readonly author: string;
  readonly subject: string;
};

const mostChanges = 20;

/** The histories of all files from one `git log`; null where git knows nothing about the root. */
export async function gitFileHistory(root: string): Promise<GitFileHistory | null> {
  const commit = (await git(root, ['rev-parse', 'HEAD']))?.trim();
  if (commit === undefined) return null;
  const format = '--format=%x1e%H%x1f%cs%x1f%an%x1f%s';
  const log = await git(root, [
    '-c',
    'core.quotePath=false',
    'log',
    '--no-renames',
    '--name-only',
    '--relative',
    format,
    '--',
    'runbooks/',
  ]);
  const origin = await git(root, ['config', '--get', 'remote.origin.url']);
  const head = await git(root, ['rev-parse', '--abbrev-ref', 'origin/HEAD']);
  return {
    commit,
    url: webAddress(origin?.trim() ?? ''),
    branch: /^origin\/(\S+)/.exec(head ?? '')?.[1] ?? 'main',
    changes: changesIn(log ?? ''),
  };
}

async function git(root: string, words: readonly string[]): Promise<string | null> {
  const { execa } = await import('execa');
  const { failed, stdout } = await execa('git', ['-C', root, ...words], {
    reject: false,
    input: '',
    timeout: 120_000,
    maxBuffer: 1024 * 1024 * 1024,
    env: { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  return failed ? null : stdout;
}

function changesIn(log: string): ReadonlyMap<string, readonly FileCommit[]> {
  const changes = new Map<string, FileCommit[]>();
  for (const entry of log.split('\u{1e}').slice(1)) {
    const [head = '', ...files] = entry.split('\n');
    const [commit = '', date = '', author = '', subject = ''] = head.split('\u{1f}');
    for (const file of files) {
      if (file === '') continue;
      const known = changes.get(file);
      if (known === undefined) changes.set(file, [{ commit, date, author, subject }]);
      else if (known.length < mostChanges) known.push({ commit, date, author, subject });
    }
  }
  return changes;
}

/** `git@github.com:acme/runbooks.git` and `https://…` name the same page. */
function webAddress(remote: string): string | null {
  const parts =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([\w.-]+(?::\d+)?)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      remote,
    );
  return parts === null ? null : `https://${parts[1] ?? ''}/${parts[2] ?? ''}`;
}
