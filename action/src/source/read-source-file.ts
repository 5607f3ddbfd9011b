import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from './finding.ts';
import type { SourceFile } from './source-file.ts';

/** The most bytes a file may have; more is a mistake, or meant to exhaust the reader. */
export const largestFileBytes: number = 1024 * 1024;

/** A file that was read, or why it was not; what was read of a broken file stays there so that a report can show it. */
export type ReadFile = { readonly file: SourceFile; readonly findings: readonly Finding[] };

/**
 * Reads one file inside the root; `path` is posix and relative to it. A path that leads out, a symbolic link anywhere on
 * the way, a file that is too large or not UTF-8 is a finding, never an exception.
 */
export function readSourceFile(root: string, path: string): ReadFile {
  const outside = outsideOf(root, path);
  if (outside !== undefined) return refused(path, outside.rule, outside.message);
  return readTrusted(root, path);
}

/** Like `readSourceFile`, for a path whose folders were already seen to be no links. */
export function readTrusted(root: string, path: string): ReadFile {
  let descriptor: number;
  try {
    // O_NONBLOCK: opening a pipe must not wait for somebody to write into it.
    descriptor = openSync(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return refused(path, ...reasonOf(error));
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      return refused(path, 'not-a-file', 'Unexpected special file, expected a regular file');
    }
    if (stat.size > largestFileBytes) {
      return refused(
        path,
        'file-too-large',
        `Unexpected file of ${stat.size} bytes, expected at most ${largestFileBytes}`,
      );
    }
    return decode(path, readAll(descriptor, stat.size));
  } catch (error) {
    return refused(path, ...reasonOf(error));
  } finally {
    closeSync(descriptor);
  }
}

// One for all files, which are read one after the other: ten thousand buffers would wait for the collector.
let scratch: Buffer | undefined;

function readAll(descriptor: number, size: number): Buffer {
  scratch ??= Buffer.allocUnsafeSlow(largestFileBytes);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, scratch, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return scratch.subarray(0, length);
}

function decode(path: string, bytes: Buffer): ReadFile {
  if (isUtf8(bytes)) return { file: { path, text: bytes.toString('utf8') }, findings: [] };
  const bad = firstBadByte(bytes);
  const start = bytes.subarray(0, bad).toString('utf8').length;
  const byte = (bytes[bad] ?? 0).toString(16).padStart(2, '0');
  return {
    file: { path, text: bytes.toString('utf8') },
    findings: [
      {
        rule: 'not-utf8',
        severity: 'error',
        message: `Unexpected byte 0x${byte}, expected UTF-8`,
        hint: 'Save the file as UTF-8',
        file: path,
        span: { start, end: start + 1 },
      },
    ],
  };
}

/** The offset of the first byte that no UTF-8 text can have there, found by halving. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // The character that breaks may begin up to three bytes earlier.
  while (!isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

function startsWell(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Why a path is not inside the root, or leads through a link; `undefined` when neither. */
export function outsideOf(root: string, path: string): { rule: string; message: string } | undefined {
  const parts = path.split('/');
  if (path.startsWith('/') || path.includes('\0') || path.includes('\\') || parts.includes('..')) {
    return { rule: 'outside-root', message: `Unexpected path \`${path}\`, expected a path inside the root` };
  }
  for (let index = 1; index < parts.length; index++) {
    const folder = parts.slice(0, index).join('/');
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      return { rule: 'symbolic-link', message: `Unexpected symbolic link \`${folder}\`, expected a folder` };
    }
  }
  return undefined;
}

function reasonOf(error: unknown): [rule: string, message: string] {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ELOOP') return ['symbolic-link', 'Unexpected symbolic link, expected a regular file'];
  if (code === 'ENOENT') return ['unreadable-file', 'Unexpected missing file, expected it to exist'];
  return ['unreadable-file', `Unexpected refusal to read the file (${code}), expected a readable file`];
}

function refused(path: string, rule: string, message: string): ReadFile {
  return {
    file: { path, text: '' },
    findings: [{ rule, severity: 'error', message, file: path, span: { start: 0, end: 0 } }],
  };
}
