import {
  type ArithmeticExpression,
  type Command,
  forEachChild,
  parse,
  type SyntaxNode,
  type Word,
} from 'unbash';

import { assignedByBuiltin, builtins, ownVariables, setsVariables } from './bash-builtins.ts';
import { literalOf, mayExpand, programsCalledBy } from './bash-programs.ts';

/** A stretch of a script, as UTF-16 offsets into it, and what is said about it. */
export type ScriptPlace = { readonly start: number; readonly end: number };

/** What a script is made of. */
export type Script = {
  readonly errors: readonly (ScriptPlace & { readonly message: string })[];
  /** Variables it reads, where it does not say what an unset one stands for. */
  readonly reads: readonly (ScriptPlace & { readonly name: string })[];
  /** Variables it sets itself, functions' own included. */
  readonly sets: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly commands: readonly Command[];
};

/** The external programs a script names literally, in order, each once; no builtins, functions, or names it first looks for. */
export function programsOf(script: string): readonly string[] {
  const { commands, functions } = readScript(script);
  const programs = new Set<string>();
  const lookedFor = new Set<string>();
  for (const { name, args } of commands) {
    const literal = name === undefined ? undefined : literalOf(name);
    if (literal === undefined) continue;
    const called = programsCalledBy(literal, args);
    for (const program of called.programs) programs.add(program);
    for (const program of called.lookedFor) lookedFor.add(program);
  }
  return [...programs].filter((name) => !builtins.has(name) && !functions.has(name) && !lookedFor.has(name));
}

/** Variables that a script reads and that nothing gives it: not `known`, not set in it, not bash's own; each at its first place. */
export function undeclaredNames(
  script: Script,
  known: (name: string) => boolean,
): readonly (ScriptPlace & { readonly name: string })[] {
  const seen = new Set<string>();
  return script.reads.filter(({ name }) => {
    if (seen.has(name) || script.sets.has(name) || ownVariables.has(name) || known(name)) return false;
    seen.add(name);
    return true;
  });
}

/** Parses a script by bash's grammar; one that is nested too deeply to be followed has an error. */
export function readScript(source: string): Script {
  try {
    return followScript(source);
  } catch (error) {
    // The parser and the walk over its tree both call themselves for what is nested.
    if (!(error instanceof RangeError)) throw error;
    const tooDeep = { start: 0, end: 1, message: 'nested too deeply' };
    return { errors: [tooDeep], reads: [], sets: new Set(), functions: new Set(), commands: [] };
  }
}

function followScript(source: string): Script {
  const errors: (ScriptPlace & { message: string })[] = [];
  const reads: (ScriptPlace & { name: string })[] = [];
  const sets = new Set<string>();
  const functions = new Set<string>();
  const commands: Command[] = [];
  visit(parse(source), undefined);
  return { errors: errors.filter(onlyFirst), reads, sets, functions, commands };

  /** `fixed`: where to point inside of what has its own offsets. */
  function visit(node: SyntaxNode, fixed: ScriptPlace | undefined): void {
    let inner = fixed;
    switch (node.type) {
      case 'Word':
        // To look into a word is to take it apart.
        if (!mayExpand(node.text)) return;
        break;
      case 'Script':
        for (const error of node.errors ?? []) {
          errors.push({ ...(fixed ?? placeOfError(error.pos)), message: error.message });
        }
        break;
      case 'CommandExpansion':
        // Escaped backticks have a source of their own.
        if (node.script?.source !== undefined) inner = fixed ?? { start: node.pos, end: node.end };
        break;
      case 'SimpleExpansion':
        read(node.text.slice(1), fixed ?? { start: node.pos, end: node.end });
        break;
      case 'ParameterExpansion': {
        const { operation, prefix, parameter } = node;
        if (operation?.type === 'Default' && !operation.operator.endsWith('?')) {
          if (operation.operator.endsWith('=')) sets.add(parameter);
        } else if (!(prefix === '!' && operation?.type === 'Names')) {
          read(parameter, fixed ?? { start: node.pos, end: node.end });
        }
        break;
      }
      case 'Assignment':
        sets.add(node.name);
        break;
      case 'For':
      case 'Select':
      case 'Coproc':
        if (node.name !== undefined) sets.add(node.name.value);
        break;
      case 'FileDescriptorVariable':
        sets.add(node.name);
        break;
      case 'Function':
        functions.add(node.name.value);
        break;
      case 'TestUnary':
        if (node.operator === '-v') sets.add(node.operand.value.replace(/\[.*$/s, ''));
        break;
      case 'ArithmeticBinary':
        if (/^(?:[-+*/%&|^]|<<|>>)?=$/.test(node.operator)) setArithmetic(node.left);
        break;
      case 'ArithmeticUnary':
        if (node.operator === '++' || node.operator === '--') setArithmetic(node.operand);
        break;
      case 'ArithmeticWord': {
        const name = /^[A-Za-z_]\w*/.exec(node.value)?.[0];
        if (name !== undefined) read(name, fixed ?? { start: node.pos, end: node.pos + name.length });
        break;
      }
      case 'HereDoc':
        // To bash a warning, after which it has swallowed the rest of the script.
        if (node.closing === undefined && node.delimiter !== undefined) {
          errors.push({
            ...(fixed ?? { start: node.pos, end: node.delimiter.end }),
            message: `expected a line '${node.delimiter.value}' to end the here-document`,
          });
        }
        break;
      case 'Command':
        visitCommand(node);
        break;
      default:
    }
    forEachChild(node, (child) => visit(child, inner));
  }

  function read(name: string, place: ScriptPlace): void {
    if (/^[A-Za-z_]\w*$/.test(name)) reads.push({ ...place, name });
  }

  function setArithmetic(target: ArithmeticExpression): void {
    const name = target.type === 'ArithmeticWord' ? /^[A-Za-z_]\w*/.exec(target.value)?.[0] : undefined;
    if (name !== undefined) sets.add(name);
  }

  function visitCommand(command: Command): void {
    commands.push(command);
    const name = command.name?.text;
    if (name === undefined || !setsVariables(name)) return;
    const words = command.args.filter((argument): argument is Word => argument.type === 'Word');
    for (const variable of assignedByBuiltin(name, words.map(literalOf))) sets.add(variable);
  }

  function placeOfError(position: number): ScriptPlace {
    const start = Math.min(position, Math.max(0, source.trimEnd().length - 1));
    return { start, end: start + 1 };
  }
}

/** One mistake often brings several messages about the same place. */
function onlyFirst(error: ScriptPlace, index: number, all: readonly ScriptPlace[]): boolean {
  return all.findIndex((other) => other.start === error.start) === index;
}
