/** What a plain loop costs that reads the runbooks of the working folder with js-yaml and validates them with ajv, and no more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';

import { formats } from '../action/src/schema/ajv-runtime.ts';

const [runbook, tests] = ['runbook', 'test-case'].map(compiled) as [ValidateFunction, ValidateFunction];
let valid = 0;
for (const file of readdirSync('runbooks')) {
  if (file === 'config.yaml') continue;
  const validate = file.endsWith('.test.yaml') ? tests : runbook;
  if (validate(load(readFileSync(join('runbooks', file), 'utf8')))) valid++;
  else throw new Error(`${file} does not fit its schema`);
}
console.log(`${valid} files`);

function compiled(name: string): ValidateFunction {
  const path = resolve(import.meta.dirname, `../schema/${name}.schema.json`);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;
  return new Ajv2020({ allErrors: true, strict: false, formats }).compile(schema);
}
