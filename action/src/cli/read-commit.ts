import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The commit that a folder stands at, and whether the file differs from it; null where there is no git or no repository. */
export async function readCommit(
  root: string,
  file: string,
): Promise<{ readonly commit: string | null; readonly dirty: boolean }> {
  const [head, status] = await Promise.all([
    git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    git(root, ['status', '--porcelain', '--', file]),
  ]);
  if (head === null) return { commit: null, dirty: false };
  return { commit: head, dirty: status !== '' };
}

/** What git says, null where it says no; loading execa for two such questions would take longer than they do. */
async function git(root: string, words: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', root, ...words], {
      timeout: 10_000,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    });
    return stdout.trim();
  } catch {
    return null;
  }
}
