import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeAll } from './disk.ts';
import { errorCode, unreadable, unwritable } from './file-failure.ts';
import { type LocalStore, prepareFolder } from './local-store.ts';
import type { StorePaths } from './store-paths.ts';

/** Keeps the text of a runbook under a digest (64 hexadecimal digits), whole and durable or not at all. */
export function keepRunbook({ paths, disk }: LocalStore, digest: string, text: string): void {
  const path = pathOf(paths, digest);
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    if (keptRunbook(paths, digest) === text) return;
    prepareFolder(paths);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(draft, 'wx');
    try {
      writeAll(disk, file, Buffer.from(text));
      disk.syncNow(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(draft, { force: true });
    throw unwritable(path, error);
  }
}

/** The text kept under a digest; null where there is none. */
export function keptRunbook(paths: StorePaths, digest: string): string | null {
  const path = pathOf(paths, digest);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw unreadable(path, error);
  }
}

function pathOf(paths: StorePaths, digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`\`${digest}\` is no SHA-256`);
  return paths.runbook(digest);
}
