// Generated from schema/journal.report.schema.json by `npm run generate`. Do not edit.
import type { Event } from './event.ts';
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * The journal of one execution.
 */
export interface JournalReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'journal';
  /**
   * The execution; null where there is none.
   */
  readonly execution_id: string | null;
  /**
   * The runbook; null where there is none, or several.
   */
  readonly runbook_id: string | null;
  /**
   * State of the execution; null where there is none.
   */
  readonly status:
    'not_started' | 'in_progress' | 'paused' | 'completed' | 'failed' | 'rolled_back' | 'aborted' | null;
  /**
   * Gates that are open.
   */
  readonly waiting: readonly ReportWaiting[];
  /**
   * Every visit of a step in the order of beginning, then the steps that were not reached.
   */
  readonly steps: readonly ReportStep[];
  /**
   * Values published so far; secrets are never here.
   */
  readonly outputs: {
    /**
     * A value.
     */
    readonly [k: string]: string | number | boolean;
  };
  /**
   * What is wrong with the files.
   */
  readonly findings: readonly ReportFinding[];
  /**
   * Why the verb could not do what was asked; null where it did.
   */
  readonly error: ReportError | null;
  /**
   * Whether the chain is whole; null without `--verify`.
   */
  readonly verified: JournalVerified | null;
  /**
   * Files of kept output that `--redact` removed.
   */
  readonly redacted: readonly string[];
  /**
   * The lines of the journal, oldest first; empty with `--verify` or `--redact`.
   */
  readonly events: readonly Event[];
}
export interface JournalVerified {
  /**
   * Whether it is.
   */
  readonly ok: boolean;
  /**
   * How many lines are whole.
   */
  readonly lines: number;
  /**
   * The first broken line, from 1; 0 where none is.
   */
  readonly line: number;
  /**
   * What is wrong with it; empty where nothing is.
   */
  readonly message: string;
}
