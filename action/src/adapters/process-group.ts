import { readdirSync, readFileSync } from 'node:fs';

/** Sends a signal to all processes of a group; false where there is none that would get it. */
export function signalGroup(pgid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pgid, signal);
  } catch {
    return false;
  }
}

/** Whether a process of the group still does something: what ended and waits for its parent's question does not count. */
export function groupIsAlive(pgid: number): boolean {
  if (!signalGroup(pgid, 0)) return false;
  const states = process.platform === 'linux' ? statesInGroup(pgid) : [];
  return states.length === 0 || states.some((state) => state !== 'Z' && state !== 'X');
}

function statesInGroup(pgid: number): readonly string[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const [state, , group] = statFields(name);
    return state !== undefined && Number(group) === pgid ? [state] : [];
  });
}

/** The fields after the name, which stands in brackets and may hold anything. */
function statFields(pid: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
