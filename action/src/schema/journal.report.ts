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
   * Whether GitHub confirms what the journal names; null without `--online`.
   */
  readonly online: JournalOnline | null;
  /**
   * Files of kept output that `--redact` removed.
   */
  readonly redacted: readonly string[];
  /**
   * What `--push` added to the journal branch; null without it.
   */
  readonly pushed: JournalPushed | null;
  /**
   * The lines of the journal, oldest first; empty with `--verify`, `--redact` or `--push`.
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
   * The first broken line, from 1; 0 where none is, or where a commit of the journal branch is to blame.
   */
  readonly line: number;
  /**
   * What is wrong with it; empty where nothing is.
   */
  readonly message: string;
}
export interface JournalOnline {
  /**
   * Whether it confirms all of it.
   */
  readonly ok: boolean;
  /**
   * Lines that name a run, a comment or a review, and are confirmed.
   */
  readonly confirmed: number;
  /**
   * Lines that are not.
   */
  readonly problems: readonly JournalOnlineProblem[];
}
export interface JournalOnlineProblem {
  /**
   * The line, from 1.
   */
  readonly line: number;
  /**
   * `contradicted`: GitHub says otherwise; `missing`: it has no such thing; `unknown`: it could not be asked.
   */
  readonly kind: 'contradicted' | 'missing' | 'unknown';
  /**
   * What it says.
   */
  readonly message: string;
}
export interface JournalPushed {
  /**
   * Lines that the branch did not have; 0 where it had them all.
   */
  readonly added: number;
  /**
   * Lines that it has now.
   */
  readonly lines: number;
}
