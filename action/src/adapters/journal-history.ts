import { createHash } from 'node:crypto';
import type { Git } from './git-command.ts';

/** How one commit changed a file; an id is null where there is no such file. */
export type Touch = {
  readonly commit: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** A range of commits: what `to` has and `from` has not, the newest `atMost` of them. */
export type Range = { readonly from: string | null; readonly to: string; readonly atMost?: number };

/** Every change of the files at or below a path by a commit of the range, against each of its parents, oldest first. */
export async function touchesOf(
  git: Git,
  { from, to, atMost }: Range,
  path: string,
): Promise<readonly (Touch & { readonly path: string })[]> {
  const limit = atMost === undefined ? [] : [`--max-count=${atMost}`];
  const range = from === null ? [to] : [to, `^${from}`];
  const commits = await git.run(['rev-list', '--topo-order', '--reverse', ...limit, ...range]);
  if (commits.length === 0) return [];
  const words = ['diff-tree', '--stdin', '-r', '-m', '--root', '--raw', '--no-renames', '--no-abbrev', '-z'];
  const output = (await git.run([...words, '--', path], { input: commits })).toString();
  const touches: (Touch & { readonly path: string })[] = [];
  let commit = '';
  const fields = output.split('\0');
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] ?? '';
    const raw = /^(?:([0-9a-f]+)\n)?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) \w+$/.exec(field);
    if (raw === null) {
      commit = /^([0-9a-f]{40,64})/.exec(field)?.[1] ?? commit;
      continue;
    }
    const [, , modeBefore = '', modeAfter = '', before = '', after = ''] = raw;
    index += 1;
    touches.push({
      commit,
      path: fields[index] ?? '',
      before: plain(modeBefore, before),
      after: plain(modeAfter, after),
    });
  }
  return touches;
}

/** A link or a folder in place of the file is no file. */
function plain(mode: string, id: string): string | null {
  return mode === '100644' ? id : null;
}

/** What a commit did to a file that may only grow. */
export type Break = { readonly commit: string; readonly did: 'removed' | 'shortened' | 'replaced' };

/**
 * Whether all versions of a file are beginnings of what it is now, each commit going on where the one before ended. It is known
 * without reading them: a version's id tells its content.
 */
export function onlyGrew(touches: readonly Touch[], bytes: Uint8Array): boolean {
  const ids = touches.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
  const lengths = prefixLengths(bytes, new Set(ids));
  return touches.every(({ before, after }) => {
    if (after === null) return before === null;
    const to = lengths.get(after);
    const from = before === null ? 0 : lengths.get(before);
    return from !== undefined && to !== undefined && from <= to;
  });
}

/** The first commit after which a file did not go on as it was; null where there is none. */
export function firstBreak(touches: readonly Touch[], contents: ReadonlyMap<string, Buffer>): Break | null {
  for (const { commit, before, after } of touches) {
    if (before === null) continue;
    if (after === null) return { commit, did: 'removed' };
    const [was, is] = [contents.get(before), contents.get(after)];
    if (was === undefined || is === undefined) return { commit, did: 'replaced' };
    if (!is.subarray(0, was.length).equals(was)) {
      return { commit, did: was.subarray(0, is.length).equals(is) ? 'shortened' : 'replaced' };
    }
  }
  return null;
}

/** How long the beginning of `bytes` is that each id stands for; whole lines only. */
function prefixLengths(bytes: Uint8Array, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const [some = ''] = ids;
  const algorithm = some.length === 64 ? 'sha256' : 'sha1';
  let end = bytes.length;
  while (end > 0 && found.size < ids.size) {
    const id = blobId(bytes.subarray(0, end), algorithm);
    if (ids.has(id)) found.set(id, end);
    end = end < 2 ? 0 : bytes.lastIndexOf(0x0a, end - 2) + 1;
  }
  return found;
}

function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
