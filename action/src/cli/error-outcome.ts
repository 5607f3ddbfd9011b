import type { ExitCode } from '../commands/outcome.ts';
import type { ReportError } from '../schema/report.ts';
import { Failure, type FailureCode } from '../source/failure.ts';

/** How a verb ends that threw, and what is said about it. */
export type ErrorOutcome = { readonly exitCode: ExitCode; readonly error: ReportError };

/** Sorts out everything that can be thrown; what nobody foresaw is a bug and says where to report it. */
export function errorOutcome(thrown: unknown): ErrorOutcome {
  if (thrown instanceof Failure) {
    const { code, message, hint } = thrown;
    return { exitCode: exitCodes[code], error: { code, message, hint } };
  }
  const usage = usageError(thrown);
  if (usage !== null) return { exitCode: 2, error: usage };
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return {
    exitCode: 1,
    error: {
      code: 'bug',
      message: `This should not have happened: ${message.split('\n', 1)[0] ?? ''}`,
      hint: 'Please open an issue in the repository this program came from, with the command you typed; RUNBOOK_DEBUG=1 shows where it happened',
    },
  };
}

const exitCodes: Readonly<Record<FailureCode, ExitCode>> = {
  'unknown-execution': 2,
  'unknown-runbook': 2,
  'broken-journal': 1,
  'unknown-format': 1,
  unreadable: 2,
  unwritable: 1,
  busy: 1,
  usage: 2,
  'missing-input': 2,
  'invalid-runbook': 1,
  refused: 1,
  'not-here': 1,
  'journal-unreachable': 1,
};

/** What commander says about a command line; it writes `error: ` before it and a suggestion below it. */
function usageError(thrown: unknown): ReportError | null {
  if (
    !(thrown instanceof Error) ||
    !('code' in thrown) ||
    typeof thrown.code !== 'string' ||
    !thrown.code.startsWith('commander.')
  ) {
    return null;
  }
  const [message = '', suggestion = ''] = thrown.message.replace(/^error: /, '').split('\n');
  return {
    code: 'usage',
    message,
    hint: suggestion === '' ? 'See --help' : suggestion.replace(/^\((.*)\)$/, '$1'),
  };
}
