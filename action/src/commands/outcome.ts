import type { Refusal } from '../engine/turn.ts';
import type { ReportError } from '../schema/report.ts';

/** Fine; no; wrong use; paused for a person; interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** What a verb came to: how the process ends, what it prints, and the same as a document. */
export type Outcome<
  Document extends { readonly error: ReportError | null } = { readonly error: ReportError | null },
> = {
  readonly exitCode: ExitCode;
  /** For people, ready to be printed; an error is not in it, the caller prints that. */
  readonly text: string;
  /** Whether the text is a file's, which a terminal must not be given as it is. */
  readonly verbatim?: true;
  readonly json: Document;
};

/** The engine's refusal as it stands in a document. */
export function errorOf({ code, message, hint }: Refusal): ReportError {
  return { code, message, hint };
}
