import type { Word } from 'unbash';

import type { Spoken } from './call.ts';
import { unknown } from './shell-words.ts';
import { type Options, placeBehind, remotes, runnersBehindDashes, shells, wrappers } from './wrappers.ts';

/** What a program starts by its words: another program, or a script. */
export type Inner = {
  readonly words?: readonly Spoken[];
  readonly script?: string;
  /** Where the script was written. */
  readonly word?: Word | undefined;
  readonly positional?: readonly string[] | undefined;
  /** Whether the script knows the names of the one around it. */
  readonly sameShell?: boolean;
  readonly remote?: boolean;
  /** Whether it reads the input of the program that starts it. */
  readonly takesInput?: boolean;
  /** Whether the program that starts it does nothing else. */
  readonly instead?: boolean;
};

/** The programs and scripts that a program starts by its words, or by an input that stands in the script. */
export function innerOf(
  program: string,
  args: readonly Spoken[],
  { inputText }: { readonly inputText?: string },
): readonly Inner[] {
  const words = args.map(({ text }) => text);
  if (shells.has(program)) return ofShell(args, words, inputText);
  switch (program) {
    case 'command':
      if (words[0] === '-v' || words[0] === '-V') return [];
      break;
    case 'env': {
      const split = valueOf(args, ['-S', '--split-string']);
      if (split !== undefined) return [{ ...split, instead: true }];
      break;
    }
    case 'eval':
      return [
        {
          script: words.join(' '),
          word: args.length === 1 ? args[0]?.word : undefined,
          sameShell: true,
          instead: true,
        },
      ];
    case 'trap':
      return words[0] === undefined || /^-|^$/.test(words[0])
        ? []
        : [{ script: words[0], word: args[0]?.word, sameShell: true, instead: true }];
    case 'ssh':
      return ofSsh(args, words, inputText);
    case 'su':
    case 'runuser': {
      const script = valueOf(args, ['-c', '--command']);
      if (script !== undefined) return [script];
      return program === 'runuser'
        ? behind(args, words, { short: 'ugGs', long: ['--user', '--group', '--shell'] })
        : [];
    }
    case 'flock': {
      const script = valueOf(args, ['-c', '--command']);
      return script === undefined
        ? behind(args, words, { short: 'wE', long: ['--timeout', '--conflict-exit-code'], before: 1 })
        : [script];
    }
    case 'script': {
      const script = valueOf(args, ['-c', '--command']);
      return script === undefined ? [] : [script];
    }
    case 'find':
      return ofFind(args, words);
    case 'parallel':
      return ofParallel(args, words);
    case 'kubectl':
    case 'oc':
      return words.some((word) => /^(?:exec|run|debug|rsh)$/.test(word))
        ? behindDashes(args, words, true)
        : [];
    case 'docker':
    case 'podman':
    case 'nerdctl':
    case 'docker-compose':
      return ofContainers(args, words);
    case 'gcloud':
    case 'vagrant':
    case 'fly':
    case 'flyctl': {
      const script = valueOf(args, program === 'gcloud' ? ['--command'] : ['-c', '-C', '--command']);
      return script === undefined || !words.includes('ssh') ? [] : [{ ...script, remote: true }];
    }
    case 'az': {
      const script = valueOf(args, ['--scripts']);
      return script === undefined || !words.includes('run-command') ? [] : [{ ...script, remote: true }];
    }
    case 'knife':
      return words[0] === 'ssh' && args.length > 2
        ? [{ script: words.at(-1) ?? '', word: args.at(-1)?.word, remote: true }]
        : [];
    case 'bundle':
    case 'direnv':
    case 'pipenv':
    case 'poetry':
    case 'uv':
      return words[0] === 'exec' || words[0] === 'run'
        ? [{ words: args.slice(program === 'direnv' ? 2 : 1), instead: true }]
        : [];
    case 'ansible': {
      const script = valueOf(args, ['-a', '--args']);
      return script === undefined ? [] : [{ ...script, remote: true }];
    }
    default:
      if (runnersBehindDashes.has(program)) return behindDashes(args, words, program === 'multipass');
  }
  const options = Object.hasOwn(wrappers, program) ? wrappers[program] : undefined;
  if (options === undefined) return [];
  const inner = behind(args, words, options);
  if (program !== 'xargs') return inner.map((found) => ({ ...found, instead: program !== 'watch' }));
  // The words it adds come from its input, and the programs themselves get none.
  return inner.map(({ words: own = [] }) => ({
    words: [...own, { text: unknown }],
    takesInput: false,
    instead: true,
  }));
}

function behind(args: readonly Spoken[], words: readonly string[], options: Options): readonly Inner[] {
  const at = placeBehind(words, options);
  return at === -1 ? [] : [{ words: args.slice(at) }];
}

function behindDashes(args: readonly Spoken[], words: readonly string[], remote: boolean): readonly Inner[] {
  const at = words.indexOf('--');
  return at === -1 ? [] : [{ words: args.slice(at + 1), remote }];
}

function ofShell(
  args: readonly Spoken[],
  words: readonly string[],
  inputText: string | undefined,
): readonly Inner[] {
  const at = placeBehind(words, { short: 'oO', long: ['--rcfile', '--init-file'] });
  const options = at === -1 ? words : words.slice(0, at);
  const script = args[at];
  if (options.some((word) => /^-[a-z]*c/.test(word))) {
    if (script === undefined) return [];
    return [{ script: script.text, word: script.word, positional: words.slice(at + 2) }];
  }
  const reads =
    at === -1 ||
    options.some((word) => /^-[a-z]*s/.test(word)) ||
    words[at] === '-' ||
    words[at] === '/dev/stdin';
  return reads && inputText !== undefined ? [{ script: inputText, takesInput: false }] : [];
}

function ofSsh(
  args: readonly Spoken[],
  words: readonly string[],
  inputText: string | undefined,
): readonly Inner[] {
  const at = placeBehind(words, remotes.ssh);
  if (at === -1) {
    return inputText === undefined ? [] : [{ script: inputText, remote: true, takesInput: false }];
  }
  return [
    {
      script: words.slice(at).join(' '),
      word: at === words.length - 1 ? args[at]?.word : undefined,
      remote: true,
    },
  ];
}

function ofFind(args: readonly Spoken[], words: readonly string[]): readonly Inner[] {
  const found: Inner[] = [];
  for (const [index, word] of words.entries()) {
    if (!/^-(?:exec|ok)(?:dir)?$/.test(word)) continue;
    const end = words.findIndex((other, place) => place > index && (other === ';' || other === '+'));
    found.push({
      words: args
        .slice(index + 1, end === -1 ? undefined : end)
        .map((spoken) => (spoken.text === '{}' ? { text: unknown } : spoken)),
      takesInput: false,
    });
  }
  return found;
}

function ofParallel(args: readonly Spoken[], words: readonly string[]): readonly Inner[] {
  const end = words.findIndex((word) => /^::::?\+?$/.test(word));
  const at = placeBehind(words, {
    short: 'jPNnaIdEC',
    long: ['--jobs', '--delay', '--timeout', '--retries', '--results', '--joblog', '--colsep'],
  });
  if (at === -1 || (end !== -1 && end <= at)) return [];
  const own = args.slice(at, end === -1 ? undefined : end);
  const [only] = own;
  if (own.length === 1 && only !== undefined && /\s/.test(only.text)) {
    return [{ script: only.text, word: only.word, takesInput: false }];
  }
  return [{ words: [...own, { text: unknown }], takesInput: false }];
}

function ofContainers(args: readonly Spoken[], words: readonly string[]): readonly Inner[] {
  const verb = words.findIndex((word) => word === 'exec' || word === 'run');
  if (verb === -1) return [];
  const options = words[verb] === 'exec' ? remotes['docker exec'] : remotes['docker run'];
  const own = behind(args.slice(verb + 1), words.slice(verb + 1), options);
  return own.map((inner) => ({ ...inner, remote: true }));
}

/** A script that is the value of an option: `-c script`, `--command=script`. */
function valueOf(
  args: readonly Spoken[],
  names: readonly string[],
): Pick<Inner, 'script' | 'word'> | undefined {
  for (const [index, { text }] of args.entries()) {
    const next = args[index + 1];
    if (names.includes(text)) return next === undefined ? undefined : { script: next.text, word: next.word };
    const name = names.find((long) => long.startsWith('--') && text.startsWith(`${long}=`));
    if (name !== undefined) return { script: text.slice(name.length + 1) };
  }
  return undefined;
}
