import { rmSync } from 'node:fs';

const paths = new Set<string>();
let waiting = false;

/** Removes a file or folder when this process ends by itself. */
export function removeAtExit(path: string): void {
  paths.add(path);
  if (waiting) return;
  waiting = true;
  process.once('exit', () => {
    for (const each of paths) rmSync(each, { recursive: true, force: true });
  });
}

/** Removes it already now. */
export function removeNow(path: string): void {
  rmSync(path, { recursive: true, force: true });
  paths.delete(path);
}
