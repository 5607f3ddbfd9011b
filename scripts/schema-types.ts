import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

import { makeReadonly } from './make-readonly.ts';

/** Writes the type declarations of a schema; `name` is its file's name without `.schema.json`. */
export async function typesOf(name: string, schema: AnySchemaObject): Promise<string> {
  const imports = new Map<string, string>();
  const {
    $id: _id,
    $schema: _dialect,
    $defs,
    ...document
  } = referToTypes(schema, imports) as AnySchemaObject;
  // Definitions that nothing refers to by `$ref` are only written for a root that is an object.
  const wrapper = {
    title: 'Wrapper',
    type: 'object',
    properties: describesADocument(schema) ? { document: { ...document, title: rootType(name) } } : {},
    additionalProperties: false,
    $defs,
  };
  const source = await compile(wrapper as JSONSchema, 'Wrapper', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  const importLines = [...imports].map(([type, file]) => `import type { ${type} } from './${file}.ts';\n`);
  return importLines.sort().join('') + makeReadonly(withoutWrapper(source));
}

/**
 * Names the type where the generator would write it again: where a `$ref` leads into another file, of which `imports`
 * keeps a record, and where it has a description beside it.
 */
function referToTypes(schema: unknown, imports: Map<string, string>): unknown {
  if (Array.isArray(schema)) {
    return schema.map((element) => referToTypes(element, imports));
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const { $ref, ...beside } = schema as AnySchemaObject;
  const [, file, definition] =
    /^(?:(?:\.\/)?([\w.-]+)\.schema\.json)?(?:#\/\$defs\/(\w+))?$/.exec(String($ref)) ?? [];
  const type = definition === undefined ? rootType(file ?? '') : capitalised(definition);
  if (file !== undefined) {
    imports.set(type, file);
  }
  return file !== undefined || (definition !== undefined && Object.keys(beside).length > 0)
    ? { description: beside['description'], tsType: type }
    : Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, referToTypes(value, imports)]));
}

/** Removes the wrapper and the generator's remarks on where a definition came from. */
function withoutWrapper(source: string): string {
  return source
    .replace(/export interface Wrapper \{\n(?: [^\n]*\n)*\}\n/, '')
    .replaceAll(/ \*\n \* This interface was referenced by [^\n]*\n \* via the [^\n]*\n/g, '')
    .replaceAll(/\/\*\*\n \* This interface was referenced by [^\n]*\n \* via the [^\n]*\n \*\/\n/g, '');
}

/** The name of the type that describes a whole document of this schema. */
export function rootType(name: string): string {
  // A file holds many cases, and one of them is a `Case`.
  if (name === 'test-case') return 'TestFile';
  const words = name.split(/[.-]/).map(capitalised);
  const documents = ['runbook', 'config', 'test-case', 'automation'];
  return words.join('') + (documents.includes(name) ? 'File' : '');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Says whether a schema describes documents; a file that holds only `$defs` is there for others to refer to. */
export function describesADocument(schema: AnySchemaObject): boolean {
  return ['type', 'properties', 'oneOf', 'anyOf', 'allOf', '$ref'].some((keyword) => keyword in schema);
}
