import { type Command, forEachChild, parse, type SyntaxNode } from 'unbash';
import { literalOf } from '../runbook/bash-programs.ts';

/** In how many places a script goes on after an error that would end it: `|| true`, `|| :`, `set +e`, `set +o pipefail`. */
export function errorsHidden(script: string): number {
  let count = 0;
  try {
    visit(parse(script));
  } catch (error) {
    // Nested too deeply to be followed; loading such a script is an error.
    if (!(error instanceof RangeError)) throw error;
  }
  return count;

  function visit(node: SyntaxNode): void {
    if (node.type === 'AndOr') {
      for (const [index, operator] of node.operators.entries()) {
        const next = node.commands[index + 1];
        if (operator === '||' && next?.type === 'Command' && doesNothing(next)) count++;
      }
    }
    if (node.type === 'Command' && switchesOff(node)) count++;
    forEachChild(node, visit);
  }
}

function wordsOf({ name, args }: Command): readonly (string | undefined)[] {
  return [
    name === undefined ? undefined : literalOf(name),
    ...args.map((argument) => (argument.type === 'Word' ? literalOf(argument) : undefined)),
  ];
}

function doesNothing(command: Command): boolean {
  const [name, first] = wordsOf(command);
  return (
    name === 'true' ||
    name === ':' ||
    ((name === 'exit' || name === 'return') && first === '0') ||
    name === 'echo'
  );
}

function switchesOff(command: Command): boolean {
  const [name, ...words] = wordsOf(command);
  if (name !== 'set') return false;
  return words.some(
    (word, index) =>
      /^\+[a-z]*e/.test(word ?? '') ||
      (word === '+o' && /^(?:errexit|pipefail)$/.test(words[index + 1] ?? '')),
  );
}
