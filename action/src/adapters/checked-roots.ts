import { createHash, randomUUID } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join } from 'node:path';

import type { SoundRoot, SoundRoots } from '../runbook/check-repository.ts';

const mostNotes = 100;

/**
 * Remembers roots in which nothing was wrong, as one small file for each in a folder that only this user can write. Where
 * that is not possible nothing is remembered. `program` tells this build of the program apart from every other.
 */
export function checkedRoots({
  folder,
  program,
}: {
  readonly folder: string;
  readonly program: string;
}): SoundRoots {
  return {
    digest: (texts) => {
      const hash = createHash('sha256').update(program);
      for (const text of texts) hash.update(`\n${text.length} `).update(text);
      return hash.digest('hex');
    },
    recall: (digest) => readNote(folder, digest),
    remember: (digest, root) => writeNote(folder, digest, root),
  };
}

/** Where programs of this user keep what they can do without. */
export function cacheFolder(
  platform: NodeJS.Platform,
  home: string,
  variable: (name: string) => string | undefined,
): string {
  const given = variable('XDG_CACHE_HOME') ?? '';
  const parent = isAbsolute(given) ? given : join(home, platform === 'darwin' ? 'Library/Caches' : '.cache');
  return join(parent, 'runbooks-as-code', 'validate');
}

/** Tells a built program apart by its files; null where it runs from its sources, which lie in many folders. */
export function programDigest(filename: string): string | null {
  if (!filename.endsWith('.js')) return null;
  const folder = join(filename, '..');
  const files = readdirSync(folder)
    .sort()
    .map((name) => {
      const { size, mtimeMs, ino } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs} ${ino}`;
    });
  return createHash('sha256')
    .update([folder, process.version, ...files].join('\n'))
    .digest('hex');
}

function readNote(folder: string, digest: string): SoundRoot | null {
  try {
    if (!isPrivate(folder)) return null;
    const { failOn, files } = (JSON.parse(readFileSync(join(folder, digest), 'utf8')) ??
      {}) as Partial<SoundRoot>;
    if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) return null;
    return failOn === 'error' || failOn === 'warning' || failOn === 'info' ? { failOn, files } : null;
  } catch {
    return null;
  }
}

function writeNote(folder: string, digest: string, root: SoundRoot): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isPrivate(folder)) return;
    const temporary = join(folder, randomUUID());
    writeFileSync(temporary, JSON.stringify(root), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, join(folder, digest));
    forgetOldest(folder);
  } catch {
    // The next check takes longer.
  }
}

/** Whether nobody but this user can have put something there. */
function isPrivate(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o077) === 0;
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= mostNotes) return;
  const aged = names.map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of aged.sort((a, b) => a.time - b.time).slice(0, names.length - mostNotes)) {
    rmSync(join(folder, name), { force: true });
  }
}
