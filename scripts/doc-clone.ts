import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { type Shown, shownOutput } from './doc-output.ts';

/** A temporary copy of the repository in which one page's commands run, one after the other. */
export type DocClone = {
  readonly folder: string;
  /** Runs a command in bash, with both its streams as one. `export NAME=value` and `$?` reach the next command. */
  readonly run: (command: string) => { readonly output: string; readonly exitCode: number };
  readonly write: (path: string, text: string) => void;
  readonly end: () => void;
};

const needed = [
  '.github',
  'action/action.yml',
  'action/dist',
  'docs',
  'examples',
  'runbooks',
  'schema',
  'package.json',
  'README.md',
];

/** Copies what the pages' commands need; `end` removes it. */
export function docClone(root: string): DocClone {
  const home = mkdtempSync(join(tmpdir(), 'runbook-docs-'));
  const folder = join(home, 'runbooks-as-code');
  for (const path of needed) cpSync(join(root, path), join(folder, path), { recursive: true });
  const environment: Record<string, string> = {
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
  };
  let before = 0;
  let shown: Shown | null = null;
  return {
    folder,
    run: (command) => {
      shown ??= shownOutput(Date.now());
      const script = shown.real(command);
      const exported = /^export (\w+)=(\S+)$/.exec(script);
      if (exported !== null) {
        environment[exported[1] ?? ''] = exported[2] ?? '';
        return { output: '', exitCode: 0 };
      }
      const { output, exitCode } = spawned(
        folder,
        environment,
        script.replaceAll('$?', String(before)),
        join(home, 'output'),
      );
      before = exitCode;
      return { output: shown.show(output), exitCode };
    },
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    end: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Both streams go to one file, so that they keep their order. */
function spawned(
  cwd: string,
  env: Record<string, string>,
  script: string,
  file: string,
): { readonly output: string; readonly exitCode: number } {
  const stream = openSync(file, 'w');
  const { status, signal, error } = spawnSync('bash', ['-c', script], {
    cwd,
    env,
    stdio: ['ignore', stream, stream],
    timeout: 120_000,
  });
  closeSync(stream);
  const exitCode = status ?? (signal === null ? null : 128 + constants.signals[signal]);
  if (exitCode === null) throw error ?? new Error(`Cannot run ${script}`);
  return { output: readFileSync(file, 'utf8'), exitCode };
}
