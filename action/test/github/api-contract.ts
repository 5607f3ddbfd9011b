import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

type Parameter = {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
};
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema: { readonly properties?: object } }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, unknown>> }>
  >;
};
type Api = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** An operation of the description that a request is for. */
export type Found = {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  /** What the path holds in its places, such as `issue_number`. */
  readonly values: Readonly<Record<string, string>>;
};

const api = JSON.parse(readFileSync(resolve(import.meta.dirname, 'api.json'), 'utf8')) as Api;
const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  uri: /^https?:\/\/\S+$/,
  email: /@/,
  int64: true,
} as const;
const ajv = new Ajv({ strict: false, allErrors: true, formats });
ajv.addSchema({ ...api, $id: 'api' });
const compiled = new Map<string, ValidateFunction>();

/** The operation that a method and a path mean; null where the cut has none. */
export function operationOf(method: string, pathname: string): Found | null {
  const parts = pathname.split('/');
  for (const [path, operations] of Object.entries(api.paths)) {
    const operation = operations[method.toLowerCase()];
    const names = path.split('/');
    if (operation === undefined || names.length !== parts.length) continue;
    const values = names.map((name, index) => [name, parts[index] ?? ''] as const);
    if (values.some(([name, value]) => !name.startsWith('{') && name !== value)) continue;
    return {
      path,
      method: method.toLowerCase(),
      operation,
      values: Object.fromEntries(
        values
          .filter(([name]) => name.startsWith('{'))
          .map(([name, value]) => [name.slice(1, -1), decodeURIComponent(value)]),
      ),
    };
  }
  return null;
}

/** What is wrong with a request. */
export function requestFaults(found: Found, query: URLSearchParams, body: unknown): readonly string[] {
  const { path, method, operation } = found;
  const faults: string[] = [];
  const known = new Set<string>();
  for (const [index, given] of (operation.parameters ?? []).entries()) {
    const { $ref } = given;
    const at =
      $ref === undefined ? [`#`, 'paths', path, method, 'parameters', String(index)] : $ref.split('/');
    const parameter = lookUp(at.slice(1)) as Parameter;
    const text = parameter.in === 'path' ? found.values[parameter.name] : query.get(parameter.name);
    if (parameter.in === 'query') known.add(parameter.name);
    if (text === undefined || text === null) {
      if (parameter.required === true) faults.push(`${parameter.name} is missing`);
      continue;
    }
    const fits = validator([...at.slice(1), 'schema']);
    if (!fits(text) && !fits(Number(text))) faults.push(`${parameter.name} has the wrong form`);
  }
  for (const name of query.keys()) if (!known.has(name)) faults.push(`there is no parameter ${name}`);
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? faults : [...faults, 'there is no body'];
  if (body === undefined && operation.requestBody?.required !== true) return faults;
  const validate = validator(['paths', path, method, 'requestBody', 'content', 'application/json', 'schema']);
  if (!validate(body)) faults.push(ajv.errorsText(validate.errors));
  // GitHub ignores what it does not know, which hides misspellings.
  const fields = schema.properties;
  for (const name of fields === undefined ? [] : Object.keys(body ?? {})) {
    if (!(name in (fields ?? {}))) faults.push(`there is no field ${name}`);
  }
  return faults;
}

// Any operation may end in these.
const always: ReadonlySet<number> = new Set([401, 403, 404, 422, 429, 500, 502, 503]);

/** What is wrong with an answer. */
export function answerFaults(
  { path, method, operation }: Found,
  status: number,
  body: unknown,
): readonly string[] {
  const response = operation.responses[String(status)];
  if (response === undefined) return always.has(status) ? [] : [`it never answers ${status}`];
  const at =
    response.$ref === undefined
      ? ['paths', path, method, 'responses', String(status)]
      : response.$ref.split('/').slice(1);
  const { content } = lookUp(at) as { readonly content?: object };
  if (content === undefined) return body === undefined ? [] : [`${status} has no body`];
  const validate = validator([...at, 'content', 'application/json', 'schema']);
  return validate(body) ? [] : [ajv.errorsText(validate.errors)];
}

/** A schema of the description, by its name. */
export function schemaNamed(name: string): unknown {
  const schema = api.components['schemas']?.[name];
  if (schema === undefined) throw new Error(`The description has no schema ${name}`);
  return schema;
}

function lookUp(keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], api);
}

function validator(keys: readonly string[]): ValidateFunction {
  const pointer = keys
    .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
  compiled.set(pointer, known);
  return known;
}
