import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';

import { formats } from '../src/schema/ajv-runtime.ts';

const folder = resolve(import.meta.dirname, '../../schema');

/** Compiles a published schema, such as `run.report`, as a reader of it would. */
export function compileSchema(name: string): ValidateFunction {
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
  const schemas = files.map((file) => {
    const schema = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as AnySchemaObject;
    return { ...schema, $id: file };
  });
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats, schemas });
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (validate === undefined) {
    throw new Error(`There is no schema/${name}.schema.json`);
  }
  return validate;
}
