/** What bash itself runs when it meets the name of a command. */
export const builtins: ReadonlySet<string> = new Set(
  (
    '. : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable ' +
    'eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd ' +
    'read readarray readonly return set shift shopt source suspend test times trap true type typeset ulimit umask unalias ' +
    'unset wait'
  ).split(' '),
);

/** Variables that bash or the system gives every script. */
export const ownVariables: ReadonlySet<string> = new Set(
  (
    '_ BASH BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_EXECUTION_STRING ' +
    'BASH_LINENO BASH_LOADABLES_PATH BASH_REMATCH BASH_SOURCE BASH_SUBSHELL BASH_VERSINFO BASH_VERSION COPROC DIRSTACK ' +
    'EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HOME HOSTNAME HOSTTYPE IFS LINENO LOGNAME MACHTYPE MAPFILE OLDPWD ' +
    'OPTARG OPTERR OPTIND OSTYPE PATH PIPESTATUS PPID PS4 PWD RANDOM READLINE_LINE REPLY RUNBOOK_MASK RUNBOOK_OUTPUT ' +
    'SECONDS SHELL SHELLOPTS SHLVL SRANDOM UID USER'
  ).split(' '),
);

const optionsWithValue: Readonly<Record<string, string>> = {
  read: 'adinNptu',
  mapfile: 'dnOsuCc',
  readarray: 'dnOsuCc',
};

const setters: ReadonlySet<string> = new Set(
  'read mapfile readarray getopts printf wait declare typeset local export readonly let test ['.split(' '),
);

/** Whether a command of that name may set variables by its words. */
export function setsVariables(name: string): boolean {
  return setters.has(name);
}

/** Variables that a builtin sets, by the words behind it (`undefined` for one that is not literal). */
export function assignedByBuiltin(name: string, words: readonly (string | undefined)[]): readonly string[] {
  switch (name) {
    case 'read':
    case 'mapfile':
    case 'readarray':
      return [...operandsOf(words, optionsWithValue[name] ?? ''), ...valuesOf(words, 'a')].filter(isName);
    case 'getopts':
      return [words[1], 'OPTARG', 'OPTIND'].filter(isName);
    case 'printf':
      return words[0] === '-v' ? [words[1]?.replace(/\[.*$/s, '')].filter(isName) : [];
    case 'wait':
      return valuesOf(words, 'p').filter(isName);
    case 'declare':
    case 'typeset':
    case 'local':
    case 'export':
    case 'readonly':
      return words.filter(isName);
    case 'let':
      return words
        .map((word) => /^[A-Za-z_]\w*(?=(?:[-+*/%&|^]|<<|>>)?=[^=]|\+\+|--)/.exec(word ?? '')?.[0])
        .filter(isName);
    case 'test':
    case '[':
      return words.map((word, index) => (words[index - 1] === '-v' ? word : undefined)).filter(isName);
    default:
      return [];
  }
}

function isName(word: string | undefined): word is string {
  return word !== undefined && /^[A-Za-z_]\w*$/.test(word);
}

/** The words that are no option and no option's value. */
function operandsOf(
  words: readonly (string | undefined)[],
  withValue: string,
): readonly (string | undefined)[] {
  const operands: (string | undefined)[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !word.startsWith('-') || word === '-') operands.push(word);
    else if (word.length > 1 && withValue.includes(word.at(-1) ?? '')) index++;
  }
  return operands;
}

/** The values of one option: `-a list`, `-alist`, `-ra list`. */
function valuesOf(words: readonly (string | undefined)[], option: string): readonly (string | undefined)[] {
  return words.map((word, index) => {
    if (word === undefined || !/^-[A-Za-z]/.test(word)) return undefined;
    if (word.startsWith(`-${option}`) && word.length > 2) return word.slice(2);
    return word.endsWith(option) ? words[index + 1] : undefined;
  });
}
