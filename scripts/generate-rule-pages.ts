/**
 * Writes a page for each rule of lint, and the list of them, from the rules themselves.
 * `--check` writes nothing and fails naming each page that is stale, missing or left over.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { rulePages, rulesFolder } from './rule-pages.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = join(resolve(import.meta.dirname, '..'), rulesFolder);
const pages = rulePages();

mkdirSync(folder, { recursive: true });
const present = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
for (const name of new Set([...pages.keys(), ...present.keys()])) {
  const page = pages.get(name);
  if (page === present.get(name)) continue;
  if (options.check) {
    console.error(`${rulesFolder}/${name} is stale: run \`node scripts/generate-rule-pages.ts\``);
    process.exitCode = 1;
  } else if (page === undefined) rmSync(join(folder, name));
  else writeFileSync(join(folder, name), page);
}
