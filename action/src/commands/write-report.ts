import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../source/failure.ts';

/** Writes a report to a file, over one that is there, and makes the folder it belongs in. */
export function writeReport(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new Failure(
      'unwritable',
      `Cannot write ${path}: ${(error as Error).message}`,
      'Look whether the folder can be written to',
      error,
    );
  }
}
