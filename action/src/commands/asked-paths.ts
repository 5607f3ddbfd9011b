import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from '../source/failure.ts';
import type { Finding } from '../source/finding.ts';

/** Which files and findings paths of the command line are about. */
export type Asked = {
  readonly file: (path: string) => boolean;
  /** A finding is meant by its own place and by every related one. */
  readonly finding: (finding: Pick<Finding, 'file' | 'related'>) => boolean;
};

/** What posix paths relative to the root are about, folders with all that is in them; none: everything. Throws where one does not exist. */
export function askedPaths(root: string, paths: readonly string[]): Asked {
  const absent = paths.find((path) => !existsSync(join(root, path)));
  if (absent !== undefined) {
    throw new Failure(
      'unreadable',
      `There is no file or folder \`${absent}\``,
      'Paths are looked for in the working folder, and must lie below the root',
    );
  }
  const isAsked = (file: string): boolean =>
    paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  return {
    file: isAsked,
    finding: ({ file, related = [] }) => isAsked(file) || related.some((other) => isAsked(other.file)),
  };
}
