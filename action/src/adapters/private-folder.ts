import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../source/failure.ts';
import { processExists } from './process-start.ts';
import { removeAtExit } from './remove-at-exit.ts';

/** What the folders are called: the number tells whose it is. */
export const privateFolderName: RegExp = /^runbook-(\d+)-\w{6}$/;

const dayMilliseconds = 86_400_000;

/**
 * Makes a folder for temporary files that nobody else may read and that goes when this process ends. In memory where there
 * is such a place: what commands publish may be secret and should not reach a disk.
 */
export function makePrivateFolder(): string {
  const folder = makeIn('/dev/shm') ?? makeIn(tmpdir());
  if (folder === null) {
    throw new Failure(
      'unwritable',
      `Unable to make a folder in ${tmpdir()}`,
      'Make room there, or set TMPDIR to a folder that can be written',
    );
  }
  removeAtExit(folder);
  return folder;
}

function makeIn(parent: string): string | null {
  try {
    const folder = mkdtempSync(join(parent, `runbook-${process.pid}-`));
    sweepPrivateFolders(parent);
    return folder;
  } catch {
    return null;
  }
}

/** Removes what processes left in a folder that were killed long ago. */
export function sweepPrivateFolders(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = Number(privateFolderName.exec(name)?.[1] ?? process.pid);
    if (processExists(pid)) continue;
    const folder = join(parent, name);
    try {
      if (statSync(folder).mtimeMs < Date.now() - dayMilliseconds) rmSync(folder, { recursive: true });
    } catch {
      // Another's, or another sweeps too.
    }
  }
}
