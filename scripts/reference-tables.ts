import { markdownTable } from 'markdown-table';

/** A JSON Schema, as far as the reference pages read it. */
export type Schema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
};

/** The fields of an object as a table: name, type, default, meaning, example. */
export function fieldsTable(root: Schema, object: Schema): string {
  const rows = Object.entries(object.properties ?? {}).map(([name, field]) => {
    const needed = object.required?.includes(name) === true;
    const { description = '', examples = [] } = field;
    const example = examples[0] === undefined ? '' : code(examples[0]);
    const standing = needed ? '**required**' : field.default === undefined ? '' : code(field.default);
    return [`\`${name}\``, typeText(root, field), standing, description, example].map(cell);
  });
  return table(['field', 'type', 'default', 'meaning', 'example'], rows);
}

/** The fields that an event has beside those of all events. */
export function eventTable(root: Schema, common: ReadonlySet<string>): string {
  const rows = (root.oneOf ?? []).map((entry) => {
    const event = resolve(root, entry);
    const fields = Object.keys(event.properties ?? {}).filter((name) => !common.has(name));
    return [
      `\`${event.title ?? ''}\``,
      event.description ?? '',
      fields.map((name) => `\`${name}\``).join(' '),
    ].map(cell);
  });
  return table(['event', 'says', 'fields'], rows);
}

/** A table whose cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows], { alignDelimiters: false, padding: true });
}

/** What a `$ref` within the file stands for; a description beside it wins. */
export function resolve(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? schema : { ...resolve(root, target), ...schema };
}

function typeText(root: Schema, field: Schema): string {
  const schema = resolve(root, field);
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => code(value)).join(', ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return [...new Set(either.map((one) => typeText(root, one)))].join(' or ');
  if (schema.items !== undefined) return `list of ${typeText(root, schema.items)}`;
  if (schema.type === 'object') return mappingText(root, schema);
  const kind = Array.isArray(schema.type) ? schema.type.join(' or ') : String(schema.type ?? 'any');
  return schema.minimum === undefined ? kind : `${kind} ${rangeText(schema)}`;
}

function mappingText(root: Schema, schema: Schema): string {
  if (typeof schema.additionalProperties === 'object') {
    return `mapping of name to ${typeText(root, schema.additionalProperties)}`;
  }
  const names = Object.keys(schema.properties ?? {});
  return names.length > 0 && names.length < 5 ? `\`{${names.join(', ')}}\`` : 'mapping';
}

function rangeText({ minimum = 0, maximum }: Schema): string {
  return maximum === undefined ? `≥ ${minimum}` : `${minimum}–${maximum}`;
}

function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' ? '`""`' : `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}
