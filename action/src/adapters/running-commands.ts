import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename, join } from 'node:path';
import { privateFolderName } from './private-folder.ts';
import { groupIsAlive } from './process-group.ts';
import { processStart } from './process-start.ts';
import { removeAtExit, removeNow } from './remove-at-exit.ts';

/** A command whose process group is alive. */
export type RunningCommand = {
  readonly pgid: number;
  /** Number of the step, or name of the condition. */
  readonly step: number | string;
  readonly since: string;
};

type Note = {
  readonly folder: string;
  /** Which process wrote it, beyond its number. */
  readonly engine: string;
  readonly commands: readonly RunningCommand[];
};

/** How far the recorded time and the system's may differ for one and the same process. */
const tolerance = 5_000;

/** Keeps the list of what this process runs. */
export type RunningCommands = {
  /** Makes the list ready, so that a command is on it at once when it has started. */
  readonly open: (executionId: string) => void;
  /** Puts a command on the list; the returned function takes it off. */
  readonly add: (executionId: string, command: RunningCommand) => () => void;
  /** Removes the list now instead of at the end of the process. */
  readonly close: () => void;
};

type NoteFile = {
  readonly path: string;
  readonly fd: number;
  size: number;
  readonly commands: Set<RunningCommand>;
};

/**
 * Keeps `.runbook/cache/running/<execution_id>.<pid>` while this process lives: the process groups that it runs, for those
 * who resume after it was killed.
 */
export function runningCommands(root: string, folder: () => string): RunningCommands {
  const files = new Map<string, NoteFile>();
  const engine = identityOf(process.pid);
  const save = (file: NoteFile): void => {
    if (file.fd < 0) return;
    const text = JSON.stringify({ folder: folder(), engine, commands: [...file.commands] } satisfies Note);
    // Written over in place: a new file for each command would cost a tenth of what the command does.
    const bytes = Buffer.from(text.padEnd(file.size));
    try {
      writeSync(file.fd, bytes, 0, bytes.length, 0);
      file.size = bytes.length;
    } catch {
      // Only a help for people: a full disk must not stop a command.
    }
  };
  const fileOf = (executionId: string): NoteFile => {
    const file = files.get(executionId) ?? openNote(root, executionId);
    files.set(executionId, file);
    return file;
  };
  return {
    open: (executionId) => void fileOf(executionId),
    add: (executionId, command) => {
      const file = fileOf(executionId);
      file.commands.add(command);
      save(file);
      return () => {
        // The next one writes the list; until then it names a group that has no process left, or one that was left alone.
        file.commands.delete(command);
      };
    },
    close: () => {
      for (const { fd, path } of files.values()) {
        if (fd >= 0) closeSync(fd);
        removeNow(path);
      }
      files.clear();
    },
  };
}

/** Commands of an execution that still run though the process that started them is gone. Clears away what it left. */
export function orphans(root: string, executionId: string): readonly RunningCommand[] {
  return namesIn(folderOf(root))
    .filter((name) => name.slice(0, name.lastIndexOf('.')) === executionId)
    .flatMap((name) => {
      const file = join(folderOf(root), name);
      const note = readNote(file);
      const parent = Number(name.slice(name.lastIndexOf('.') + 1));
      // What a living process runs is its own business.
      if (parent === process.pid || identityOf(parent) === note.engine) return [];
      const alive = note.commands.filter(isAlive);
      if (alive.length === 0) {
        rmSync(file, { force: true });
        if (privateFolderName.test(basename(note.folder))) {
          rmSync(note.folder, { force: true, recursive: true });
        }
      }
      return alive;
    });
}

function identityOf(pid: number): string {
  const start = processStart(pid);
  return start.state === 'running' ? start.identity : start.state;
}

function openNote(root: string, executionId: string): NoteFile {
  const path = join(folderOf(root), `${executionId}.${process.pid}`);
  let fd = -1;
  try {
    mkdirSync(folderOf(root), { recursive: true, mode: 0o700 });
    fd = openSync(path, 'w', 0o600);
    removeAtExit(path);
  } catch {
    // As above.
  }
  return { path, fd, size: 0, commands: new Set() };
}

function folderOf(root: string): string {
  return join(root, '.runbook', 'cache', 'running');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readNote(file: string): Note {
  try {
    const { folder, engine, commands } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Note>;
    return {
      folder: String(folder),
      engine: String(engine),
      commands: Array.isArray(commands) ? commands.filter(isCommand) : [],
    };
  } catch {
    return { folder: '', engine: '', commands: [] };
  }
}

function isCommand(value: Partial<RunningCommand>): value is RunningCommand {
  const { pgid = 0, step, since = '' } = value;
  return Number.isSafeInteger(pgid) && pgid > 1 && step !== undefined && !Number.isNaN(Date.parse(since));
}

function isAlive({ pgid, since }: RunningCommand): boolean {
  const began = Date.parse(since);
  if (began < Date.now() - uptime() * 1000 - tolerance) return false;
  if (!groupIsAlive(pgid)) return false;
  // The shell itself may be gone while its children go on; a number is not given out again before the last of them ends.
  const leader = processStart(pgid);
  return leader.state !== 'running' || Math.abs(leader.at - began) <= tolerance;
}
