import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What the system tells about a process: when it began (`at` in milliseconds of the epoch, `identity` as exact as can be),
 * that nothing but its remains are left, or nothing.
 */
export type ProcessStart =
  | { readonly state: 'running'; readonly at: number; readonly identity: string }
  | { readonly state: 'ended' }
  | { readonly state: 'hidden' };

/** Linux counts the time of processes in hundredths of a second, whatever its own clock does. */
const ticks = 100;

/** Whether there is a process of this number, be it but its remains. */
export function processExists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The start of the process of a number. */
export function processStart(pid: number): ProcessStart {
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}

function startFromProc(pid: number): ProcessStart {
  const stat = read(`/proc/${pid}/stat`);
  // The name stands in brackets and may hold anything, brackets too.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const since = Number(fields?.[19]);
  if (fields === undefined || Number.isNaN(since)) return { state: 'hidden' };
  if (fields[0] === 'Z' || fields[0] === 'X') return { state: 'ended' };
  const boot = /^btime (\d+)$/m.exec(read('/proc/stat') ?? '')?.[1] ?? '0';
  // Ticks since boot stay the same when somebody sets the clock; a time of the clock does not.
  const machine = read('/proc/sys/kernel/random/boot_id')?.trim() ?? boot;
  return { state: 'running', at: (Number(boot) + since / ticks) * 1000, identity: `${since}@${machine}` };
}

/** The same from `ps`, for systems without `/proc`. */
export function startFromPs(pid: number): ProcessStart {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const found = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', env });
  if (found.error !== undefined) return { state: 'hidden' };
  const [, state, start] = /^\s*(\S+)\s+(.+?)\s*$/.exec(found.stdout) ?? [];
  if (state === undefined || start === undefined || state.startsWith('Z')) return { state: 'ended' };
  return { state: 'running', at: Date.parse(`${start} UTC`), identity: start };
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
