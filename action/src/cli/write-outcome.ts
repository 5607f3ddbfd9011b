import type { ExitCode, Outcome } from '../commands/outcome.ts';
import { jsonText } from '../report/json-text.ts';
import { visible, visibleLines } from '../source/visible.ts';
import { noFields } from '../report/no-fields.ts';
import type { ReportError } from '../schema/report.ts';
import { paletteFor } from './palette-for.ts';

/** What is to be said when a verb threw or was never understood. */
export type WrittenError = {
  readonly json: boolean;
  /** The document of the verb; only its `verb` need be there. */
  readonly blank: object;
  readonly exitCode: ExitCode;
  readonly error: ReportError;
  readonly thrown: unknown;
};

/** Writes an outcome: one document, or the text and below it what went wrong. Sets the exit code. */
export function writeOutcome(
  system: NodeJS.Process,
  { exitCode, text, verbatim, json }: Outcome,
  asJson: boolean,
): void {
  system.exitCode = exitCode;
  if (asJson) {
    system.stdout.write(jsonText(json));
    return;
  }
  system.stdout.write(verbatim === true && system.stdout.isTTY ? visibleLines(text) : text);
  if (json.error !== null) writeErrorLines(system, json.error);
}

/** Writes an error where there is no outcome. */
export function writeError(
  system: NodeJS.Process,
  { json, blank, exitCode, error, thrown }: WrittenError,
): void {
  system.exitCode = exitCode;
  if (error.code === 'bug' && (system.env['RUNBOOK_DEBUG'] ?? '') !== '' && thrown instanceof Error) {
    system.stderr.write(`${thrown.stack ?? ''}\n`);
  }
  if (json) system.stdout.write(jsonText({ ...noFields, ...blank, error }));
  else writeErrorLines(system, error);
}

function writeErrorLines(system: NodeJS.Process, { message, hint }: ReportError): void {
  const palette = paletteFor(system.stderr, (name) => system.env[name]);
  system.stderr.write(
    `${palette.bad('error:')} ${visible(message)}\n${hint === '' ? '' : `${palette.info('hint:')} ${visible(hint)}\n`}`,
  );
}
