import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeAtExit } from './remove-at-exit.ts';

/** Two ends each of a command's stdout and stderr. */
export type Pipes = {
  readonly stdout: Pipe;
  readonly stderr: Pipe;
  /** Gives the pipes back; those that somebody may still write to are not used again. */
  readonly release: (drained: boolean) => void;
};

export type Pipe = { readonly read: number; readonly write: number };

/** A private folder of temporary files and pipes, gone when the process ends. */
export type CommandFolder = {
  /** Where it is; made when it is first needed. */
  readonly path: () => string;
  /** Two new empty files. Never the same twice: a background child of an earlier command may still know its own. */
  readonly files: () => { readonly output: string; readonly mask: string; readonly remove: () => void };
  /** Pipes for one command; null where the system has no named pipes. */
  readonly pipes: () => Pipes | null;
};

/** A folder for the commands of one shell. */
export function commandFolder(): CommandFolder {
  let path: string | null = null;
  let count = 0;
  const free: { readonly stdout: string; readonly stderr: string }[] = [];
  const pathOf = (): string => {
    path ??= makeFolder();
    return path;
  };
  const next = (): string => {
    count += 1;
    return join(pathOf(), String(count));
  };
  return {
    path: pathOf,
    files: () => {
      const name = next();
      const output = `${name}.output`;
      const mask = `${name}.mask`;
      for (const file of [output, mask]) closeSync(openSync(file, 'wx', 0o600));
      return {
        output,
        mask,
        remove: () => {
          for (const file of [output, mask]) rmSync(file, { force: true, recursive: true });
        },
      };
    },
    pipes: () => {
      const names = free.pop() ?? makePipes(next());
      if (names === null) return null;
      return {
        stdout: openPipe(names.stdout),
        stderr: openPipe(names.stderr),
        release: (drained) => {
          if (drained) free.push(names);
          else for (const file of [names.stdout, names.stderr]) rmSync(file, { force: true });
        },
      };
    },
  };
}

function makeFolder(): string {
  const folder = inMemory() ?? mkdtempSync(join(tmpdir(), 'runbook-'));
  removeAtExit(folder);
  return folder;
}

/** What commands publish may be secret and should not reach a disk; files in memory also cost a twentieth. */
function inMemory(): string | null {
  try {
    return mkdtempSync('/dev/shm/runbook-');
  } catch {
    return null;
  }
}

/** Node's own pipes are sockets, and a socket cannot be opened by name: `tee /dev/stderr` would fail in every command. */
function makePipes(name: string): { readonly stdout: string; readonly stderr: string } | null {
  const names = { stdout: `${name}.stdout`, stderr: `${name}.stderr` };
  const made = spawnSync('mkfifo', ['-m', '600', names.stdout, names.stderr], { stdio: 'ignore' });
  return made.status === 0 ? names : null;
}

function openPipe(name: string): Pipe {
  // The reader first, and without waiting for a writer.
  const read = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  return { read, write: openSync(name, constants.O_WRONLY) };
}
