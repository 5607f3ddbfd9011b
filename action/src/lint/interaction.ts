import type { Call } from './call.ts';
import { type Habit, habits, shellHabit, terminal } from './interaction-habits.ts';
import { hasOption, operandsOf, verbsOf } from './operands.ts';
import { placeBehind, remotes, shells } from './wrappers.ts';

/** Why a program wants a person at a terminal, as the end of a sentence about it, and the option with which it does not. */
export type Interaction = { readonly why: string; readonly instead?: string };

/** Whether a program, called like that, wants a person at a terminal; undefined where it does not. */
export function interactionOf(call: Call): Interaction | undefined {
  const { program } = call;
  if (hasOption(call, '--help', '--version')) return undefined;
  const words = operandsOf(call, verbsOf(program)?.withValue?.split(' ')).join(' ');
  const habit = (Object.hasOwn(habits, program) ? habits[program] : undefined)?.find((one) =>
    hasHabit(call, words, one),
  );
  return habit ?? terminalOf(call, words);
}

function hasHabit(call: Call, words: string, { when, whenWord, unless, unlessWord, always }: Habit): boolean {
  const { args, input } = call;
  // What only reads an input is content with one that comes from the script.
  if (input && always !== true) return false;
  if (when !== undefined && !when.test(words)) return false;
  if (whenWord !== undefined && !args.some((word) => whenWord.test(word))) return false;
  if (unless !== undefined && hasOption(call, ...unless.split(' '))) return false;
  return unlessWord === undefined || !args.some((word) => unlessWord.test(word));
}

/** What is told to ask for a terminal, which has to be looked for in the right place. */
function terminalOf(call: Call, words: string): Interaction | undefined {
  const { program, args, input } = call;
  switch (program) {
    case 'kubectl':
    case 'oc':
      return /\b(?:attach|debug|exec|run)\b/.test(words) && hasOption(call, '-t', '--tty')
        ? terminal
        : undefined;
    case 'docker':
    case 'nerdctl':
    case 'podman': {
      const verb = args.findIndex((word) => word === 'exec' || word === 'run');
      return verb !== -1 && beginsWithTerminal(args.slice(verb + 1)) ? terminal : undefined;
    }
    case 'ssh': {
      const command = placeBehind(args, remotes.ssh);
      const own = command === -1 ? args : args.slice(0, command);
      if (own.some((word) => /^-[46AaCfGgKkMNnqsTvXxYy]*t+$/.test(word))) return terminal;
      const isLogin =
        command === -1 && args.length > 0 && !hasOption(call, '-N', '-f', '-W', '-O', '-G', '-V');
      return isLogin && !input ? shellHabit : undefined;
    }
    default:
      return shells.has(program) && hasOption(call, '-i') ? shellHabit : undefined;
  }
}

function beginsWithTerminal(args: readonly string[]): boolean {
  const end = args.findIndex((word) => !word.startsWith('-'));
  const options = end === -1 ? args : args.slice(0, end);
  return options.some((word) => word === '--tty' || /^-[dit]*t[dit]*$/.test(word));
}
