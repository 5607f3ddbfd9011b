import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDraft } from '../engine/event.ts';
import type { Disk } from './disk.ts';
import { errorCode, unwritable } from './file-failure.ts';
import type { LockOptions } from './file-lock.ts';
import type { StorePaths } from './store-paths.ts';

/** What all operations of one local store share. */
export type LocalStore = {
  readonly paths: StorePaths;
  readonly locks: LockOptions;
  readonly disk: Disk;
  readonly masked: (drafts: readonly EventDraft[]) => readonly EventDraft[];
  /** Where each journal ended when this process last looked. */
  readonly positions: Map<string, Position>;
};

/** Where a journal's whole lines end. It counts only while file, size and time of change are the same. */
export type Position = {
  readonly inode: number;
  readonly size: number;
  readonly changed: number;
  readonly seq: number;
  readonly head: string;
  readonly fed: boolean;
};

/** Makes the store's folder, hidden from git even where the repository's own `.gitignore` lacks it. */
export function prepareFolder(paths: StorePaths): void {
  const ignore = join(paths.folder, '.gitignore');
  if (existsSync(ignore)) return;
  try {
    // Journals hold values: they are for the one who runs them.
    mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
    writeFileSync(ignore, '*\n', { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw unwritable(paths.folder, error);
  }
}

/** The position that a file has now. */
export function positionIn(
  stat: { readonly ino: number; readonly size: number; readonly ctimeMs: number },
  end: Pick<Position, 'seq' | 'head' | 'fed'>,
): Position {
  return { inode: stat.ino, size: stat.size, changed: stat.ctimeMs, ...end };
}
