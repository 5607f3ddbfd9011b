/** The commit that a folder stands at, and whether the file differs from it; null where there is no git or no repository. */
export async function readCommit(
  root: string,
  file: string,
): Promise<{ readonly commit: string | null; readonly dirty: boolean }> {
  const { execa } = await import('execa');
  const git = (...words: readonly string[]) =>
    execa('git', ['-C', root, ...words], {
      reject: false,
      timeout: 10_000,
      env: { GIT_OPTIONAL_LOCKS: '0' },
    });
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD');
  if (head.exitCode !== 0) return { commit: null, dirty: false };
  const status = await git('status', '--porcelain', '--', file);
  return { commit: head.stdout.trim(), dirty: status.exitCode !== 0 || status.stdout.trim() !== '' };
}
