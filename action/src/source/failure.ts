/** Kinds of failure that may cross a promise; each has its exit code in `cli`. */
export type FailureCode =
  | 'unknown-execution'
  | 'unknown-runbook'
  | 'broken-journal'
  | 'unknown-format'
  | 'unreadable'
  | 'unwritable'
  | 'busy'
  | 'usage'
  | 'missing-input'
  | 'invalid-runbook'
  | 'refused'
  | 'not-here'
  | 'journal-unreachable';

/** The world said no: what happened, and what mends it. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string;

  constructor(code: FailureCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.code = code;
    this.hint = hint;
  }
}
