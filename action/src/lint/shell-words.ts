import type { Assignment, Command, Function, ParsedScript, SyntaxNode, Word, WordPart } from 'unbash';
import { forEachChild } from 'unbash';

import { assignedByBuiltin, setsVariables } from '../runbook/bash-builtins.ts';
import { literalOf, mayExpand } from '../runbook/bash-programs.ts';

/** Stands in a text for what only bash knows when it runs. */
export const unknown = '\uE000';

/** Stands in a text for the path of a file or folder that the same script made with `mktemp`. */
export const temporary = '\uE001';

/** What a script says about its own names. */
export type Scope = {
  readonly functions: ReadonlyMap<string, Function>;
  /** Names of commands that stand in it as they are. */
  readonly called: ReadonlySet<string>;
  readonly positional: readonly string[] | undefined;
  /** Whether it leaves the folder in which it was started. */
  readonly moves: boolean;
  readonly valueOf: (name: string) => string;
  /** Whether all that the script gives a variable is one word to bash, without quotes too. */
  readonly isOneWord: (name: string) => boolean;
};

// Values may be made of values.
const deepest = 20;
const longest = 20_000;

/** Reads the names of a script: what its functions are, and which variables have one text wherever they are set. */
export function scopeOf(tree: ParsedScript, positional?: readonly string[]): Scope {
  const functions = new Map<string, Function>();
  const called = new Set<string>();
  const values = new Map<string, Assignment | 'several'>();
  const plain = new Set<string>();
  const others = new Set<string>();
  const goesTo: Command[] = [];
  collect(tree);

  const found = new Map<string, string>();
  let depth = 0;
  const valueOf = (name: string): string => {
    const before = found.get(name);
    if (before !== undefined) return before;
    const assignment = values.get(name);
    if (assignment === undefined) return /^(?:TMPDIR|RUNNER_TEMP)$/.test(name) ? temporary : unknown;
    if (assignment === 'several' || assignment.value.type !== 'Word' || depth >= deepest) return unknown;
    // Until it is known, for one that is made of itself.
    found.set(name, unknown);
    depth++;
    const text = textOf(assignment.value, scope);
    depth--;
    found.set(name, text.length > longest ? unknown : text);
    return found.get(name) ?? unknown;
  };
  const isOneWord = (name: string): boolean => plain.has(name) && !others.has(name);
  const scope = { isOneWord, functions, called, positional, moves: false, valueOf };
  const moves = goesTo.some(({ args }) =>
    args.some((to) => to.type === 'Word' && !/^(?:-|\uE001|\w|\.\/)/.test(textOf(to, scope))),
  );
  return { ...scope, moves };

  function collect(node: SyntaxNode): void {
    switch (node.type) {
      case 'Word':
        if (!mayExpand(node.text)) return;
        break;
      case 'Function':
        functions.set(node.name.value, node);
        break;
      case 'Assignment':
        values.set(
          node.name,
          values.has(node.name) || node.append || node.index !== undefined ? 'several' : node,
        );
        (node.value.type === 'Word' && isPlain(node.value) ? plain : others).add(node.name);
        break;
      case 'For':
      case 'Select':
        values.set(node.name.value, 'several');
        (node.wordlist?.every(({ text }) => !/["*?[]/.test(text)) === true ? plain : others).add(
          node.name.value,
        );
        break;
      case 'ArithmeticFor':
        if (node.initialize?.type === 'ArithmeticBinary' && node.initialize.left.type === 'ArithmeticWord') {
          plain.add(node.initialize.left.value);
        }
        break;
      case 'Command': {
        const name = node.name === undefined ? undefined : literalOf(node.name);
        if (name === undefined) break;
        called.add(name);
        if (name === 'cd' || name === 'pushd') goesTo.push(node);
        if (setsVariables(name)) {
          const words = node.args.map((word) => (word.type === 'Word' ? literalOf(word) : undefined));
          for (const set of assignedByBuiltin(name, words)) {
            values.set(set, 'several');
            others.add(set);
          }
        }
        break;
      }
      default:
    }
    forEachChild(node, collect);
  }
}

const counts = /^\$\([^]*\b(?:wc -[lcmw]|grep -c|date \+%s|nproc)\b[^|]*\)$/;

/** Whether a value cannot be split, nor be taken for a pattern: plain characters, arithmetic, or a count. */
function isPlain({ text, parts }: Word): boolean {
  if (text.length < 1_000 && counts.test(text)) return true;
  if (!mayExpand(text)) return text !== '' && !/[\s*?[\]]/.test(text);
  return (parts ?? []).every(
    (part) =>
      part.type === 'ArithmeticExpansion' || (part.type === 'Literal' && !/[\s*?[\]]/.test(part.value)),
  );
}

/** The text of a word, with `unknown` and `temporary` where bash has to expand something that the script does not say. */
export function textOf(word: Word, scope: Scope): string {
  if (!mayExpand(word.text) || word.parts === undefined) return word.value;
  return word.parts.map((part) => partText(part, scope)).join('');
}

/** The texts of a word that may stand for several, as `"$@"` does. */
export function textsOf(word: Word, scope: Scope): readonly string[] {
  return /^"?\$[@*]"?$/.test(word.text) ? (scope.positional ?? [unknown]) : [textOf(word, scope)];
}

function partText(part: WordPart, scope: Scope): string {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    case 'Glob':
    case 'BraceExpansion':
    case 'ExtendedGlob':
      return part.text;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.map((child) => partText(child, scope)).join('');
    case 'SimpleExpansion':
      return nameText(part.text.slice(1), scope);
    case 'ParameterExpansion':
      return part.operation === undefined && part.prefix === undefined && part.index === undefined
        ? nameText(part.parameter, scope)
        : unknown;
    case 'CommandExpansion':
      return outputText(part.script, scope);
    case 'ArithmeticExpansion':
    case 'ProcessSubstitution':
      return unknown;
    default:
      return part satisfies never;
  }
}

function nameText(name: string, scope: Scope): string {
  if (!/^\d+$/.test(name)) return /^\w+$/.test(name) ? scope.valueOf(name) : unknown;
  const index = Number(name) - 1;
  return scope.positional === undefined || index < 0 ? unknown : (scope.positional[index] ?? '');
}

/** What `$(mktemp)` and `$(cat <<EOF …)` stand for. */
function outputText(script: ParsedScript | undefined, scope: Scope): string {
  const [statement, ...others] = script?.commands ?? [];
  const command = statement?.command;
  if (command?.type !== 'Command' || others.length > 0 || command.name === undefined) return unknown;
  const name = literalOf(command.name);
  if (name === 'mktemp') return temporary;
  return name === 'cat' && command.args.length === 0 ? (inputTextOf(command, scope) ?? unknown) : unknown;
}

/** What a command reads that stands in the script itself: a here-document or here-string. */
export function inputTextOf({ redirects }: Pick<Command, 'redirects'>, scope: Scope): string | undefined {
  const last = redirects.findLast(({ type }) => type !== 'Redirect');
  switch (last?.type) {
    case 'HereDoc':
      return last.body.parts?.map((part) => partText(part, scope)).join('') ?? last.body.text;
    case 'HereString':
      return last.target === undefined ? undefined : textOf(last.target, scope);
    default:
      return undefined;
  }
}
