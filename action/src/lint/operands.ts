import type { Call } from './call.ts';
import { programVerbs, type Verbs } from './program-verbs.ts';
import { unknown } from './shell-words.ts';

/** Whether one of the options is there: `-f` also in `-rf`, `--force` also as `--force=yes`. */
export function hasOption({ args }: Pick<Call, 'args'>, ...names: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((word) =>
    names.some((name) => {
      if (name.startsWith('--')) {
        return word === name || (word.startsWith(`${name}=`) && !/=(?:false|none)$/.test(word));
      }
      return (
        word === name || (name.length === 2 && /^-[A-Za-z]+$/.test(word) && word.includes(name.slice(1)))
      );
    }),
  );
}

/** The value of an option, written as `--name value` or `--name=value`, or as `-n value`. */
export function optionValue({ args }: Pick<Call, 'args'>, ...names: readonly string[]): string | undefined {
  for (const [index, word] of args.entries()) {
    if (names.includes(word)) return args[index + 1];
    const name = names.find((long) => long.startsWith('--') && word.startsWith(`${long}=`));
    if (name !== undefined) return word.slice(name.length + 1);
  }
  return undefined;
}

/** The words that are no options, up to `--`, without the values of the options that are named. */
export function operandsOf(
  { args }: Pick<Call, 'args'>,
  withValue: readonly string[] = [],
): readonly string[] {
  const operands: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (word === '--') break;
    if (withValue.includes(word)) index++;
    else if (!word.startsWith('-')) operands.push(word);
  }
  return operands;
}

/** The words that say what a program does, such as `delete pod queue-1`: its operands, less what only bash knows. */
export function verbOf(call: Call): readonly string[] {
  return operandsOf(call, verbsOf(call.program)?.withValue?.split(' ')).filter((word) => word !== unknown);
}

/** What is known about the words of a program. */
export function verbsOf(program: string): Verbs | undefined {
  return Object.hasOwn(programVerbs, program) ? programVerbs[program] : undefined;
}
