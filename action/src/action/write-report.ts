import { mkdirSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Failure } from '../source/failure.ts';
import { outsideOf } from '../source/read-source-file.ts';
import { writeSourceFile } from '../source/write-source-file.ts';

/** Writes a report to a path in the workspace, through no link that a checkout may hold; makes its folder. */
export function writeReport(workspace: string, given: string, text: string): void {
  const path = (isAbsolute(given) ? relative(workspace, given) : given)
    .split(sep)
    .join('/')
    .replace(/^\.\//, '');
  const outside = outsideOf(workspace, path);
  if (outside !== undefined) {
    throw new Failure(
      'unwritable',
      outside.message,
      'Give `sarif` and `junit` a path in the workspace that holds no link',
    );
  }
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeSourceFile(workspace, path, text);
}
