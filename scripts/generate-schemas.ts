/**
 * Writes types and validators for every schema in `schema/` into `action/src/schema/`.
 * `--check` writes nothing and fails naming each file that is stale.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { AnySchemaObject } from 'ajv/dist/2020.js';

import { describesADocument, typesOf } from './schema-types.ts';
import { validatorTypesOf, validatorWriter } from './schema-validators.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const schemaFolder = join(root, 'schema');
const outputFolder = join(root, 'action/src/schema');
const handwritten = new Set(['ajv-runtime.ts', 'ajv-runtime.test.ts']);
const ending = '.schema.json';

const expected = await generate();
await (options.check ? check() : write());

async function generate(): Promise<ReadonlyMap<string, string>> {
  const schemas = await readSchemas();
  const validatorOf = validatorWriter(schemas.values());
  const files = new Map<string, string>();
  for (const [name, schema] of schemas) {
    const banner = `// Generated from schema/${name}${ending} by \`npm run generate\`. Do not edit.\n`;
    files.set(`${name}.ts`, banner + (await typesOf(name, schema)));
    if (describesADocument(schema) && !isReport(name)) {
      files.set(`${name}.validator.js`, banner + validatorOf(name));
      files.set(`${name}.validator.d.ts`, banner + validatorTypesOf(name));
    }
  }
  return files;
}

async function readSchemas(): Promise<Map<string, AnySchemaObject>> {
  const files = (await readdir(schemaFolder)).filter((file) => file.endsWith(ending)).sort();
  const entries = files.map(async (file): Promise<[string, AnySchemaObject]> => {
    const schema = JSON.parse(await readFile(join(schemaFolder, file), 'utf8')) as AnySchemaObject;
    // Under its file name a schema is found by `$ref`s relative to it, whatever address it is published at.
    return [file.slice(0, -ending.length), { ...schema, $id: file }];
  });
  return new Map(await Promise.all(entries));
}

/** Reports are written and never read back: they need no validator at run time. */
function isReport(name: string): boolean {
  return name === 'report' || name.endsWith('.report');
}

async function existing(): Promise<string[]> {
  await mkdir(outputFolder, { recursive: true });
  return (await readdir(outputFolder)).filter((file) => !handwritten.has(file));
}

async function check(): Promise<void> {
  const stale = (await existing()).filter((file) => !expected.has(file));
  for (const [file, text] of expected) {
    if ((await readFile(join(outputFolder, file), 'utf8').catch(() => undefined)) !== text) {
      stale.push(file);
    }
  }
  for (const file of stale) {
    console.error(`action/src/schema/${file} is stale: run \`npm run generate\``);
  }
  process.exitCode = stale.length > 0 ? 1 : 0;
}

async function write(): Promise<void> {
  const stale = (await existing()).filter((file) => !expected.has(file));
  await Promise.all(stale.map((file) => rm(join(outputFolder, file))));
  await Promise.all([...expected].map(([file, text]) => writeFile(join(outputFolder, file), text)));
}
