import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Node 24 that runs the tests. */
export const node24: string = process.execPath;

/** A Node 20, the oldest that the bundle supports: `RUNBOOKS_NODE20`, else the first of `PATH` that is a v20. */
export const node20: string | undefined = candidates().find((path) => version(path).startsWith('v20.'));

function candidates(): readonly string[] {
  const named = process.env['RUNBOOKS_NODE20'];
  return named !== undefined && named !== ''
    ? [named]
    : (process.env['PATH'] ?? '')
        .split(delimiter)
        .map((folder) => join(folder, 'node'))
        .filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function version(path: string): string {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
