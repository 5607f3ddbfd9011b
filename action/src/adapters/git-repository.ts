import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git-command.ts';
import { processExists } from './process-start.ts';

/** Refs that processes keep in the repository that they share: what each of them read last. */
export const readRefs = 'refs/runbook/read';

/** What earlier processes and other ones have read. */
export type ReadBefore = {
  readonly commits: readonly string[];
  /** Refs of processes that are gone. */
  readonly left: readonly string[];
};

/** Makes the repository, makes a half-made one whole, or makes it anew where it is broken. */
export async function openRepository(git: Git, folder: string): Promise<ReadBefore> {
  const init = async (): Promise<boolean> => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeConfig(folder);
    return (await git.try(['init', '--quiet', '--bare', '--template=', '--initial-branch=none'])).ok;
  };
  const list = ['for-each-ref', '--format=%(objectname) %(refname)', readRefs];
  const listed = (await init()) ? await git.try(list) : null;
  const lines = (listed?.stdout.toString() ?? '').split('\n').filter((line) => line !== '');
  const commits = [...new Set(lines.map((line) => line.split(' ', 1)[0] ?? ''))];
  const isSound = listed?.ok === true && (await haveAll(git, commits));
  if (!isSound) {
    // It only holds what the remote has, too.
    rmSync(folder, { recursive: true, force: true });
    await init();
    return { commits: [], left: [] };
  }
  if (packsIn(folder) > mostPacks) await compact(git);
  return { commits, left: lines.map((line) => line.slice(line.indexOf(' ') + 1)).filter(isOfGone) };
}

/** Writes the repository's configuration as it must be: what is in there could make git run a program. */
export function writeConfig(folder: string): void {
  writeFileSync(
    join(folder, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n',
  );
}

/** Commits of a repository whose parents were not fetched. */
export function cutCommits(folder: string): ReadonlySet<string> {
  const file = join(folder, 'shallow');
  if (!existsSync(file)) return new Set();
  return new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((id) => id !== ''),
  );
}

async function haveAll(git: Git, commits: readonly string[]): Promise<boolean> {
  if (commits.length === 0) return true;
  const words = ['rev-list', '--max-count=1', '--no-walk', ...commits];
  return (await git.try(words)).ok;
}

/** Each fetch leaves a pack, and git looks into all of them. */
const mostPacks = 200;

function packsIn(folder: string): number {
  const packs = join(folder, 'objects', 'pack');
  return existsSync(packs) ? readdirSync(packs).filter((name) => name.endsWith('.pack')).length : 0;
}

/** Brings many packs together; where it fails, reading is only slower. */
async function compact(git: Git): Promise<void> {
  await git.try(['gc', '--quiet', '--prune=2.weeks.ago'], { partial: true, timeoutSeconds: 600 });
}

/** Drops refs of processes that are gone, once there are some; what they had read must be part of what was read since. */
export async function dropRefs(git: Git, refs: readonly string[]): Promise<void> {
  if (refs.length < 10) return;
  await git.try(['update-ref', '--stdin'], { input: refs.map((ref) => `delete ${ref}\n`).join('') });
}

/** Removes the lock that a killed process left on the list of cut commits; git itself never does. */
export function dropStaleLock(folder: string): void {
  const lock = join(folder, 'shallow.lock');
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  if (made + staleMilliseconds < Date.now()) rmSync(lock, { force: true });
}

/** A fetch that takes longer and loses its lock fails, and is tried again. */
const staleMilliseconds = 15_000;

function isOfGone(ref: string): boolean {
  const pid = Number(/\/(\d+)-[^/]*$/.exec(ref)?.[1] ?? 0);
  return pid > 0 && !processExists(pid);
}
