import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename, join } from 'node:path';
import { processStart } from './process-start.ts';
import { removeAtExit } from './remove-at-exit.ts';

/** A command whose process group is alive. */
export type RunningCommand = {
  readonly pgid: number;
  /** Number of the step, or name of the condition. */
  readonly step: number | string;
  readonly since: string;
};

type Note = { readonly folder: string; readonly commands: readonly RunningCommand[] };

/** How far the recorded time and the system's may differ for one and the same process. */
const tolerance = 5_000;

/**
 * Keeps `.runbook/cache/running/<execution_id>.<pid>` while this process lives: the process groups that it runs, for those
 * who resume after it was killed. The returned function takes a command off the list.
 */
export function runningCommands(
  root: string,
  folder: () => string,
): { readonly add: (executionId: string, command: RunningCommand) => () => void } {
  const files = new Map<string, { readonly fd: number; size: number; readonly commands: Set<RunningCommand> }>();
  const save = (executionId: string): void => {
    const file = files.get(executionId);
    if (file === undefined || file.fd < 0) return;
    const text = JSON.stringify({ folder: folder(), commands: [...file.commands] } satisfies Note);
    // Written over in place: a new file for each command costs as much as starting one.
    try {
      writeSync(file.fd, text.padEnd(file.size), 0);
      file.size = Math.max(file.size, text.length);
    } catch {
      // Only a help for people: a full disk must not stop a command.
    }
  };
  return {
    add: (executionId, command) => {
      const file = files.get(executionId) ?? { fd: openNote(root, executionId), size: 0, commands: new Set() };
      files.set(executionId, file);
      file.commands.add(command);
      save(executionId);
      return () => {
        // The next one writes the list; until then it names a group that has no process left, or one that was left alone.
        file.commands.delete(command);
      };
    },
  };
}

/** Commands of an execution that still run, for instance because their parent was killed. Clears away what dead parents left. */
export function orphans(root: string, executionId: string): readonly RunningCommand[] {
  return namesIn(folderOf(root))
    .filter((name) => name.slice(0, name.lastIndexOf('.')) === executionId)
    .flatMap((name) => {
      const file = join(folderOf(root), name);
      const note = readNote(file);
      const alive = note.commands.filter(isAlive);
      const parent = Number(name.slice(name.lastIndexOf('.') + 1));
      if (alive.length === 0 && parent !== process.pid && processStart(parent).state !== 'running') {
        rmSync(file, { force: true });
        if (/^runbook-\w{6}$/.test(basename(note.folder))) rmSync(note.folder, { force: true, recursive: true });
      }
      return alive;
    });
}

function openNote(root: string, executionId: string): number {
  const file = join(folderOf(root), `${executionId}.${process.pid}`);
  try {
    mkdirSync(folderOf(root), { recursive: true, mode: 0o700 });
    const fd = openSync(file, 'w', 0o600);
    removeAtExit(file);
    return fd;
  } catch {
    return -1;
  }
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
    const { folder, commands } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Note>;
    return { folder: String(folder), commands: Array.isArray(commands) ? commands.filter(isCommand) : [] };
  } catch {
    return { folder: '', commands: [] };
  }
}

function isCommand(value: Partial<RunningCommand>): value is RunningCommand {
  const { pgid = 0, step, since = '' } = value;
  return Number.isSafeInteger(pgid) && pgid > 1 && step !== undefined && !Number.isNaN(Date.parse(since));
}

function isAlive({ pgid, since }: RunningCommand): boolean {
  const began = Date.parse(since);
  if (began < Date.now() - uptime() * 1000 - tolerance) return false;
  if (!exists(pgid)) return false;
  // The shell itself may be gone while its children go on; a number is not given out again before the last of them ends.
  const leader = processStart(pgid);
  return leader.state !== 'running' || Math.abs(leader.at - began) <= tolerance;
}

function exists(pgid: number): boolean {
  try {
    return process.kill(-pgid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
