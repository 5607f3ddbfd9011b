import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Failure } from './failure.ts';
import { outsideOf } from './read-source-file.ts';

/** Writes a file inside the root, through no link; whoever reads it meanwhile sees the old text or the new one. */
export function writeSourceFile(root: string, path: string, text: string): void {
  const outside = outsideOf(root, path);
  if (outside !== undefined) {
    throw new Failure('unwritable', outside.message, 'Write to a path below the root that holds no link');
  }
  const target = join(root, path);
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    const mode = lstatSync(target, { throwIfNoEntry: false })?.mode ?? 0o644;
    const descriptor = openSync(temporary, 'wx', mode & 0o777);
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Failure(
      'unwritable',
      `Cannot write \`${path}\``,
      'Look at the rights of the folder and the space on the disk',
      error,
    );
  }
}
