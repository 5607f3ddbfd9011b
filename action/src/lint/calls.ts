import {
  type AndOr,
  type Case,
  type Command,
  forEachChild,
  type If,
  type ParsedScript,
  parse,
  type Pipeline,
  type Redirection,
  type SyntaxNode,
  type Word,
} from 'unbash';

import { literalOf, mayExpand } from '../runbook/bash-programs.ts';
import { inputTextOf, type Scope, scopeOf, textOf, textsOf, unknown } from './shell-words.ts';
import type { ParsedCommand } from './parsed-commands.ts';
import { type Inner, innerOf } from './inner-programs.ts';

/** A program and its arguments as bash would start it. */
export type Call = {
  /** Its name, without a folder. */
  readonly program: string;
  /** What bash has to expand stands in them as `unknown` or `temporary` of `shell-words.ts`. */
  readonly args: readonly string[];
  /** Where it stands in the command, as offsets; a call of a function with arguments where the function is called. */
  readonly start: number;
  readonly end: number;
  /** The programs that run it, such as `sudo`, the outermost first. */
  readonly through: readonly string[];
  /** Whether it runs on another machine or in a container. */
  readonly remote: boolean;
  /** Whether it runs where relative paths lie below the folder of the execution. */
  readonly inFolder: boolean;
  /** Whether it has an input other than that of the step; and what it reads, where that stands in the script. */
  readonly input: boolean;
  readonly inputText?: string;
  /** The program that reads its output through a pipe. */
  readonly into?: { readonly program: string; readonly args: readonly string[] };
  /** Whether its output is published: it goes to `$RUNBOOK_OUTPUT`. */
  readonly publishes: boolean;
  /** Whether it stands before `||`. */
  readonly orElse: boolean;
  readonly inLoop: boolean;
  /** Whether its result is asked by `if` or `while`. */
  readonly asked: boolean;
  /** Arms of `if`, `case` and `||` it stands in, as `<which>:<arm>`: of two arms of one only one runs. */
  readonly arms: readonly string[];
};

/** Where a node stands; what of a call is known before its words are. */
type Around = Omit<Call, 'program' | 'args' | 'start' | 'end' | 'inFolder'> & {
  readonly scope: Scope;
  /** What to add to the offsets of the nodes; or where to point for all of them. */
  readonly shift: number;
  readonly place: { readonly start: number; readonly end: number } | undefined;
  readonly depth: number;
};

/** A word as the program will see it; `word` is where it was written. */
export type Spoken = { readonly text: string; readonly word?: Word };

// Functions may call functions: no command is followed for ever.
const mostCalls = 2_000;
const mostSteps = 20_000;
const deepest = 10;

const known = new WeakMap<ParsedCommand, readonly Call[]>();

/**
 * Every program that a command starts, in order: also in substitutions, functions, traps and `bash -c`, behind `sudo`, `xargs`,
 * `ssh`, `kubectl exec` and the like. Text that is only printed or kept is none.
 */
export function callsOf(command: ParsedCommand): readonly Call[] {
  const before = known.get(command);
  if (before !== undefined) return before;
  const found: Call[] = [];
  let steps = 0;
  const scope = scopeOf(command.tree);
  visit(command.tree, {
    scope,
    shift: 0,
    place: undefined,
    depth: 0,
    through: [],
    remote: false,
    input: false,
    publishes: false,
    orElse: false,
    inLoop: false,
    asked: false,
    arms: [],
  });
  known.set(command, found);
  return found;

  function visit(node: SyntaxNode, around: Around): void {
    if (found.length >= mostCalls || steps > mostSteps) return;
    switch (node.type) {
      case 'Word':
        if (mayExpand(node.text)) visitChildren(node, around);
        return;
      case 'CommandExpansion':
      case 'ProcessSubstitution': {
        const { into: _, ...outside } = { ...around, publishes: false, orElse: false, asked: false };
        // Escaped backticks have a source of their own.
        const place = node.script?.source === undefined ? around.place : placed(node, around);
        if (node.script !== undefined) visit(node.script, { ...outside, place });
        return;
      }
      case 'Function':
        if (!around.scope.called.has(node.name.value)) visit(node.body, around);
        return;
      case 'Pipeline':
        visitPipeline(node, around);
        return;
      case 'Redirected':
        for (const redirect of node.redirects) visit(redirect, around);
        visit(node.command, withRedirects(around, node.redirects));
        return;
      case 'AndOr':
        visitAndOr(node, around);
        return;
      case 'If':
        visitIf(node, around);
        return;
      case 'Case':
        visitCase(node, around);
        return;
      case 'While':
        visit(node.clause, { ...around, inLoop: true, asked: true });
        visit(node.body, { ...around, inLoop: true });
        return;
      case 'For':
      case 'Select':
      case 'ArithmeticFor':
        visitChildren(node, { ...around, inLoop: true });
        return;
      case 'Command':
        visitCommand(node, around);
        return;
      default:
        visitChildren(node, around);
    }
  }

  function visitChildren(node: SyntaxNode, around: Around): void {
    forEachChild(node, (child) => visit(child, around));
  }

  function visitPipeline({ commands }: Pipeline, around: Around): void {
    for (const [index, node] of commands.entries()) {
      const { into: ofAll, inputText: given, publishes, ...rest } = around;
      const next = commands[index + 1];
      const before = commands[index - 1];
      const into = next === undefined ? ofAll : readerIn(next, around);
      const text =
        index === 0 ? given : before?.type === 'Command' ? printedText(before, around.scope) : undefined;
      visit(node, {
        ...rest,
        input: index > 0 || around.input,
        publishes: next === undefined ? publishes : into?.program === 'tee' && isPublishing(next),
        ...(text === undefined ? {} : { inputText: text }),
        ...(into === undefined ? {} : { into }),
      });
    }
  }

  function visitAndOr({ pos, commands, operators }: AndOr, around: Around): void {
    let arm = 0;
    for (const [index, node] of commands.entries()) {
      if (operators[index - 1] === '||') arm++;
      const arms = operators.includes('||') ? [...around.arms, `${around.shift + pos}:${arm}`] : around.arms;
      const orElse = operators.slice(index).includes('||') || around.orElse;
      visit(node, { ...around, arms, orElse });
    }
  }

  function visitIf({ pos, clause, then, elif, else: otherwise }: If, around: Around): void {
    const arm = (index: number): Around => ({
      ...around,
      arms: [...around.arms, `${around.shift + pos}:${index}`],
    });
    visit(clause, { ...around, asked: true });
    visit(then, arm(0));
    for (const [index, branch] of elif.entries()) {
      visit(branch.clause, { ...around, asked: true });
      visit(branch.then, arm(index + 1));
    }
    if (otherwise !== undefined) visit(otherwise, arm(elif.length + 1));
  }

  function visitCase({ pos, word, items }: Case, around: Around): void {
    visit(word, around);
    for (const [index, item] of items.entries()) {
      visit(item, { ...around, arms: [...around.arms, `${around.shift + pos}:${index}`] });
    }
  }

  function visitCommand(command: Command, around: Around): void {
    visitChildren(command, around);
    if (command.name === undefined) return;
    const own = withRedirects(around, command.redirects);
    const spoken: readonly Spoken[] = [
      { text: nameText(command.name, around.scope), word: command.name },
      ...command.args.flatMap((argument) =>
        argument.type === 'Word'
          ? textsOf(argument, around.scope).map((text) => ({ text, word: argument }))
          : [{ text: argument.text }],
      ),
    ];
    const place = placed({ pos: command.name.pos, end: command.end }, around);
    const called = own.scope.functions.get(spoken[0]?.text ?? '');
    if (called === undefined || own.depth > deepest) {
      run(spoken, own, place);
      return;
    }
    steps++;
    const positional = spoken.slice(1).map(({ text }) => text);
    const inside = { ...own, scope: { ...own.scope, positional }, depth: own.depth + 1 };
    visit(called.body, positional.length > 0 ? { ...inside, place } : inside);
  }

  /** Takes down a program, and all that it starts by its words. */
  function run(
    spoken: readonly Spoken[],
    around: Around,
    place: { readonly start: number; readonly end: number },
  ): void {
    const [first, ...rest] = spoken;
    if (first === undefined || around.depth > deepest || found.length >= mostCalls) return;
    steps++;
    const program = first.text.slice(first.text.lastIndexOf('/') + 1);
    const args = rest.map(({ text }) => text);
    if (program === '' || program.includes(unknown)) return;
    const { scope, shift: _, place: __, depth: ___, ...known } = around;
    const inner = innerOf(program, rest, around);
    if (!inner.some(({ instead }) => instead)) {
      found.push({ ...known, program, args, ...place, inFolder: !around.remote && !scope.moves });
    }
    for (const {
      words,
      script,
      word,
      positional,
      sameShell = false,
      remote = false,
      takesInput = true,
    } of inner) {
      const { inputText, ...base } = around;
      const next: Around = {
        ...base,
        depth: around.depth + 1,
        through: [...around.through, program],
        remote: around.remote || remote,
        input: takesInput && around.input,
        ...(takesInput && inputText !== undefined ? { inputText } : {}),
      };
      if (words !== undefined) run(words, next, place);
      if (script !== undefined) visitScript(script, word, { ...next, positional, sameShell, outside: place });
    }
  }

  function visitScript(
    script: string,
    word: Word | undefined,
    {
      positional,
      sameShell,
      outside,
      ...around
    }: Around & Pick<Inner, 'sameShell' | 'positional'> & { readonly outside: Around['place'] },
  ): void {
    const tree = parsedScript(script);
    if (tree === undefined) return;
    const next = {
      ...around,
      scope: sameShell === true ? around.scope : scopeOf(tree, positional ?? []),
    };
    const asWritten =
      word !== undefined &&
      around.place === undefined &&
      (word.text === `'${script}'` || word.text === `"${script}"`);
    if (asWritten) visit(tree, { ...next, shift: around.shift + word.pos + 1 });
    else visit(tree, { ...next, place: word === undefined ? outside : placed(word, around) });
  }
}

function parsedScript(script: string): ParsedScript | undefined {
  try {
    return parse(script);
  } catch (error) {
    // What is nested too deeply to be followed is not followed.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placed(
  { pos, end }: { readonly pos: number; readonly end: number },
  { shift, place }: Around,
): { readonly start: number; readonly end: number } {
  return place ?? { start: shift + pos, end: shift + end };
}

function withRedirects(around: Around, redirects: readonly Redirection[]): Around {
  const publishes = redirects.some(
    (redirect) =>
      redirect.type === 'Redirect' &&
      redirect.operator.startsWith('>') &&
      redirect.target !== undefined &&
      isOutputFile(redirect.target),
  );
  const own = publishes ? { ...around, publishes } : around;
  const given = redirects.some(({ type, operator }) => type !== 'Redirect' || operator.startsWith('<'));
  if (!given) return own;
  const { inputText: _, ...rest } = own;
  const text = inputTextOf({ redirects }, around.scope);
  return { ...rest, input: true, ...(text === undefined ? {} : { inputText: text }) };
}

function isPublishing(node: SyntaxNode): boolean {
  return node.type === 'Command' && node.args.some((word) => word.type === 'Word' && isOutputFile(word));
}

/** Whether a word is the file in which a command publishes values. */
export function isOutputFile({ text }: Pick<Word, 'text'>): boolean {
  return /^"?\$(?:RUNBOOK_OUTPUT|\{RUNBOOK_OUTPUT\})"?$/.test(text);
}

/** The name of a command; what stands in `${KUBECTL:-kubectl}` for the name if nobody set it. */
function nameText(name: Word, scope: Scope): string {
  const [part, ...others] = name.parts ?? [];
  const [inner] = part?.type === 'DoubleQuoted' && part.parts.length === 1 ? part.parts : [part];
  if (inner?.type === 'ParameterExpansion' && inner.operation?.type === 'Default' && others.length === 0) {
    return /^:?[-=]$/.test(inner.operation.operator)
      ? (literalOf(inner.operation.operand) ?? unknown)
      : unknown;
  }
  return textOf(name, scope);
}

function readerIn(command: SyntaxNode, { scope }: Around): Call['into'] {
  if (command.type !== 'Command' || command.name === undefined) return undefined;
  const words = command.args.flatMap((argument) =>
    argument.type === 'Word' ? textsOf(argument, scope) : [argument.text],
  );
  return { program: textOf(command.name, scope), args: words };
}

/** What a command prints that only prints: `echo`, `printf`, or `cat` of a here-document. */
function printedText(command: Command, scope: Scope): string | undefined {
  const name = command.name === undefined ? undefined : literalOf(command.name);
  if (name === 'cat' && command.args.length === 0) return inputTextOf(command, scope);
  if (name !== 'echo' && name !== 'printf') return undefined;
  return command.args.map((word) => (word.type === 'Word' ? textOf(word, scope) : word.text)).join(' ');
}
