import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from './private-folder.ts';
import { removeNow } from './remove-at-exit.ts';

/** Two ends each of a command's stdout and stderr. */
export type Pipes = {
  readonly stdout: Pipe;
  readonly stderr: Pipe;
  /** Gives the pipes back; those that somebody may still write to are not used again. */
  readonly release: (drained: boolean) => void;
};

export type Pipe = {
  readonly read: number;
  readonly write: number;
  /** What is read goes here. */
  readonly buffer: Buffer;
};

/** A private folder of temporary files and pipes, gone when the process ends. */
export type CommandFolder = {
  /** Where it is; made when it is first needed. */
  readonly path: () => string;
  /** Two new empty files. Never the same twice: a background child of an earlier command may still know its own. */
  readonly files: () => { readonly output: string; readonly mask: string; readonly remove: () => void };
  /** Pipes for one command; null where the system has no named pipes. */
  readonly pipes: () => Pipes | null;
  /** Removes it before the process ends; it is made anew if it is needed again. */
  readonly remove: () => void;
};

/** Bytes that are read at once, as many as a pipe holds. */
const chunk = 65_536;

/** A folder for the commands of one shell. */
export function commandFolder(): CommandFolder {
  let path: string | null = null;
  let count = 0;
  const free: Names[] = [];
  const pathOf = (): string => {
    path ??= makePrivateFolder();
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
          for (const file of [output, mask]) remove(file);
        },
      };
    },
    pipes: () => {
      const names = free.pop() ?? makePipes(next());
      if (names === null) return null;
      return {
        stdout: openPipe(names.stdout, names.buffers[0]),
        stderr: openPipe(names.stderr, names.buffers[1]),
        release: (drained) => {
          if (drained) free.push(names);
          else for (const file of [names.stdout, names.stderr]) remove(file);
        },
      };
    },
    remove: () => {
      if (path !== null) removeNow(path);
      path = null;
      free.length = 0;
    },
  };
}

type Names = {
  readonly stdout: string;
  readonly stderr: string;
  readonly buffers: readonly [Buffer, Buffer];
};

/** Node's own pipes are sockets, and a socket cannot be opened by name: `tee /dev/stderr` would fail in every command. */
function makePipes(name: string): Names | null {
  const buffers = [Buffer.allocUnsafe(chunk), Buffer.allocUnsafe(chunk)] as const;
  const names = { stdout: `${name}.stdout`, stderr: `${name}.stderr`, buffers };
  const made = spawnSync('mkfifo', ['-m', '600', names.stdout, names.stderr], { stdio: 'ignore' });
  return made.status === 0 ? names : null;
}

function openPipe(name: string, buffer: Buffer): Pipe {
  // The reader first, and without waiting for a writer.
  const read = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  return { read, write: openSync(name, constants.O_WRONLY), buffer };
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // The command removed it, or made a folder of it, which goes with the rest.
  }
}
