import { rmSync } from 'node:fs';

const paths = new Set<string>();

/** Removes a file or folder when this process ends by itself. */
export function removeAtExit(path: string): void {
  if (paths.size === 0) {
    process.once('exit', () => {
      for (const each of paths) rmSync(each, { recursive: true, force: true });
    });
  }
  paths.add(path);
}
