import type { Git } from './git-command.ts';

/** A file of a commit. */
export type TreeEntry = { readonly path: string; readonly mode: string; readonly id: string };

/** The entries of a commit at or below some paths, in git's order; those that are not there are left out. */
export async function listTree(
  git: Git,
  commit: string,
  paths: readonly string[],
  { recursive }: { readonly recursive: boolean },
): Promise<readonly TreeEntry[]> {
  const words = ['ls-tree', '-z', '--full-tree', ...(recursive ? ['-r'] : []), commit, '--', ...paths];
  const output = (await git.run(words)).toString();
  return output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return { path, mode, id };
    });
}

/** The contents of those objects that are in the repository, by their ids. */
export async function presentObjects(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (ids.length === 0) return found;
  const output = await git.run(['cat-file', '--batch'], { input: ids.map((id) => `${id}\n`).join('') });
  let place = 0;
  while (place < output.length) {
    const lineEnd = output.indexOf(0x0a, place);
    const [, id = '', size = ''] =
      /^([0-9a-f]+) \w+ (\d+)$/.exec(output.toString('latin1', place, lineEnd)) ?? [];
    place = lineEnd + 1;
    if (id === '') continue;
    found.set(id, output.subarray(place, place + Number(size)));
    place += Number(size) + 1;
  }
  return found;
}
