import type { Gate } from '../engine/state.ts';
import { visible } from '../source/visible.ts';

/** The answers a gate can get, in the order they are offered. */
export function answersOf(gate: Gate): readonly string[] {
  switch (gate.kind) {
    case 'approval':
      return ['approve', 'reject'];
    case 'decision':
      return Object.keys(gate.branches);
    case 'confirmation':
      return gate.answers;
    default:
      return gate satisfies never;
  }
}

/** A command line for each answer, ready to be copied; words in capitals are to be filled in. */
export function answerCommands(gate: Gate, executionId: string, program: string): readonly string[] {
  switch (gate.kind) {
    case 'approval':
      return [
        `${program} approve ${executionId} ${gate.step} --as NAME`,
        `${program} reject ${executionId} ${gate.step} --as NAME --reason TEXT`,
      ];
    case 'decision':
      return answersOf(gate).map(
        (branch) => `${program} choose ${executionId} ${shellWord(`${gate.step}=${branch}`)}`,
      );
    case 'confirmation':
      return gate.answers.map((answer) => {
        const reason = answer === 'skip' || answer === 'failed' ? ' --reason TEXT' : '';
        return `${program} confirm ${executionId} ${gate.subject}=${answer}${reason}`;
      });
    default:
      return gate satisfies never;
  }
}

/** The command line that goes on with an execution. */
export function resumeCommand(executionId: string, program: string): string {
  return `${program} resume ${executionId}`;
}

/** A word as a shell must be given it. */
function shellWord(word: string): string {
  const shown = visible(word);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`;
}
