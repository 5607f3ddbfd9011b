import type { CommandArgument, Word, WordPart } from 'unbash';

/** The text of a word that is the same in every run; `undefined` where bash would have to expand something. */
export function literalOf(word: Word): string | undefined {
  if (!mayExpand(word.text)) return word.value;
  return (word.parts ?? []).every(isFixed) ? word.value : undefined;
}

/** Whether a word may hold something that bash expands; quickly, and `true` where it would have to look closer. */
export function mayExpand(text: string): boolean {
  return text.includes('$') || text.includes('`') || text.includes('(');
}

/** Whether bash leaves a part of a word as it is. */
export function isFixed(part: WordPart): boolean {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return true;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.every(isFixed);
    default:
      return false;
  }
}

// Programs that run another: which of their options take a value, and how many words stand before the other's name.
const wrappers: Readonly<Record<string, { readonly withValue: readonly string[]; readonly before: number }>> =
  {
    builtin: { withValue: [], before: 0 },
    command: { withValue: [], before: 0 },
    env: { withValue: ['-u', '--unset', '-C', '--chdir'], before: 0 },
    exec: { withValue: ['-a'], before: 0 },
    nice: { withValue: ['-n', '--adjustment'], before: 0 },
    nohup: { withValue: [], before: 0 },
    setsid: { withValue: [], before: 0 },
    stdbuf: { withValue: ['-i', '-o', '-e'], before: 0 },
    sudo: { withValue: ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '-U', '-D'], before: 0 },
    timeout: { withValue: ['-k', '-s', '--kill-after', '--signal'], before: 1 },
    xargs: { withValue: ['-a', '-d', '-E', '-I', '-L', '-n', '-P', '-s'], before: 0 },
  };

const lookups = new Set(['command', 'type', 'hash', 'which']);

/** The programs a command calls: its own name and, behind `sudo`, `timeout` and the like, the one they run; and those it only looks for. */
export function programsCalledBy(
  name: string,
  args: readonly CommandArgument[],
): { readonly programs: readonly string[]; readonly lookedFor: readonly string[] } {
  const words = args.map((argument) => (argument.type === 'Word' ? literalOf(argument) : argument.text));
  const looks =
    lookups.has(name) && (name !== 'command' || words.some((word) => word === '-v' || word === '-V'));
  if (looks) {
    return {
      programs: [name],
      lookedFor: words.filter((word) => word !== undefined && !word.startsWith('-')) as string[],
    };
  }
  const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
  if (wrapper === undefined) return { programs: [name], lookedFor: [] };
  const inner = innerCommand(words, wrapper);
  const wrapped = inner === undefined ? undefined : words[inner];
  if (inner === undefined || wrapped === undefined) return { programs: [name], lookedFor: [] };
  const called = programsCalledBy(wrapped, args.slice(inner + 1));
  return { programs: [name, ...called.programs], lookedFor: called.lookedFor };
}

function innerCommand(
  words: readonly (string | undefined)[],
  wrapper: { readonly withValue: readonly string[]; readonly before: number },
): number | undefined {
  let before = wrapper.before;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) return undefined;
    if (wrapper.withValue.includes(word)) index++;
    else if (word === '--' || /^-|^[A-Za-z_]\w*=/.test(word)) continue;
    else if (before > 0) before--;
    else return index;
  }
  return undefined;
}
