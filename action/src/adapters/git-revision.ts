import { isUtf8 } from 'node:buffer';
import { Failure } from '../source/failure.ts';
import { largestFileBytes } from '../source/read-source-file.ts';
import type { SourceFile } from '../source/source-file.ts';

/** What a change began with, and what it touches. */
export type BaseRevision = {
  /** The last commit that the working tree's history shares with the revision. */
  readonly commit: string;
  /** Files below the root that are different now, committed or not; posix, relative to the root. */
  readonly touched: ReadonlySet<string>;
  /** Those of them below `runbooks/` as they were, in the order of their paths. */
  readonly files: readonly SourceFile[];
  /** Those that were there but cannot be read: links, no UTF-8, too large. */
  readonly unreadable: ReadonlySet<string>;
};

const folder = 'runbooks';

/**
 * Reads what the working tree of a root is compared with: the commit where its history parted from that of `revision`. Fails where
 * git does not know that, and says what to fetch.
 */
export async function readBaseRevision(root: string, revision: string): Promise<BaseRevision> {
  const git = await gitIn(root);
  const commit = await mergeBase(git, revision);
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules'];
  const changed = await git([...diff, '--relative', commit, '--']);
  const untracked = await git(['ls-files', '-z', '--others', '--exclude-standard', '--', folder]);
  const touched = new Set([...namesIn(changed), ...namesIn(untracked)]);
  const listed = entriesIn(await git(['ls-tree', '-r', '-l', '-z', commit, '--', `${folder}/`]));
  const entries = listed.filter(({ path }) => touched.has(path));
  const readable = entries.filter((entry) => entry.isFile && entry.size <= largestFileBytes);
  const texts = await readBlobs(
    git,
    readable.map(({ id }) => id),
  );
  const files = readable.flatMap(({ path }, index): readonly SourceFile[] => {
    const bytes = texts[index];
    return bytes !== undefined && isUtf8(bytes) ? [{ path, text: bytes.toString('utf8') }] : [];
  });
  const read = new Set(files.map(({ path }) => path));
  return {
    commit,
    touched,
    files,
    unreadable: new Set(entries.map(({ path }) => path).filter((path) => !read.has(path))),
  };
}

/** Runs git and gives what it wrote; rejects with a `GitRefusal` where it refuses. */
type Git = (words: readonly string[], input?: string) => Promise<Buffer>;

class GitRefusal extends Error {
  readonly exitCode: number | undefined;

  constructor(message: string, exitCode: number | undefined) {
    super(message);
    this.exitCode = exitCode;
  }
}

async function gitIn(root: string): Promise<Git> {
  const { execa } = await import('execa');
  const git: Git = async (words, input = '') => {
    const { failed, exitCode, stdout, stderr, shortMessage } = await execa('git', ['-C', root, ...words], {
      reject: false,
      encoding: 'buffer',
      input,
      stripFinalNewline: false,
      timeout: 120_000,
      env: { GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
    if (failed) {
      throw new GitRefusal(
        Buffer.from(stderr).toString().trim() || (shortMessage ?? 'git did not run'),
        exitCode,
      );
    }
    return Buffer.from(stdout);
  };
  try {
    await git(['rev-parse', '--git-dir']);
    return git;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/dubious ownership/.test(message)) {
      throw new Failure(
        'unreadable',
        'git does not trust this folder, which belongs to another user',
        `If you do: git config --global --add safe.directory ${root}`,
        error,
      );
    }
    throw new Failure(
      'unreadable',
      `There is no git repository to compare with (${message.split('\n', 1)[0] ?? ''})`,
      'Run this in a clone, with git installed, or leave out --base',
      error,
    );
  }
}

async function mergeBase(git: Git, revision: string): Promise<string> {
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
  const [base, head] = [await commitOf(git, revision), await commitOf(git, 'HEAD')];
  if (head === null) {
    throw new Failure(
      'unreadable',
      'There is no commit yet to compare',
      'Commit something, or leave out --base',
    );
  }
  if (base === null) throw unknownRevision(revision, isShallow);
  try {
    return (await git(['merge-base', head, base])).toString().trim();
  } catch (error) {
    if (!(error instanceof GitRefusal) || error.exitCode !== 1) throw error;
    throw new Failure(
      'unreadable',
      isShallow
        ? `This clone is shallow and does not reach back to where HEAD and \`${revision}\` parted`
        : `HEAD and \`${revision}\` have no commit in common`,
      isShallow
        ? 'Fetch more of the history: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout'
        : 'Name the branch or commit that this one came from',
      error,
    );
  }
}

function unknownRevision(revision: string, isShallow: boolean): Failure {
  const remote = /^origin\/(.+)$/.exec(revision)?.[1] ?? revision;
  return new Failure(
    'unreadable',
    `There is no commit \`${revision}\` in this clone`,
    isShallow
      ? `Fetch it with its history: \`git fetch --unshallow origin ${remote}\`, or \`fetch-depth: 0\` of actions/checkout`
      : `Fetch it: \`git fetch origin ${remote}\`, or look at the name`,
  );
}

async function commitOf(git: Git, revision: string): Promise<string | null> {
  // Else it would be an option.
  if (revision === '' || revision.startsWith('-')) return null;
  try {
    return (await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])).toString().trim();
  } catch (error) {
    if (error instanceof GitRefusal) return null;
    throw error;
  }
}

function namesIn(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}

type Entry = { readonly path: string; readonly id: string; readonly isFile: boolean; readonly size: number };

function entriesIn(output: Buffer): readonly Entry[] {
  return namesIn(output).flatMap((line): readonly Entry[] => {
    const [, mode = '', id = '', size = '', path = ''] =
      /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    return path === ''
      ? []
      : [{ path, id, isFile: mode.startsWith('100'), size: size === '-' ? Infinity : Number(size) }];
  });
}

/** The contents of blobs, in the order asked for. */
async function readBlobs(git: Git, ids: readonly string[]): Promise<readonly Buffer[]> {
  if (ids.length === 0) return [];
  const output = await git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  const blobs: Buffer[] = [];
  let place = 0;
  while (place < output.length) {
    const lineEnd = output.indexOf('\n', place);
    const size = Number(/ (\d+)$/.exec(output.subarray(place, lineEnd).toString())?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) throw new Error('git cat-file did not give a blob that git ls-tree had listed');
    const start = lineEnd + 1;
    blobs.push(output.subarray(start, start + size));
    place = start + size + 1;
  }
  return blobs;
}
