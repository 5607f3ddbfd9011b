import {
  type AndOr,
  type Case,
  type Command,
  forEachChild,
  type If,
  type ParsedScript,
  parse,
  type Pipeline,
  type SyntaxNode,
  type Word,
} from 'unbash';

import { mayExpand } from '../runbook/bash-programs.ts';
import type { Call, Spoken } from './call.ts';
import {
  type Around,
  isPublishing,
  nameText,
  placed,
  printedText,
  readerIn,
  withRedirects,
} from './call-surroundings.ts';
import { type Inner, innerOf } from './inner-programs.ts';
import type { ParsedCommand } from './parsed-commands.ts';
import { scopeOf, textsOf, unknown } from './shell-words.ts';

// Functions may call functions: no command is followed for ever.
const mostCalls = 2_000;
const mostSteps = 300_000;
const mostCharacters = 2_000_000;
const mostArguments = 1_000;
const deepest = 10;

const parsed = new WeakMap<ParsedCommand, readonly Call[]>();

/**
 * Every program that a command starts, in order: also in substitutions, functions, traps and `bash -c`, behind `sudo`, `xargs`,
 * `ssh`, `kubectl exec` and the like. Text that is only printed or kept is none.
 */
export function callsOf(script: ParsedCommand): readonly Call[] {
  const known = parsed.get(script);
  if (known !== undefined) return known;
  const found: Call[] = [];
  let steps = 0;
  let characters = 0;
  visit(script.tree, {
    scope: scopeOf(script.tree),
    shift: 0,
    place: undefined,
    depth: 0,
    remote: false,
    input: false,
    publishes: false,
    orElse: false,
    inLoop: false,
    arms: [],
  });
  parsed.set(script, found);
  return found;

  function visit(node: SyntaxNode, around: Around): void {
    if (found.length >= mostCalls || steps++ > mostSteps) return;
    switch (node.type) {
      case 'Word':
        if (mayExpand(node.text)) visitChildren(node, around);
        return;
      case 'CommandExpansion':
      case 'ProcessSubstitution': {
        const { into: _, ...outside } = { ...around, publishes: false, orElse: false };
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
    const isChoice = operators.includes('||');
    let arm = 0;
    for (const [index, node] of commands.entries()) {
      if (operators[index - 1] === '||') arm++;
      const arms = isChoice ? [...around.arms, `${around.shift + pos}:${arm}`] : around.arms;
      const orElse = index <= operators.lastIndexOf('||') || around.orElse;
      visit(node, { ...around, arms, orElse });
    }
  }

  function visitIf({ pos, clause, then, elif, else: otherwise }: If, around: Around): void {
    const arm = (index: number): Around => ({
      ...around,
      arms: [...around.arms, `${around.shift + pos}:${index}`],
    });
    visit(clause, around);
    visit(then, arm(0));
    for (const [index, branch] of elif.entries()) {
      visit(branch.clause, around);
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
    const positional = spoken.slice(1, mostArguments).map(({ text }) => text);
    const within = { ...own, scope: { ...own.scope, positional }, depth: own.depth + 1 };
    visit(called.body, positional.length > 0 ? { ...within, place } : within);
  }

  /** Takes down a program, and all that it starts by its words. */
  function run(
    spoken: readonly Spoken[],
    around: Around,
    place: { readonly start: number; readonly end: number },
  ): void {
    const [first, ...rest] = spoken;
    if (first === undefined || around.depth > deepest || found.length >= mostCalls) return;
    const program = first.text.slice(first.text.lastIndexOf('/') + 1);
    const args = rest.map(({ text }) => text);
    if (program === '' || program.includes(unknown)) return;
    const { scope, shift: _, place: __, depth: ___, ...surrounding } = around;
    const inner = innerOf(program, rest, around);
    if (!inner.some(({ instead }) => instead)) {
      found.push({ ...surrounding, program, args, ...place, inFolder: !around.remote && !scope.moves });
    }
    for (const {
      words,
      script: inside,
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
        remote: around.remote || remote,
        input: takesInput && around.input,
        ...(takesInput && inputText !== undefined ? { inputText } : {}),
      };
      if (words !== undefined) run(words, next, place);
      if (inside !== undefined) visitScript(inside, word, { ...next, positional, sameShell, outside: place });
    }
  }

  function visitScript(
    text: string,
    word: Word | undefined,
    {
      positional,
      sameShell,
      outside,
      ...around
    }: Around & Pick<Inner, 'sameShell' | 'positional'> & { readonly outside: Around['place'] },
  ): void {
    characters += text.length;
    const tree = characters > mostCharacters ? undefined : parsedScript(text);
    if (tree === undefined) return;
    const next = {
      ...around,
      scope: sameShell === true ? around.scope : scopeOf(tree, positional ?? []),
    };
    const asWritten =
      word !== undefined &&
      around.place === undefined &&
      (word.text === `'${text}'` || word.text === `"${text}"`);
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
