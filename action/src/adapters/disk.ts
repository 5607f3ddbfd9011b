import { fdatasync, fdatasyncSync, fsyncSync, openSync, closeSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';

/** How the store writes, so that a test can be a failing disk. */
export type Disk = {
  /** Writes some or all of the bytes at the file's end and says how many. */
  readonly write: (file: number, bytes: Uint8Array) => number;
  /** Returns when what was written will survive a power cut. */
  readonly sync: (file: number) => Promise<void>;
  readonly syncNow: (file: number) => void;
};

/** The disk itself. */
export const realDisk: Disk = {
  write: (file, bytes) => writeSync(file, bytes),
  sync: promisify(fdatasync),
  syncNow: fdatasyncSync,
};

/** Writes all of the bytes, or throws. */
export function writeAll(disk: Disk, file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    const count = disk.write(file, bytes.subarray(written));
    if (count <= 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    written += count;
  }
}

/** Makes the names in a folder survive a power cut. */
export function syncFolder(folder: string): void {
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
