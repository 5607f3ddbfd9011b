import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Verb } from './verb.ts';
import { keyOf, nameOf, type ReadWords } from './verb-call.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command line that is just as its verb declares it, without loading a library; null for everything that has to be
 * explained, such as help, a mistake, or an option before the verb.
 */
export function readWords(words: readonly string[], verbs: readonly Verb[]): ReadWords | null {
  const [name, ...rest] = words;
  const verb = verbs.find((known) => known.name === name);
  if (verb === undefined) return null;
  const parsed = parse(verb, rest);
  if (parsed === null) return null;
  const positional = positionalOf(verb, parsed.positionals);
  const options = Object.fromEntries(
    Object.entries(parsed.values).map(([key, value]) => [keyOf(key), value]),
  );
  return positional === null || !isAllowed(verb, options) ? null : { verb, positional, options };
}

function parse(
  verb: Verb,
  words: readonly string[],
): { readonly values: object; readonly positionals: readonly string[] } | null {
  const options: Options = { json: { type: 'boolean' }, dir: { type: 'string' } };
  for (const flag of verb.flags) {
    options[nameOf(flag.name)] = {
      type: flag.name.includes('<') ? 'string' : 'boolean',
      ...(flag.repeats === true ? { multiple: true } : {}),
      ...(flag.preset === undefined ? {} : { default: flag.preset }),
    };
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

function positionalOf(
  { arguments: declared }: Verb,
  given: readonly string[],
): ReadWords['positional'] | null {
  const required = declared.filter((argument) => argument.name.startsWith('<')).length;
  const last = declared.at(-1);
  const takesRest = last?.name.includes('...') === true;
  if (given.length < required || (given.length > declared.length && !takesRest)) return null;
  return declared.map((argument, index) =>
    takesRest && argument === last ? given.slice(index) : given[index],
  );
}

function isAllowed({ flags }: Verb, options: Readonly<Record<string, unknown>>): boolean {
  return flags.every(({ name, required, choices }) => {
    const value = options[keyOf(nameOf(name))];
    if (value === undefined) return required !== true;
    return choices === undefined || (typeof value === 'string' && choices.includes(value));
  });
}
