import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from './finding.ts';

const deepest = 32;

/**
 * The paths of the regular files below a folder of the root, sorted, posix, relative to the root. Names that begin with a
 * dot are passed over; symbolic links are findings and not followed; `skip` says which folders not to enter.
 */
export function listFiles(
  root: string,
  folder: string,
  skip: (path: string) => boolean,
): { readonly paths: readonly string[]; readonly findings: readonly Finding[] } {
  const paths: string[] = [];
  const findings: Finding[] = [];
  visit(folder, 0);
  return { paths: paths.sort(), findings };

  function visit(path: string, depth: number): void {
    for (const entry of entriesOf(path)) {
      if (entry.name.startsWith('.')) continue;
      const inner = `${path}/${entry.name}`;
      if (entry.isFile()) paths.push(inner);
      else if (entry.isSymbolicLink()) {
        report(inner, 'symbolic-link', 'Unexpected symbolic link, expected a regular file or folder');
      } else if (!entry.isDirectory()) {
        report(inner, 'not-a-file', 'Unexpected special file, expected a regular file');
      } else if (skip(inner)) continue;
      else if (depth === deepest) {
        report(inner, 'too-deep', `Unexpected folder below ${deepest} others, expected fewer`);
      } else visit(inner, depth + 1);
    }
  }

  function entriesOf(path: string): readonly Dirent[] {
    try {
      return readdirSync(join(root, path), { withFileTypes: true });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
      report(
        path,
        'unreadable-file',
        `Unexpected refusal to read the folder (${code}), expected a readable folder`,
      );
      return [];
    }
  }

  function report(file: string, rule: string, message: string): void {
    findings.push({ rule, severity: 'error', message, file, span: { start: 0, end: 0 } });
  }
}

/** Whether a root has something of that name, folder or not. */
export function hasEntry(root: string, path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}
