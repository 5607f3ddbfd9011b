import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../source/failure.ts';

/** The folder that holds `runbooks/`: the one named, else the nearest upward, else the working folder. Fails where the one named is none. */
export function findRoot(named: string | undefined, workingFolder: string): string {
  if (named !== undefined) {
    const root = resolve(workingFolder, named);
    if (!isFolder(root)) {
      throw new Failure(
        'usage',
        `There is no folder \`${named}\``,
        'Give --dir a folder that holds `runbooks/`',
      );
    }
    return root;
  }
  for (let folder = workingFolder; ; folder = dirname(folder)) {
    if (isFolder(join(folder, 'runbooks'))) return folder;
    if (folder === dirname(folder)) return workingFolder;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
