import { spawn } from 'node:child_process';
import { node24 } from '../node-binaries.ts';
import { killTree } from './process-tree.ts';

/** A started program of an action. */
export type RunnerProcess = {
  /** The exit code; null: it was killed. */
  readonly ended: Promise<number | null>;
  readonly log: () => string;
  /** As a runner cancels: SIGINT, 7.5 seconds later SIGTERM, 2.5 seconds later the tree is killed. */
  readonly cancel: () => void;
  /** As when the machine is gone. */
  readonly lose: () => void;
};

/** Starts a program of an action with nothing but what a runner gives it. */
export function runnerProcess(
  program: string,
  options: {
    readonly cwd: string;
    readonly preload: string;
    readonly env: Readonly<Record<string, string>>;
    readonly onLog: (text: string) => void;
  },
): RunnerProcess {
  const { cwd, preload, env, onLog } = options;
  const child = spawn(node24, ['--import', preload, program], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      onLog(text);
    });
  }
  const timers: NodeJS.Timeout[] = [];
  const ended = new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    // A command's child that outlives the action may hold the pipes.
    child.on('exit', (code) => setTimeout(() => done(code), 50));
    child.on('close', done);
  }).finally(() => timers.forEach(clearTimeout));
  return {
    ended,
    log: () => log,
    cancel: () => {
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGTERM'), 7500));
      timers.push(setTimeout(() => killTree(child.pid ?? 0), 10_000));
    },
    lose: () => killTree(child.pid ?? 0),
  };
}
