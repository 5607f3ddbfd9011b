import type { Escape, EscapeChecks } from './escapes-of.ts';

/** A word behind a command's name; `fixed` is its text, where bash leaves it as it is. */
export type Argument = { readonly text: string; readonly fixed: string | undefined };

/** What bash can do by itself and no script in a rehearsal may. */
export const refusedBuiltins: ReadonlySet<string> = new Set(
  '. alias bind builtin compgen complete compopt enable fc history logout source suspend'.split(' '),
);

/** How a builtin of bash could reach outside. */
export function escapesOfBuiltin(
  name: string,
  args: readonly Argument[],
  checks: EscapeChecks,
): readonly Escape[] {
  if (refusedBuiltins.has(name)) return [{ message: `\`${name}\`` }];
  switch (name) {
    case 'command':
      return escapesOfCommandBuiltin(args, checks);
    case 'exec':
      return escapesOfExec(args, checks);
    case 'eval': {
      const texts = args.map(({ fixed }) => fixed);
      return checks.script(texts.includes(undefined) ? undefined : texts.join(' '), 'a text for `eval`');
    }
    case 'trap':
      return escapesOfTrap(args, checks);
    case 'hash':
      return args.every(({ fixed }) => fixed === '-r') ? [] : [{ message: '`hash` with anything but `-r`' }];
    case 'cd':
    case 'pushd':
      return args.flatMap(escapesOfFolder);
    case 'kill':
      return args.flatMap((argument, index) => escapesOfKill(argument, index === 0));
    case 'declare':
    case 'typeset':
    case 'local':
    case 'export':
    case 'readonly':
    case 'unset':
      return args.flatMap((argument) => escapesOfDeclared(name, argument, checks));
    case 'read':
    case 'mapfile':
    case 'readarray':
    case 'wait':
      return args.flatMap((argument, index) =>
        escapesOfSetter(name, argument, args[index - 1]?.fixed, checks),
      );
    case 'getopts':
      return args[1] === undefined ? [] : checks.variable(args[1].fixed, args[1].text);
    case 'printf': {
      const [option, variable] = args;
      return option?.fixed?.startsWith('-v') === true
        ? checks.variable(
            option.fixed === '-v' ? variable?.fixed : option.fixed.slice(2),
            variable?.text ?? '',
          )
        : [];
    }
    case 'let':
      return args.flatMap(({ text, fixed }) =>
        fixed === undefined
          ? [{ message: `\`let ${text}\`, which is only known when it runs` }]
          : checks.variable(/^\w*/.exec(fixed)?.[0], text),
      );
    default:
      return [];
  }
}

function escapesOfCommandBuiltin(args: readonly Argument[], checks: EscapeChecks): readonly Escape[] {
  const [first, ...rest] = args;
  if (first === undefined) return [];
  if (first.fixed === '-v' || first.fixed === '-V') return [];
  if (first.fixed === '--') return escapesOfCommandBuiltin(rest, checks);
  if (first.fixed?.startsWith('-') === true) return [{ message: `\`command ${first.text}\`` }];
  return escapesOfCalled(args, checks);
}

function escapesOfExec(args: readonly Argument[], checks: EscapeChecks): readonly Escape[] {
  const [first] = args;
  if (first === undefined) return [];
  return first.fixed?.startsWith('-') === true
    ? [{ message: `\`exec ${first.text}\`` }]
    : escapesOfCalled(args, checks);
}

/** A command that stands behind another's name. */
export function escapesOfCalled(args: readonly Argument[], checks: EscapeChecks): readonly Escape[] {
  const [program] = args;
  if (program === undefined) return [];
  const called = { kind: 'called', args } as const;
  return checks.program(program.fixed, program.text).length > 0
    ? checks.program(program.fixed, program.text)
    : checks.script(commandText(called.args), `the command behind \`${program.text}\``);
}

/** A command's words as a script of their own; only fixed words matter for what it may do. */
function commandText(args: readonly Argument[]): string {
  return args.map(({ text }) => text).join(' ');
}

function escapesOfTrap(args: readonly Argument[], checks: EscapeChecks): readonly Escape[] {
  const [first, ...rest] = args[0]?.fixed === '--' ? args.slice(1) : args;
  if (
    first === undefined ||
    rest.length === 0 ||
    first.fixed === '-' ||
    first.fixed === '' ||
    first.fixed === '-p' ||
    first.fixed === '-l'
  ) {
    return [];
  }
  return checks.script(first.fixed, 'a text for `trap`');
}

function escapesOfFolder({ text, fixed }: Argument): readonly Escape[] {
  if (fixed === undefined) {
    return ['$HOME', '"$HOME"', '${HOME}', '"${HOME}"', '~'].includes(text)
      ? []
      : [{ message: `the folder \`${text}\`, which is only known when it runs` }];
  }
  const leaves = fixed.startsWith('/') || fixed.split('/').includes('..');
  return leaves ? [{ message: `the folder \`${text}\`, which is outside` }] : [];
}

function escapesOfKill({ text, fixed }: Argument, isFirst: boolean): readonly Escape[] {
  const own = text === '$!' || text === '"$!"' || /^%(?:%|\d+)$/.test(text);
  const signal =
    fixed !== undefined &&
    (/^-[A-Z]+[0-9]?$|^-[sln]$|^(?:SIG)?[A-Z]+[0-9]?$/.test(fixed) || (isFirst && /^-\d+$/.test(fixed)));
  return own || signal ? [] : [{ message: `\`kill ${text}\`, which may end a process outside` }];
}

function escapesOfDeclared(name: string, { text, fixed }: Argument, checks: EscapeChecks): readonly Escape[] {
  // An assignment is looked at where it stands.
  if (fixed === undefined) {
    return /^\w+(?:\[[^\]$`]*\])?\+?=/.test(text)
      ? []
      : [{ message: `\`${name} ${text}\`, which is only known when it runs` }];
  }
  if (fixed.startsWith('-') || fixed.startsWith('+')) {
    return fixed.includes('n') && name !== 'unset' && name !== 'export'
      ? [{ message: `\`${name} ${text}\`, which gives a variable another name` }]
      : [];
  }
  if (fixed.includes('=')) return checks.variable(fixed.split(/\+?=/)[0], text);
  return name === 'unset' || name === 'local' || name === 'declare' || name === 'typeset'
    ? checks.variable(fixed, text)
    : [];
}

// Options whose value stands in the next word.
const withValue: Readonly<Record<string, RegExp>> = {
  read: /^-[a-z]*[dinNptu]$/i,
  mapfile: /^-[a-z]*[dnOsuc]$/i,
  readarray: /^-[a-z]*[dnOsuc]$/i,
  wait: /^$/,
};

function escapesOfSetter(
  name: string,
  { text, fixed }: Argument,
  before: string | undefined,
  checks: EscapeChecks,
): readonly Escape[] {
  if (before !== undefined && withValue[name]?.test(before) === true) return [];
  if (fixed?.startsWith('-') === true) {
    const calls = (name === 'mapfile' || name === 'readarray') && fixed.includes('C');
    if (calls) return [{ message: `\`${name} ${text}\`, which calls a command` }];
    const attached = (name === 'wait' ? /^-[fn]*p(\w+)$/ : /^-[ers]*a(\w+)$/).exec(fixed)?.[1];
    return attached === undefined ? [] : checks.variable(attached, text);
  }
  // `wait` takes processes and, behind `-p`, a name.
  return name === 'wait' && before !== '-p' ? [] : checks.variable(fixed, text);
}
