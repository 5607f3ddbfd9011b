import { jsonField } from './json-field.ts';

/** Reads the fields of one object of an answer; what is not there, or of another kind, is noted. */
export type Fields = {
  /** Whether the field is there and not null. */
  readonly has: (name: string) => boolean;
  readonly number: (name: string) => number;
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  readonly oneOf: <const T extends string>(name: string, values: readonly [T, ...T[]]) => T;
  /** Null where the field says null; a field that is not there is noted. */
  readonly orNull: <T>(name: string, read: (name: string) => T) => T | null;
  readonly inside: (name: string) => Fields;
  readonly list: <T>(name: string, read: (item: Fields) => T) => readonly T[];
  readonly texts: (name: string) => readonly string[];
  /** Notes that the answer cannot be understood here. */
  readonly odd: (name: string) => void;
};

/** What was read from an answer, or the first field that was not there; a value with a gap never comes out. */
export function readAnswer<T>(
  data: unknown,
  read: (from: Fields) => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly field: string } {
  const gaps: string[] = [];
  const value = read(fieldsOf(data, '', gaps));
  const [field] = gaps;
  return field === undefined ? { ok: true, value } : { ok: false, field };
}

function fieldsOf(data: unknown, path: string, gaps: string[]): Fields {
  const odd = (name: string): void => {
    gaps.push(`${path}${name}`);
  };
  const text = (name: string): string => {
    const value = jsonField(data, name);
    if (typeof value === 'string') return value;
    odd(name);
    return '';
  };
  const items = (name: string): readonly unknown[] => {
    const value = jsonField(data, name);
    if (Array.isArray(value)) return value as readonly unknown[];
    odd(name);
    return [];
  };
  return {
    odd,
    text,
    has: (name) => jsonField(data, name) !== undefined && jsonField(data, name) !== null,
    number(name) {
      const value = jsonField(data, name);
      if (Number.isSafeInteger(value)) return value as number;
      odd(name);
      return 0;
    },
    flag(name) {
      const value = jsonField(data, name);
      if (typeof value !== 'boolean') odd(name);
      return value === true;
    },
    oneOf(name, values) {
      const value = text(name);
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) odd(name);
      return found ?? values[0];
    },
    orNull: (name, read) => (jsonField(data, name) === null ? null : read(name)),
    inside: (name) => fieldsOf(jsonField(data, name), `${path}${name}.`, gaps),
    list: (name, read) =>
      items(name).map((item, index) => read(fieldsOf(item, `${path}${name}[${index}].`, gaps))),
    texts(name) {
      const values = items(name);
      if (values.some((value) => typeof value !== 'string')) odd(name);
      return values.filter((value) => typeof value === 'string');
    },
  };
}
