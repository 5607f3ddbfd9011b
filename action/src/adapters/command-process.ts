import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { CommandEnd } from '../engine/input.ts';
import type { Pipes } from './command-folder.ts';
import { programFile } from './find-programs.ts';
import { groupIsAlive, signalGroup } from './process-group.ts';

export type StreamName = 'stdout' | 'stderr';

export type CommandProcess = {
  readonly script: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** Between TERM and KILL. */
  readonly graceSeconds: number;
  readonly signal: AbortSignal;
  readonly pipes: Pipes | null;
  /** Told the number of the process, which is also that of its group. */
  readonly started: (pid: number) => void;
  /** Takes output; the bytes are only good during the call. Where it returns a promise, the command waits for it. */
  readonly output: (stream: StreamName, bytes: Buffer) => Promise<void> | null;
};

export type ProcessEnd = Pick<CommandEnd, 'exit_code' | 'signal' | 'ended' | 'duration_ms'> & {
  readonly error: NodeJS.ErrnoException | null;
};

/** How long to wait, after the shell's end, for output that its children still write. */
const drainSeconds = 1;
/** A pipe holds 64 KiB, in a few pieces at most. */
const drainTurns = 4;
const longestTimer = 2 ** 31 - 1;
/** Nothing tells when the last process of a group has ended. */
const pollMilliseconds = 20;

/** Runs a script in bash, in a process group of its own, to its end. Never rejects. */
export async function runCommandProcess(command: CommandProcess): Promise<ProcessEnd> {
  const began = performance.now();
  const end = (rest: Omit<ProcessEnd, 'duration_ms'>): ProcessEnd => ({
    ...rest,
    duration_ms: Math.round(performance.now() - began),
  });
  if (command.signal.aborted) {
    abandon(command.pipes);
    return end({ exit_code: null, signal: null, ended: 'cancelled', error: null });
  }
  const child = start(command);
  if (child instanceof Error) {
    return end({ exit_code: null, signal: null, ended: 'not_started', error: child });
  }
  const waiting = new Set<Promise<void>>();
  const readers = readersOf(child, command, waiting);
  const drained = Promise.all(readers.map(closed));
  const failed = new Promise<NodeJS.ErrnoException>((resolve) => {
    child.once('error', resolve);
  });
  if (child.pid === undefined) {
    const error = await failed;
    for (const reader of readers) reader.destroy();
    command.pipes?.release(true);
    return end({ exit_code: null, signal: null, ended: 'not_started', error });
  }
  command.started(child.pid);
  const { stopped, ...exit } = await exitOf(child, child.pid, command);
  let dry = await within(drained, drainSeconds);
  // Who waited all the time for those who watch has not yet seen what was in the pipe.
  for (let turn = 0; turn < drainTurns && !dry && waiting.size > 0; turn += 1) {
    await Promise.allSettled(waiting);
    dry = await within(drained, drainSeconds);
  }
  for (const reader of readers) reader.destroy();
  command.pipes?.release(dry);
  return end({ ...exit, ended: stopped ?? (exit.signal === null ? 'exited' : 'signalled'), error: null });
}

function start(command: CommandProcess): ChildProcess | NodeJS.ErrnoException {
  const { pipes } = command;
  try {
    return spawn(bashFile(command), ['--noprofile', '--norc', '-euo', 'pipefail', '-c', command.script], {
      argv0: 'bash',
      cwd: command.cwd,
      env: command.environment,
      detached: true,
      stdio: ['ignore', pipes?.stdout.write ?? 'pipe', pipes?.stderr.write ?? 'pipe'],
    });
  } catch (error) {
    if (pipes !== null) {
      for (const pipe of [pipes.stdout, pipes.stderr]) closeSync(pipe.read);
      pipes.release(true);
    }
    return error as NodeJS.ErrnoException;
  } finally {
    if (pipes !== null) {
      for (const pipe of [pipes.stdout, pipes.stderr]) closeSync(pipe.write);
    }
  }
}

let found: { readonly path: string | undefined; readonly cwd: string; readonly file: string } | undefined;

/** The shell's file, looked for once: searching `PATH` anew would cost a fifth of what a quick command takes. */
function bashFile({ environment, cwd }: CommandProcess): string {
  const path = environment['PATH'];
  if (found?.path !== path || found?.cwd !== cwd) {
    found = { path, cwd, file: programFile('bash', { root: cwd, path, home: undefined }) ?? 'bash' };
  }
  return found.file;
}

function abandon(pipes: Pipes | null): void {
  if (pipes === null) return;
  for (const pipe of [pipes.stdout, pipes.stderr]) {
    closeSync(pipe.read);
    closeSync(pipe.write);
  }
  pipes.release(true);
}

function readersOf(
  child: ChildProcess,
  command: CommandProcess,
  waiting: Set<Promise<void>>,
): readonly Socket[] {
  return (['stdout', 'stderr'] as const).map((name) => {
    const take = (reader: Socket, bytes: Buffer): boolean => {
      const busy = command.output(name, bytes);
      if (busy === null) return true;
      const resume = (): void => {
        waiting.delete(busy);
        reader.resume();
      };
      waiting.add(busy);
      reader.pause();
      void busy.then(resume, resume);
      return false;
    };
    if (command.pipes === null) {
      const reader = child[name] as Socket;
      reader.on('data', (bytes: Buffer) => take(reader, bytes));
      return reader;
    }
    const { read, buffer } = command.pipes[name];
    const reader: Socket = new Socket({
      fd: read,
      readable: true,
      writable: false,
      onread: { buffer, callback: (size) => take(reader, buffer.subarray(0, size)) },
    });
    return reader.resume();
  });
}

async function closed(reader: Socket): Promise<void> {
  await new Promise<void>((resolve) => {
    reader.on('error', () => reader.destroy());
    reader.once('close', () => resolve());
  });
}

type Stopped = 'timed_out' | 'cancelled';

/** Waits for the exit; after a timeout or a cancellation for the end of the whole group. */
async function exitOf(
  child: ChildProcess,
  group: number,
  { timeoutSeconds, graceSeconds, signal }: CommandProcess,
): Promise<{ exit_code: number | null; signal: string | null; stopped: Stopped | null }> {
  const state: { stopped: Stopped | null; killed: boolean } = { stopped: null, killed: false };
  let killer: NodeJS.Timeout | undefined;
  const stop = (reason: Stopped): void => {
    if (state.stopped !== null) return;
    state.stopped = reason;
    signalGroup(group, 'SIGTERM');
    killer = setTimeout(() => {
      state.killed = true;
      signalGroup(group, 'SIGKILL');
    }, graceSeconds * 1000);
  };
  const timer = setTimeout(stop, Math.min(timeoutSeconds * 1000, longestTimer), 'timed_out');
  const cancel = (): void => stop('cancelled');
  signal.addEventListener('abort', cancel, { once: true });
  const exit = await new Promise<{ exit_code: number | null; signal: string | null }>((resolve) => {
    child.once('exit', (code, name) => resolve({ exit_code: code, signal: name }));
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', cancel);
  while (state.stopped !== null && !state.killed && groupIsAlive(group)) {
    await delay(pollMilliseconds);
  }
  clearTimeout(killer);
  return { ...exit, stopped: state.stopped };
}

/** Whether the promise resolved in time. */
async function within(promise: Promise<unknown>, seconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, false);
  });
  const inTime = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
