import { runGit } from './run-git.ts';

/** Checks a commit out as `actions/checkout` does it: that commit alone, without credentials. */
export async function checkOut(workspace: string, remote: string, commit: string): Promise<void> {
  await runGit(workspace, 'init', '--quiet', '--initial-branch=main');
  await runGit(workspace, 'remote', 'add', 'origin', remote);
  await runGit(workspace, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
  await runGit(workspace, 'checkout', '--quiet', '--force', '-B', 'main', 'FETCH_HEAD');
}
