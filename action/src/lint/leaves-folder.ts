import type { Call } from './call.ts';
import { temporary } from './shell-words.ts';

/** Whether one of the paths lies outside of the folder of the execution and of temporary folders, or nobody can say where. */
export function leavesFolder({ inFolder }: Call, paths: readonly string[]): boolean {
  return paths.some((path) => {
    if (path.startsWith(temporary)) return false;
    if (!inFolder) return true;
    if (/^\/(?:tmp|var\/tmp|dev\/shm)\/./.test(path)) return path.includes('..');
    // What stands at the beginning may lead anywhere.
    return !/^(?:\.(?:\/|$)|[\w-])/.test(path) || /(?:^|\/)\.\.(?:\/|$)/.test(path);
  });
}
