import { readWhole } from './read-whole.ts';
import type { Given, Verb } from './verb.ts';

/** Options that every verb takes. */
export type GlobalOptions = { readonly json: boolean; readonly dir?: string; readonly plain: boolean };

/** A command line that was understood: options by their names in camel case, and one value for each argument of the verb. */
export type ReadWords = {
  readonly verb: Verb;
  readonly options: Readonly<Record<string, unknown>>;
  readonly positional: readonly (string | readonly string[] | undefined)[];
};

/** A verb, and what was given to it. */
export type VerbCall = { readonly verb: Verb; readonly given: Given; readonly global: GlobalOptions };

/** What was read, as verbs ask for it. */
export function callOf({ verb, options, positional }: ReadWords): VerbCall {
  const text = (flag: string): string | undefined =>
    typeof options[flag] === 'string' ? options[flag] : undefined;
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? (value as readonly string[]) : [];
  const maybe = (index: number): string | undefined => {
    const value = positional[index];
    return typeof value === 'string' ? value : undefined;
  };
  const given: Given = {
    argument: (index) => maybe(index) ?? '',
    maybe,
    rest: (index) => texts(positional[index]),
    text,
    texts: (flag) => texts(options[flag]),
    whole: (flag) => {
      const number = text(flag);
      return number === undefined ? undefined : readWhole(longName(flag), number);
    },
    is: (flag) => options[flag] === true,
  };
  const dir = text('dir');
  const global = { json: given.is('json'), plain: given.is('plain'), ...(dir === undefined ? {} : { dir }) };
  return { verb, given, global };
}

/** The name of an option as it stands in its declaration: `--start-at <step>` is `start-at`. */
export function nameOf(declaration: string): string {
  return /^--([\w-]+)/.exec(declaration)?.[1] ?? '';
}

/** The name of an option as a key: `start-at` is `startAt`. */
export function keyOf(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function longName(key: string): string {
  return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
