import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git-command.ts';
import { processExists } from './process-start.ts';

/** Refs that processes keep in the repository that they share: what each of them read last. */
export const readRefs = 'refs/runbook/read';

/** Makes the repository, makes a half-made one whole, or makes it anew where it is broken; gives the commits read into it before. */
export async function openRepository(git: Git, folder: string): Promise<readonly string[]> {
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
    return [];
  }
  await forgetOthers(git, lines);
  if (packsIn(folder) > mostPacks) await compact(git);
  return commits;
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

/** Drops the refs of processes that are gone, but for the newest few, which say how far this machine has read. */
async function forgetOthers(git: Git, lines: readonly string[]): Promise<void> {
  const gone = lines.flatMap((line) => {
    const ref = line.slice(line.indexOf(' ') + 1);
    const pid = Number(/\/(\d+)-[^/]*$/.exec(ref)?.[1] ?? 0);
    return pid > 0 && !processExists(pid) ? [ref] : [];
  });
  // One is left: without any, the repository would look as if nothing was ever read.
  const input = gone.slice(1).map((ref) => `delete ${ref}\n`);
  if (input.length > 10) await git.try(['update-ref', '--stdin'], { input: input.join('') });
}
