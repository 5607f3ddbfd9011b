import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { runGit } from '../simulator/run-git.ts';

/** Pushes one commit to a branch of a bare repository, on top of what `from` holds; null removes a file. Returns the commit. */
export async function pushAsAnybody(
  remote: string,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  from: string = branch,
): Promise<string> {
  const ref = `refs/heads/${branch}`;
  const base = await runGit(remote, 'rev-parse', '--verify', `refs/heads/${from}`).catch(() => null);
  const parts = Object.entries(files).map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const start = base === null ? '' : `from ${base}\n`;
  const child = promisify(execFile)('git', ['-C', remote, 'fast-import', '--quiet', '--date-format=now']);
  child.child.stdin?.end(
    `commit ${ref}\ncommitter mallory <mallory@example.org> now\ndata 6\npushed\n${start}${parts.join('')}`,
  );
  await child;
  return runGit(remote, 'rev-parse', ref);
}
