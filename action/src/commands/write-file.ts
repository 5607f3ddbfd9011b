import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../source/failure.ts';

/** Writes a report to a file, over one that is there, and makes the folder it belongs in. */
export function writeReport(path: string, text: string): void {
  write(path, text, 'w');
}

/** Writes a file that must not be there yet, and makes the folder it belongs in. */
export function writeNewFile(path: string, text: string): void {
  write(path, text, 'wx');
}

function write(path: string, text: string, flag: 'w' | 'wx'): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag });
  } catch (error) {
    throw new Failure(
      'unwritable',
      `Cannot write ${path}: ${(error as Error).message}`,
      'Look whether the folder can be written to',
      error,
    );
  }
}
