/**
 * Executes the examples of the documentation in temporary copies of the repository. `--check` fails where a page shows
 * something else than what happened; `--fix` writes what happened into the pages. Pages may be named; all by default.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { documentPages } from './doc-pages.ts';
import { runPage } from './doc-page.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, fix: { type: 'boolean', default: false } },
});
if (options.check === options.fix) throw new Error('Say --check or --fix');
const root = resolve(import.meta.dirname, '..');
const pages =
  positionals.length > 0 ? positionals.map((path) => relative(root, resolve(path))) : documentPages(root);

for (const path of pages) {
  const { text, problems } = runPage(root, path);
  const stale = readFileSync(join(root, path), 'utf8') !== text;
  if (stale && options.fix) writeFileSync(join(root, path), text);
  if (stale && options.check) {
    console.error(`${path} does not show what happens: run \`node scripts/docs.ts --fix ${path}\``);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || (stale && options.check)) process.exitCode = 1;
}
