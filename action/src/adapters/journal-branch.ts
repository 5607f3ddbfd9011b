import { randomBytes } from 'node:crypto';
import { Failure } from '../source/failure.ts';
import { gitIn, type Git } from './git-command.ts';
import type { GitAccess } from './git-environment.ts';
import { type Fetched, fetchFrom, type Wanted } from './git-fetch.ts';
import { presentObjects } from './git-objects.ts';
import { type Patience, withPatience } from './git-patience.ts';
import { pushCommit } from './git-push.ts';
import {
  cutCommits,
  dropRefs,
  dropStaleLock,
  openRepository,
  type ReadBefore,
  readRefs,
  writeConfig,
} from './git-repository.ts';
import { type Change, writeCommit } from './git-write-commit.ts';

/** What to do on top of a commit: nothing, or one more commit. It is asked again where somebody else was faster. */
export type Step<T> = {
  readonly result: T;
  readonly change?: Change;
  /** Called with the commit once it is on the remote. */
  readonly pushed?: (commit: string) => void;
};

/** A branch of a remote that only grows, in a repository of the engine's own. */
export type JournalBranch = {
  readonly git: Git;
  /** Reads the newest commit; null where there is no branch. */
  readonly refresh: () => Promise<string | null>;
  /** Makes the repository anew before it is used again, where it was lost or broken under way. */
  readonly reopen: () => void;
  /** The newest commit that was read or written; null where there is none, or none was read. */
  readonly head: () => string | null;
  /** Makes one commit, pushed when it resolves. A step that changes nothing was decided on the newest commit. */
  readonly change: <T>(decide: (head: string | null) => Promise<Step<T>>) => Promise<T>;
  /** Contents of blobs by their ids; those that are not here are fetched, all at once. */
  readonly blobs: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
  /** Commits whose parents are cut off here. */
  readonly boundary: () => ReadonlySet<string>;
  /** Fetches more of the past: what came after `since`, else so many commits more. */
  readonly deepen: (window: { readonly since: string } | { readonly commits: number }) => Promise<void>;
  /** Fetches a ref or commit of the same remote, without its history; null where there is none. */
  readonly fetchOther: (name: string, how: { readonly whole: boolean }) => Promise<string | null>;
};

export type BranchOptions = GitAccess & {
  /** The engine's own bare repository, made when missing. */
  readonly folder: string;
  readonly branch: string;
  readonly patience: Patience;
  readonly program?: string;
  readonly inherited?: Readonly<Record<string, string | undefined>>;
};

/** Commits that a first look fetches: mostly all of an execution that is under way. */
const firstWindow = '--depth=100';

/** The branch; nothing is fetched or made before it is asked for something. */
export function journalBranch(options: BranchOptions): JournalBranch {
  const { folder, patience } = options;
  const git = gitIn(folder, options, options);
  const own = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const refs = {
    branch: `refs/heads/${options.branch}`,
    read: `${readRefs}/${own}`,
    fetched: `refs/runbook/fetched/${own}`,
    write: `refs/runbook/write/${own}`,
    other: `refs/runbook/other/${own}`,
  };
  let repository: Promise<ReadBefore> | null = null;
  let head: string | null = null;
  /** Whether `head` and what it needs are in the repository. */
  let looked = false;

  const open = async (): Promise<ReadBefore> => await (repository ??= openRepository(git, folder));

  const fetch = async (wanted: Wanted): Promise<Fetched> => {
    await open();
    return fetchFrom(git, patience, wanted, () => {
      writeConfig(folder);
      dropStaleLock(folder);
    });
  };

  const fetchBranch = (...window: readonly string[]): Promise<Fetched> =>
    fetch({ from: refs.branch, to: refs.fetched, window });

  const refresh = async (): Promise<string | null> => {
    const { commits, left } = await open();
    const here = looked ? [head].filter((commit) => commit !== null) : commits;
    const fetched = await (here.length > 0 ? fetchBranch() : fetchBranch(firstWindow));
    const now = fetched === 'fetched' ? await commitOf(git, refs.fetched) : null;
    for (const commit of new Set([...here, head])) await refuseReplaced(commit, now);
    if (now !== null && now !== head) await git.run(['update-ref', refs.read, now]);
    if (!looked && now !== null) await dropRefs(git, left);
    head = now;
    looked = true;
    return head;
  };

  const refuseReplaced = async (before: string | null, now: string | null): Promise<void> => {
    if (before === null || before === now) return;
    if (now !== null) {
      if (await isAncestor(git, before, now)) return;
      if (cutCommits(folder).size > 0) await fetchBranch('--unshallow');
      if (await isAncestor(git, before, now)) return;
    }
    throw replaced(options, before, now === null ? 'deleted' : 'replaced');
  };

  const change: JournalBranch['change'] = async (decide) => {
    let isFresh = !looked;
    if (!looked) await refresh();
    for (let idle = 0; ;) {
      const parent = head;
      const step = await decideOn(decide, parent, isFresh);
      if (step === 'look-again') {
        await refresh();
        isFresh = true;
        continue;
      }
      if (step.change === undefined) return step.result;
      const at = patience.clock.now();
      const commit = await writeCommit(git, step.change, { parent, ref: refs.write, at });
      writeConfig(folder);
      const outcome = await withPatience(patience, 'writing the journal', () =>
        pushCommit(git, commit, refs.branch),
      );
      if (outcome.kind === 'pushed') {
        head = commit;
        // Only for processes that come later: from here on nothing may fail.
        await git.try(['update-ref', refs.read, commit]);
      } else if (!(await isInAfterAll(commit))) {
        isFresh = true;
        idle = head === parent ? idle + 1 : 0;
        if (idle === mostIdle) throw stuck(options);
        await patience.clock.sleep(idle / 4, new AbortController().signal);
        continue;
      }
      step.pushed?.(commit);
      return step.result;
    }
  };

  /** A push whose answer was lost may have arrived all the same. */
  const isInAfterAll = async (commit: string): Promise<boolean> => {
    const now = await refresh();
    return now !== null && (await isAncestor(git, commit, now));
  };

  return {
    git,
    refresh,
    reopen: () => {
      repository = null;
      looked = false;
    },
    head: () => head,
    change,
    blobs: async (ids) => {
      const wanted = [...new Set(ids)];
      const present = await presentObjects(git, wanted);
      const missing = wanted.filter((id) => !present.has(id));
      if (missing.length === 0) return present;
      await fetch({ objects: missing });
      return new Map([...present, ...(await presentObjects(git, missing))]);
    },
    boundary: () => cutCommits(folder),
    deepen: async (window) => {
      await fetchBranch('since' in window ? `--shallow-since=${window.since}` : `--deepen=${window.commits}`);
    },
    fetchOther: async (name, { whole }) => {
      const window = ['--depth=1'];
      const wanted = { from: name, to: refs.other, window, ...(whole ? { whole: true as const } : {}) };
      const fetched = await fetch(wanted);
      return fetched === 'fetched' ? commitOf(git, refs.other) : null;
    },
  };
}

/** A server that says no to every push, though nobody else pushes, has another reason. */
const mostIdle = 8;

/** A refusal on a commit that may be old is not the last word. */
async function decideOn<T>(
  decide: (head: string | null) => Promise<Step<T>>,
  head: string | null,
  isFresh: boolean,
): Promise<Step<T> | 'look-again'> {
  try {
    const step = await decide(head);
    return step.change === undefined && !isFresh ? 'look-again' : step;
  } catch (error) {
    const isRefusal = error instanceof Failure && error.code !== 'journal-unreachable';
    if (!isRefusal || isFresh) throw error;
    return 'look-again';
  }
}

async function commitOf(git: Git, ref: string): Promise<string> {
  return (await git.run(['rev-parse', '--verify', `${ref}^{commit}`])).toString().trim();
}

async function isAncestor(git: Git, one: string, other: string): Promise<boolean> {
  return (await git.try(['merge-base', '--is-ancestor', one, other])).ok;
}

function replaced({ branch, folder }: BranchOptions, before: string, did: 'deleted' | 'replaced'): Failure {
  return new Failure(
    'broken-journal',
    `The branch \`${branch}\` was ${did}: it no longer holds commit ${before.slice(0, 12)}, which was its newest`,
    `Find out who did it and put that commit back; to go on with what is there now, remove ${folder}`,
  );
}

function stuck({ branch }: BranchOptions): Failure {
  return new Failure(
    'journal-unreachable',
    `The remote takes no commit on \`${branch}\`, though nobody else has pushed`,
    'Look whether a lock was left behind on the server; what could not be recorded can be added later with `runbook journal EXEC --push`',
  );
}
