import { execFileSync } from 'node:child_process';

/** Kills a process and all that descend from it, whatever their groups: the machine is gone. */
export function killTree(pid: number): void {
  // Stopped first, so that nobody starts another meanwhile.
  const victims = treeOf(pid);
  for (const victim of victims) signal(victim, 'SIGSTOP');
  for (const victim of new Set([...victims, ...treeOf(pid)])) signal(victim, 'SIGKILL');
}

function treeOf(pid: number): readonly number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = [pid];
  for (const parent of tree) {
    for (const [child = 0, its] of all) if (its === parent) tree.push(child);
  }
  return tree;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}
