import { type Command, forEachChild, type SyntaxNode } from 'unbash';

import { literalOf } from '../runbook/bash-programs.ts';
import type { ParsedCommand } from './parsed-commands.ts';

/** A program and its arguments as bash would start it; a word that bash has to expand is `undefined`. */
export type Call = {
  readonly program: string;
  readonly args: readonly (string | undefined)[];
  /** Where it stands in the command, as offsets. */
  readonly start: number;
  readonly end: number;
};

/** Every program that a command starts, in order, also in substitutions and behind `sudo`, `xargs` and the like. */
export function callsOf(command: ParsedCommand): readonly Call[] {
  const known = calls.get(command);
  if (known !== undefined) return known;
  const found: Call[] = [];
  visit(command.tree);
  calls.set(command, found);
  return found;

  function visit(node: SyntaxNode): void {
    if (node.type === 'Command') found.push(...callsIn(node));
    forEachChild(node, visit);
  }
}

const calls = new WeakMap<ParsedCommand, readonly Call[]>();

// Programs that run another: which of their options take a value, and how many words stand before the other's name.
const wrappers: Readonly<Record<string, { readonly withValue: string; readonly before: number }>> = {
  builtin: { withValue: '', before: 0 },
  command: { withValue: '', before: 0 },
  env: { withValue: 'uC', before: 0 },
  exec: { withValue: 'a', before: 0 },
  nice: { withValue: 'n', before: 0 },
  nohup: { withValue: '', before: 0 },
  setsid: { withValue: '', before: 0 },
  stdbuf: { withValue: 'ioe', before: 0 },
  sudo: { withValue: 'ughpCrtUD', before: 0 },
  timeout: { withValue: 'ks', before: 1 },
  xargs: { withValue: 'adEILnPs', before: 0 },
};

function callsIn(command: Command): readonly Call[] {
  if (command.name === undefined) return [];
  const words = [
    literalOf(command.name),
    ...command.args.map((argument) => (argument.type === 'Word' ? literalOf(argument) : argument.text)),
  ];
  return unwrapped(words, { start: command.name.pos, end: command.end });
}

function unwrapped(
  words: readonly (string | undefined)[],
  place: { readonly start: number; readonly end: number },
): readonly Call[] {
  const [program, ...args] = words;
  if (program === undefined) return [];
  const wrapper = Object.hasOwn(wrappers, program) ? wrappers[program] : undefined;
  if (wrapper === undefined) return [{ program, args, ...place }];
  let { before } = wrapper;
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    if (word === undefined) break;
    if (/^-[A-Za-z]$/.test(word) && wrapper.withValue.includes(word.slice(1))) index++;
    else if (/^-|^[A-Za-z_]\w*=/.test(word)) continue;
    else if (before > 0) before--;
    else return unwrapped(args.slice(index), place);
  }
  return [{ program, args, ...place }];
}
