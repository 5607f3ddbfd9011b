import { _ } from 'ajv';
import ajvStandalone from 'ajv/dist/standalone/index.js';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';

import { formats } from '../action/src/schema/ajv-runtime.ts';
import { rootType } from './schema-types.ts';

const editorKeywords = ['markdownDescription', 'defaultSnippets', 'enumDescriptions', 'deprecationMessage'];
const annotations = new Set(['title', 'description', 'examples', 'default', '$comment', ...editorKeywords]);

/** Compiles schemas that may refer to each other into modules that need nothing at run time but `ajv-runtime.ts`. */
export function validatorWriter(schemas: Iterable<AnySchemaObject>): (name: string) => string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    strictRequired: false,
    strictTypes: false,
    formats,
    inlineRefs: false,
    // Nobody reads ajv's sentences: `runbook/schema-findings.ts` writes its own.
    messages: false,
    schemas: [...schemas].map((schema) => dispatchOnType(withoutAnnotations(schema) as AnySchemaObject)),
    code: { source: true, esm: true, lines: true, formats: _`require("./ajv-runtime.ts").formats` },
    keywords: editorKeywords,
  });
  return (name) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (validate === undefined) {
      throw new Error(`schema/${name}.schema.json did not compile`);
    }
    return importInsteadOfRequire(ajvStandalone.default(ajv, validate));
  };
}

/** The declarations that stand beside a validator. */
export function validatorTypesOf(name: string): string {
  const type = rootType(name);
  return `import type { ErrorObject } from 'ajv';
import type { ${type} } from './${name}.ts';

/** Says whether a value fits \`schema/${name}.schema.json\`; \`errors\` holds every way in which the last one did not. */
export declare const validate: {
  (data: unknown): data is ${type};
  errors?: readonly ErrorObject[] | null;
};
`;
}

/** Removes what people and editors read, so that validators are small. */
function withoutAnnotations(schema: unknown, keysAreNames = false): unknown {
  if (Array.isArray(schema)) {
    return schema.map((element) => withoutAnnotations(element));
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const kept = Object.entries(schema).filter(([key]) => keysAreNames || !annotations.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'enum' || key === 'const'
        ? value
        : withoutAnnotations(value, !keysAreNames && /^(properties|patternProperties|\$defs)$/.test(key)),
    ]),
  );
}

/** Makes every choice between objects with different `type`s report the errors of the one that was meant. */
function dispatchOnType(schema: AnySchemaObject): AnySchemaObject {
  const definitions = (schema['$defs'] ?? {}) as Record<string, AnySchemaObject>;
  const $defs = Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, dispatched(definition, definitions)]),
  );
  return dispatched('$defs' in schema ? { ...schema, $defs } : schema, definitions);
}

function dispatched(
  schema: AnySchemaObject,
  definitions: Readonly<Record<string, AnySchemaObject>>,
): AnySchemaObject {
  const branches = (schema['oneOf'] ?? []) as readonly AnySchemaObject[];
  const typed = branches.every(({ $ref }) => {
    const definition = definitions[String($ref).replace('#/$defs/', '')];
    return definition?.['properties']?.type?.const !== undefined;
  });
  return branches.length > 0 && typed
    ? { ...schema, type: 'object', required: ['type'], discriminator: { propertyName: 'type' } }
    : schema;
}

/** Ajv's ESM output still calls `require`, which Node refuses in a module. */
function importInsteadOfRequire(code: string): string {
  const replaced = code
    .replace('"use strict";', '')
    .replace(/^export default .*$/m, '')
    .replaceAll('require("./ajv-runtime.ts").', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'equal');
  if (replaced.includes('require(')) {
    throw new Error(`Ajv requires something new: ${/require\([^)]*\)/.exec(replaced)?.[0]}`);
  }
  const used = ['codePoints', 'equal', 'formats'].filter((helper) =>
    new RegExp(`\\b${helper}\\b`).test(replaced),
  );
  return (
    (used.length > 0 ? `import { ${used.join(', ')} } from './ajv-runtime.ts';\n` : '') + replaced + '\n'
  );
}
