import type { Command, Redirection, SyntaxNode, Word } from 'unbash';

import { literalOf } from '../runbook/bash-programs.ts';
import type { Call } from './call.ts';
import { inputTextOf, type Scope, textOf, textsOf, unknown } from './shell-words.ts';

/** Where a node stands; what of a call is known before its words are. */
export type Around = Omit<Call, 'program' | 'args' | 'start' | 'end' | 'inFolder'> & {
  readonly scope: Scope;
  /** What to add to the offsets of the nodes; or where to point for all of them. */
  readonly shift: number;
  readonly place: { readonly start: number; readonly end: number } | undefined;
  readonly depth: number;
};

/** The place in the command of something that was written in it, or in a script in it. */
export function placed(
  { pos, end }: { readonly pos: number; readonly end: number },
  { shift, place }: Around,
): { readonly start: number; readonly end: number } {
  return place ?? { start: shift + pos, end: shift + end };
}

/** What redirections change: whether there is an input, what it is, and whether the output is published. */
export function withRedirects(around: Around, redirects: readonly Redirection[]): Around {
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

/** Whether a command is given the file in which values are published. */
export function isPublishing(node: SyntaxNode): boolean {
  return node.type === 'Command' && node.args.some((word) => word.type === 'Word' && isOutputFile(word));
}

/** Whether a word is the file in which a command publishes values. */
export function isOutputFile({ text }: Pick<Word, 'text'>): boolean {
  return /^"?\$(?:RUNBOOK_OUTPUT|\{RUNBOOK_OUTPUT\})"?$/.test(text);
}

/** The name of a command; what stands in `${KUBECTL:-kubectl}` for the name if nobody set it. */
export function nameText(name: Word, scope: Scope): string {
  const [part, ...others] = name.parts ?? [];
  const [inner] = part?.type === 'DoubleQuoted' && part.parts.length === 1 ? part.parts : [part];
  if (inner?.type === 'ParameterExpansion' && inner.operation?.type === 'Default' && others.length === 0) {
    return /^:?[-=]$/.test(inner.operation.operator)
      ? (literalOf(inner.operation.operand) ?? unknown)
      : unknown;
  }
  return textOf(name, scope);
}

/** The program that a pipe leads to. */
export function readerIn(command: SyntaxNode, { scope }: Around): Call['into'] {
  if (command.type !== 'Command' || command.name === undefined) return undefined;
  const words = command.args.flatMap((argument) =>
    argument.type === 'Word' ? textsOf(argument, scope) : [argument.text],
  );
  return { program: textOf(command.name, scope), args: words };
}

/** What a command prints that only prints: `echo`, `printf`, or `cat` of a here-document. */
export function printedText(command: Command, scope: Scope): string | undefined {
  const name = command.name === undefined ? undefined : literalOf(command.name);
  if (name === 'cat' && command.args.length === 0) return inputTextOf(command, scope);
  if (name !== 'echo' && name !== 'printf') return undefined;
  return command.args.map((word) => (word.type === 'Word' ? textOf(word, scope) : word.text)).join(' ');
}
