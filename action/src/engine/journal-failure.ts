import { Failure } from '../source/failure.ts';
import type { JournalProblem } from './ports.ts';

/** What a caller is told who names an execution that is not there. */
export function unknownExecution(executionId: string): Failure {
  return new Failure(
    'unknown-execution',
    `There is no execution \`${executionId}\``,
    'List them with `runbook executions`',
  );
}

/** What a caller is told whose journal cannot be gone on with. */
export function brokenJournal(executionId: string, problem: JournalProblem): Failure {
  switch (problem.code) {
    case 'unknown-execution':
      return unknownExecution(executionId);
    case 'unknown-format':
      return new Failure(
        'unknown-format',
        problem.message,
        'Use the version of runbook that wrote the journal, or a newer one',
      );
    case 'unreadable':
      return new Failure(
        'unreadable',
        problem.message,
        'Give the user who runs runbook the right to read below .runbook',
      );
    case 'broken-chain':
      return new Failure(
        'broken-journal',
        `The journal of \`${executionId}\` is broken: ${problem.message}`,
        `Nothing is added to a broken journal. Look at it with \`runbook journal ${executionId} --verify\`, and put the file back from a copy or start a new execution`,
      );
    default:
      return problem.code satisfies never;
  }
}

/** What a journal's store throws that cannot be reached, after it has tried for a while. */
export function unreachableJournal(message: string, hint: string): Failure {
  return new Failure(unreachable, message, hint);
}

/** Whether that is what was thrown: the work is not lost, but nothing more may begin. */
export function isUnreachable(thrown: unknown): boolean {
  return thrown instanceof Failure && thrown.code === unreachable;
}

const unreachable = 'journal-unreachable';
