import { schemaNamed } from './api-contract.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};

/** A body of GitHub's description: what is given, and something harmless of the right form wherever it demands more. */
export function filledBody(
  schema: string,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { ...(fill(schemaNamed(schema) as Schema) as object), ...given };
}

function fill(schema: Schema): unknown {
  const { $ref, type, format, anyOf, oneOf, allOf, required = [], properties = {} } = schema;
  if ($ref !== undefined) return fill(schemaNamed($ref.split('/').at(-1) ?? '') as Schema);
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return choices.some(isNull) ? null : fill(choices[0] ?? {});
  if (allOf !== undefined) return Object.assign({}, ...allOf.map(fill));
  if (Array.isArray(type)) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (type) {
    case 'string':
      if (format === 'uri') return 'https://api.github.com/x';
      return format === 'date-time' ? '2026-01-01T00:00:00Z' : 'x';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return Object.fromEntries(required.map((name) => [name, fill(properties[name] ?? {})]));
  }
}

function isNull({ type }: Schema): boolean {
  return type === 'null';
}
