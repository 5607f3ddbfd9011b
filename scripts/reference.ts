/**
 * Writes the generated parts of the reference pages, from the schemas and from the verbs of the command line.
 * `--check` writes nothing and fails naming each page that is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { referencePages, withGeneratedParts } from './reference-parts.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');

for (const path of referencePages) {
  const page = readFileSync(join(root, path), 'utf8');
  const fresh = withGeneratedParts(root, page);
  if (fresh === page) continue;
  if (!options.check) writeFileSync(join(root, path), fresh);
  else {
    console.error(`${path} is stale: run \`node scripts/reference.ts\``);
    process.exitCode = 1;
  }
}
