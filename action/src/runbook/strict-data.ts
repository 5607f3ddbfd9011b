import { Array as ArrayData } from '@actions/expressions/data/array';
import { BooleanData } from '@actions/expressions/data/boolean';
import { Dictionary } from '@actions/expressions/data/dictionary';
import { type ExpressionData, Kind, type Pair } from '@actions/expressions/data/expressiondata';
import { Null } from '@actions/expressions/data/null';
import { NumberData } from '@actions/expressions/data/number';
import { StringData } from '@actions/expressions/data/string';

/**
 * GitHub's dictionary, but a missing key is an error, keys differ in case, and a key such as `constructor`, which every
 * JavaScript object has, is a key like any other.
 */
export class StrictDictionary extends Dictionary {
  readonly entries: ReadonlyMap<string, ExpressionData>;

  constructor(entries: ReadonlyMap<string, ExpressionData>) {
    super();
    this.entries = entries;
  }

  override get(key: string): ExpressionData {
    const value = this.entries.get(key);
    if (value === undefined) {
      const names = [...this.entries.keys()].slice(0, 20).map((name) => `\`${name}\``);
      throw new Error(
        `Unexpected missing key \`${key}\`, expected ${names.length === 0 ? 'an object that is not empty' : names.join(', ')}`,
      );
    }
    return value;
  }

  override values(): ExpressionData[] {
    return [...this.entries.values()];
  }

  override pairs(): Pair[] {
    return [...this.entries].map(([key, value]) => ({ key, value }));
  }
}

/** A plain value as the evaluator sees it; what is `undefined` is left out. */
export function toData(value: unknown): ExpressionData {
  if (value === null || value === undefined) return new Null();
  if (typeof value === 'string') return new StringData(value);
  if (typeof value === 'number') return new NumberData(value);
  if (typeof value === 'boolean') return new BooleanData(value);
  if (Array.isArray(value)) return arrayOf(value.map(toData));
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return new StrictDictionary(new Map(present.map(([key, inner]) => [key, toData(inner)])));
}

/** What the evaluator found, as a plain value. */
export function fromData(data: ExpressionData): unknown {
  switch (data.kind) {
    case Kind.Null:
      return null;
    case Kind.String:
    case Kind.Number:
    case Kind.Boolean:
      return data.value;
    case Kind.Array:
      return data.values().map(fromData);
    case Kind.Dictionary:
      return Object.fromEntries(data.pairs().map(({ key, value }) => [key, fromData(value)]));
    default:
      return data satisfies never;
  }
}

// Not by the constructor: a list of a million items does not fit into the arguments of a call.
function arrayOf(items: readonly ExpressionData[]): ArrayData {
  const array = new ArrayData();
  for (const item of items) array.add(item);
  return array;
}
