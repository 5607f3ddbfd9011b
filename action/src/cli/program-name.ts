import { basename, relative } from 'node:path';

/** How the program was called, so that commands it prints can be copied: `runbook`, or `node action/dist/cli.js`, with `--dir` where it was given. */
export function programName(
  script: string | undefined,
  workingFolder: string,
  dir: string | undefined,
): string {
  const name =
    script === undefined || basename(script) === 'runbook'
      ? 'runbook'
      : `node ${quoted(shorter(script, workingFolder))}`;
  return dir === undefined ? name : `${name} --dir ${quoted(dir)}`;
}

/** A word as a shell must be given it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function shorter(script: string, workingFolder: string): string {
  const path = relative(workingFolder, script);
  return path.startsWith('..') ? script : path;
}
