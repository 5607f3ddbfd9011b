import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Comparison } from '../github/repository-routes.ts';
import { runGit } from './run-git.ts';

/** The repository as GitHub keeps it. */
export type BareRemote = {
  /** The folder of the bare repository. */
  readonly folder: string;
  readonly head: (ref: string) => Promise<string>;
  /** Text of a file at a commit; null: there is none. */
  readonly fileAt: (commit: string, path: string) => Promise<string | null>;
  readonly filesAt: (commit: string, folder: string) => Promise<readonly string[]>;
  /** How `head` stands to `base`; null: one of them is not there. */
  readonly compare: (base: string, head: string) => Promise<Comparison | null>;
  /** Commits files to a branch, which is made from `main` where it is missing; null removes one. Resolves to the commit. */
  readonly commit: (
    files: Readonly<Record<string, string | null>>,
    branch?: string,
    message?: string,
  ) => Promise<string>;
  /** What was pushed by git since the beginning: refs, in order. */
  readonly pushes: () => readonly string[];
  /** Makes every push be refused with this sentence, until null. */
  readonly refusePushes: (why: string | null) => void;
  /** Whether git finds anything there; while it does not, no job can be checked out either. */
  readonly reachable: (is: boolean) => void;
};

// As a rule does it that blocks force pushes and deletions, and as GitHub serves parts of a repository.
const settings = `
[receive]
  denyNonFastForwards = true
  denyDeletes = true
[uploadpack]
  allowFilter = true
  allowAnySHA1InWant = true
`;

/** Makes a bare repository in `server`, as `acme/ops.git`, whose `main` holds what lies in `sources`. */
export async function bareRemote(
  server: string,
  sources: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | null>>,
): Promise<BareRemote> {
  const folder = join(server, 'acme/ops.git');
  const work = join(server, 'work');
  mkdirSync(work, { recursive: true });
  await runGit(server, 'init', '--quiet', '--bare', '--initial-branch=main', folder);
  appendFileSync(join(folder, 'config'), settings);
  const log = join(server, 'pushes');
  const refusal = join(server, 'refuse-pushes');
  hook(folder, 'post-receive', `cut -d' ' -f3 >> '${log}'`);
  hook(folder, 'pre-receive', `if [ -e '${refusal}' ]; then cat '${refusal}' >&2; exit 1; fi`);
  await runGit(work, 'init', '--quiet', '--initial-branch=main');
  for (const [path, source] of Object.entries(sources)) {
    await cp(source, join(work, path), { recursive: true });
  }
  let queue: Promise<unknown> = Promise.resolve();
  const commit: BareRemote['commit'] = (changed, branch = 'main', message = 'change') => {
    const done = queue.then(async () => {
      await runGit(work, 'checkout', '--quiet', ...(await startOf(work, branch)));
      for (const [path, text] of Object.entries(changed)) {
        const target = join(work, path);
        if (text === null) rmSync(target, { recursive: true });
        else {
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, text);
        }
      }
      await runGit(work, 'add', '--all', '--force');
      await runGit(work, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
      // By path, without a push: only what the action pushes is counted.
      await runGit(folder, 'fetch', '--quiet', work, `+refs/heads/${branch}:refs/heads/${branch}`);
      return runGit(work, 'rev-parse', 'HEAD');
    });
    queue = done.catch(() => null);
    return done;
  };
  await runGit(work, 'commit', '--quiet', '--allow-empty', '--message=nothing');
  await commit(files, 'main', 'first');
  return {
    folder,
    head: (ref) => runGit(folder, 'rev-parse', '--verify', ref),
    fileAt: (at, path) => runGit(folder, 'show', `${at}:${path}`).catch(() => null),
    filesAt: async (at, path) =>
      (await runGit(folder, 'ls-tree', '-r', '--name-only', at, `${path}/`))
        .split('\n')
        .filter((one) => one !== ''),
    compare: async (base, head) => {
      const counts = await runGit(folder, 'rev-list', '--left-right', '--count', `${base}...${head}`).catch(
        () => null,
      );
      if (counts === null) return null;
      const [behind = 0, ahead = 0] = counts.split(/\s+/).map(Number);
      if (behind > 0) return ahead > 0 ? 'diverged' : 'behind';
      return ahead > 0 ? 'ahead' : 'identical';
    },
    commit,
    pushes: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    refusePushes: (why) => {
      if (why === null) rmSync(refusal, { force: true });
      else writeFileSync(refusal, `${why}\n`);
    },
    reachable: (is) => {
      if (is) renameSync(`${folder}.away`, folder);
      else renameSync(folder, `${folder}.away`);
    },
  };
}

async function startOf(work: string, branch: string): Promise<readonly string[]> {
  const exists = await runGit(work, 'rev-parse', '--verify', `refs/heads/${branch}`).then(
    () => true,
    () => false,
  );
  return exists ? [branch] : ['-b', branch, 'main'];
}

function hook(folder: string, name: string, script: string): void {
  const path = join(folder, 'hooks', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}
