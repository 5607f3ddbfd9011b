import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { configKeys, runbookKeys } from '../../src/runbook/known-keys.ts';

type Schema = { readonly [key: string]: unknown };

const folder = resolve(import.meta.dirname, '../../../schema');
const read = (name: string): Schema =>
  JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as Schema;

/** Every named property of a schema, with its path. */
function propertiesOf(schema: unknown, path: string): readonly (readonly [string, Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    if (key === 'examples' || key === 'default' || key === 'enum') return [];
    const own =
      key === 'properties'
        ? Object.entries(inner as Record<string, Schema>).map(
            ([name, property]) => [`${path}/${name}`, property] as const,
          )
        : [];
    return [...own, ...propertiesOf(inner, `${path}/${key}`)];
  });
}

function resolved(schema: Schema, property: Schema): Schema {
  const name = /^#\/\$defs\/(\w+)$/.exec(String(property['$ref']))?.[1];
  return name === undefined ? property : ((schema['$defs'] as Record<string, Schema>)[name] ?? {});
}

test.each(['runbook', 'config'])('every field of %s has a description and examples that fit it', (name) => {
  const schema = read(name);
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const properties = propertiesOf(schema, '');
  expect(properties.length).toBeGreaterThan(20);
  for (const [path, property] of properties) {
    expect(String(property['description']), `description of ${path}`).toMatch(/^\S.{10,}[.…]$/su);
    const examples = property['examples'] as readonly unknown[];
    expect(examples?.length, `examples of ${path}`).toBeGreaterThan(0);
    const validate = ajv.compile({ ...property, $defs: schema['$defs'] });
    for (const example of examples) {
      expect([path, validate(example), validate.errors]).toEqual([path, true, null]);
    }
  }
});

test.each(['runbook', 'config'])('every object of %s is closed', (name) => {
  const schema = read(name);
  const open: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ((node as Schema)['type'] === 'object' && (node as Schema)['additionalProperties'] === undefined) {
      open.push(path);
    }
    for (const [key, inner] of Object.entries(node)) {
      if (key !== 'examples' && key !== 'default') visit(inner, `${path}/${key}`);
    }
  };
  visit(schema, '');
  expect(open).toEqual([]);
});

test.each([
  ['runbook', runbookKeys],
  ['config', configKeys],
])('the keys messages are made of are those of %s', (name, table) => {
  const schema = read(name);
  for (const [form, keys] of Object.entries(table)) {
    const found = form
      .split('/')
      .slice(1)
      .reduce<Schema>((node, token) => {
        const object = closest(schema, node);
        const properties = object['properties'] as Record<string, Schema> | undefined;
        const inner =
          token === '*' ? (object['items'] ?? object['additionalProperties']) : properties?.[token];
        return (inner ?? {}) as Schema;
      }, schema);
    expect([form, keysOf(schema, found).toSorted()]).toEqual([form, keys.toSorted()]);
  }
});

/** The keys of all forms a node may have. */
function keysOf(schema: Schema, node: Schema): readonly string[] {
  const object = resolved(schema, node);
  const choices = (object['anyOf'] ?? object['oneOf'] ?? []) as readonly Schema[];
  const keys = choices.flatMap((choice) => keysOf(schema, choice));
  return [...new Set([...keys, ...Object.keys(object['properties'] ?? {})])];
}

/** The object a node stands for: through `$ref`, and the form of a choice that is an object. */
function closest(schema: Schema, node: Schema): Schema {
  const object = resolved(schema, node);
  const choices = (object['anyOf'] ?? object['oneOf']) as readonly Schema[] | undefined;
  const chosen = choices
    ?.map((choice) => closest(schema, choice))
    .find((choice) => choice['type'] === 'object');
  return chosen ?? object;
}
