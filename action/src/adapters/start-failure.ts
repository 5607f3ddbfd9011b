import { Failure } from '../source/failure.ts';

/** What a caller is told who would open an ended execution again, while another one has or had its lock. */
export function cannotReopen(executionId: string, lock: string, who: string): Failure {
  return new Failure(
    'refused',
    `\`${executionId}\` cannot go on: ${who} the lock \`${lock}\``,
    'What it left undone may no longer fit: start a new execution with `runbook run`',
  );
}

/** What a caller is told whose new execution has the name of another one. */
export function executionExists(executionId: string): Failure {
  return new Failure(
    'refused',
    `There already is an execution \`${executionId}\``,
    'Start again: the new one gets another name',
  );
}
