import {
  type ArithmeticExpression,
  type Command,
  forEachChild,
  parse,
  type Redirect,
  type SyntaxNode,
  type Word,
  type WordPart,
} from 'unbash';

import { builtins } from '../runbook/bash-builtins.ts';
import { reservedName } from '../runbook/reserved-name.ts';
import { escapesOfBuiltin, refusedBuiltins } from './escapes-of-builtin.ts';
import { escapesOfLauncher, launchers } from './escapes-of-launcher.ts';
import { fixedText } from './fixed-text.ts';

/** One way in which a script could reach something outside of its fakes. */
export type Escape = { readonly message: string };

/** What a check of a part of a script may ask about the whole. */
export type EscapeChecks = {
  /** The program of that name, or why it may not run. */
  readonly program: (name: string | undefined, shown: string) => readonly Escape[];
  /** A text that bash would run as a script. */
  readonly script: (text: string | undefined, what: string) => readonly Escape[];
  /** The name of a variable that is set. */
  readonly variable: (name: string | undefined, shown: string) => readonly Escape[];
};

/**
 * Every way in which a script could leave its fakes: a guard against accidents, not a sandbox for hostile code. What cannot
 * be known before it runs, such as a program whose name comes from a variable, is refused. `programs` may run.
 */
export function escapesOf(source: string, programs: ReadonlySet<string>): readonly Escape[] {
  return escapesWithin(source, programs, new Set(), 0);
}

const deepest = 8;

function escapesWithin(
  source: string,
  programs: ReadonlySet<string>,
  known: ReadonlySet<string>,
  depth: number,
): readonly Escape[] {
  if (depth > deepest) return [{ message: `scripts within scripts, more than ${deepest} deep` }];
  const tree = parse(source);
  const [error] = tree.errors ?? [];
  if (error !== undefined) return [{ message: `bash that cannot be parsed (${error.message})` }];
  const functions = new Set([...known, ...functionsOf(tree)]);
  const found: Escape[] = [];
  const checks: EscapeChecks = {
    program: (name, shown) => escapesOfProgram(name, shown, programs, functions),
    script: (text, what) =>
      text === undefined
        ? [{ message: `${what} that is put together when it runs` }]
        : escapesWithin(text, programs, functions, depth + 1),
    variable: escapesOfVariable,
  };
  visit(tree);
  return found;

  function visit(node: SyntaxNode): void {
    found.push(...escapesOfNode(node, checks));
    forEachChild(node, visit);
  }
}

function functionsOf(tree: SyntaxNode): readonly string[] {
  const names: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Function') names.push(node.name.value);
    forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function escapesOfNode(node: SyntaxNode, checks: EscapeChecks): readonly Escape[] {
  switch (node.type) {
    case 'Script':
      return (node.errors ?? []).map(({ message }) => ({
        message: `bash that cannot be parsed (${message})`,
      }));
    case 'Command':
      return escapesOfCommand(node, checks);
    case 'Redirect':
      return escapesOfRedirect(node);
    case 'HereDoc':
      // Bash would take the rest of the script for it.
      return node.closing === undefined ? [{ message: 'a here-document without an end' }] : [];
    case 'Assignment':
      return checks.variable(node.name, node.text);
    case 'For':
    case 'Select':
    case 'Coproc':
      return node.name === undefined ? [] : checks.variable(node.name.value, node.name.value);
    case 'FileDescriptorVariable':
      return checks.variable(node.name, `{${node.name}}`);
    case 'ParameterExpansion': {
      const { operation, prefix, parameter, text } = node;
      if (operation?.type === 'Transform' && operation.operand.value.includes('P')) {
        return [{ message: `\`${text}\`, which runs what is in a value` }];
      }
      if (operation?.type === 'Unknown') return [{ message: `\`${text}\`, which is not understood` }];
      if (operation?.type !== 'Default' || !operation.operator.endsWith('=')) return [];
      return prefix === '!'
        ? [{ message: `\`${text}\`, which sets a variable of any name` }]
        : checks.variable(parameter, text);
    }
    case 'ArithmeticBinary':
      return /^(?:[-+*/%&|^]|<<|>>)?=$/.test(node.operator) ? escapesOfTarget(node.left, checks) : [];
    case 'ArithmeticUnary':
      return node.operator === '++' || node.operator === '--' ? escapesOfTarget(node.operand, checks) : [];
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      return node.script === undefined ? [{ message: `\`${node.text}\`, which cannot be parsed` }] : [];
    case 'ArithmeticExpansion':
      return node.expression === undefined && runsSomething(node.text)
        ? [{ message: `\`${node.text}\`, which cannot be parsed` }]
        : [];
    case 'ArithmeticCommand':
      return node.expression === undefined && runsSomething(node.body)
        ? [{ message: `\`((${node.body}))\`, which cannot be parsed` }]
        : [];
    case 'Word':
      return escapesOfWord(node);
    default:
      return [];
  }
}

function escapesOfCommand(command: Command, checks: EscapeChecks): readonly Escape[] {
  const { name } = command;
  if (name === undefined) return [];
  const program = fixedText(name);
  const words = command.args.map((argument) =>
    argument.type === 'Word' ? argument : { text: argument.text, fixed: undefined },
  );
  const args = words.map((word) => ({
    text: word.text,
    fixed: 'type' in word ? fixedText(word) : undefined,
  }));
  if (program !== undefined && launchers.has(program)) {
    return [...checks.program(program, name.text), ...escapesOfLauncher(program, args, checks)];
  }
  if (program !== undefined && builtins.has(program)) return escapesOfBuiltin(program, args, checks);
  return checks.program(program, name.text);
}

function escapesOfProgram(
  name: string | undefined,
  shown: string,
  programs: ReadonlySet<string>,
  functions: ReadonlySet<string>,
): readonly Escape[] {
  if (name === undefined) {
    return [{ message: `the program \`${shown}\`, whose name is only known when it runs` }];
  }
  if (name.includes('/')) return [{ message: `the program \`${name}\`, which is named with its folder` }];
  if (refusedBuiltins.has(name)) return [{ message: `\`${name}\`` }];
  if (functions.has(name) || builtins.has(name) || programs.has(name)) return [];
  return [{ message: `the program \`${name}\`, which has no fake and is not on the list of harmless tools` }];
}

// Which variables bash, its launchers and this guard itself rely on; some reserved names are harmless within one script.
const ownOfScripts = new Set([
  'IFS',
  'OPTIND',
  'OPTARG',
  'OPTERR',
  'REPLY',
  'MAPFILE',
  '_',
  'PS3',
  'SECONDS',
  'RANDOM',
  'PAGER',
  'EDITOR',
  'VISUAL',
]);

function escapesOfVariable(name: string | undefined, shown: string): readonly Escape[] {
  if (name === undefined) return [{ message: `\`${shown}\`, which sets a variable of any name` }];
  const bare = name.replace(/\[.*$/s, '');
  if (!/^\w*$/.test(bare)) return [{ message: `\`${shown}\`, which sets a variable of any name` }];
  return reservedName(bare) && !ownOfScripts.has(bare) ? [{ message: `an assignment to \`${bare}\`` }] : [];
}

function escapesOfTarget(target: ArithmeticExpression, checks: EscapeChecks): readonly Escape[] {
  return target.type === 'ArithmeticWord'
    ? checks.variable(/^\w*/.exec(target.value)?.[0], target.value)
    : [];
}

const devices = new Set(['/dev/null', '/dev/stdin', '/dev/stdout', '/dev/stderr']);
// Files that the engine made for this very command.
const ownFiles = new Set(['$RUNBOOK_OUTPUT', '$RUNBOOK_MASK', '${RUNBOOK_OUTPUT}', '${RUNBOOK_MASK}']);

function escapesOfRedirect({ operator, target }: Redirect): readonly Escape[] {
  if (target === undefined) return [{ message: 'a redirection to nothing' }];
  if (ownFiles.has(target.text.replaceAll('"', ''))) return [];
  // What runs in there is looked at where it stands.
  if (target.parts?.length === 1 && target.parts[0]?.type === 'ProcessSubstitution') return [];
  const file = fixedText(target);
  const shown = `\`${operator} ${target.text}\``;
  if (file === undefined) {
    return [{ message: `the redirection ${shown}, whose file is only known when it runs` }];
  }
  const isDescriptor = (operator === '>&' || operator === '<&') && /^(?:\d+-?|-)$/.test(file);
  if (isDescriptor || devices.has(file)) return [];
  const leaves = file.startsWith('/') || file.startsWith('~') || file.split('/').includes('..');
  return leaves ? [{ message: `the redirection ${shown}, which leaves the folder` }] : [];
}

function escapesOfWord(word: Word): readonly Escape[] {
  if (/\/dev\/(?:tcp|udp)\//.test(word.value)) {
    return [{ message: `\`${word.text}\`, which opens a connection` }];
  }
  // Bash looks for a command in the index of an array even where it stands in a text.
  return /\w\[[^\]]*(?:\$\(|`)/.test(quotedOf(word))
    ? [{ message: `\`${word.text}\`, which may run what stands in an index` }]
    : [];
}

/** What a word holds that bash does not look into now, but may later. */
function quotedOf({ parts, value }: Word): string {
  return parts === undefined ? value : parts.map(quotedOfPart).join(' ');
}

function quotedOfPart(part: WordPart): string {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.map(quotedOfPart).join(' ');
    default:
      return ' ';
  }
}

function runsSomething(text: string): boolean {
  return text.includes('$(') || text.includes('`');
}
