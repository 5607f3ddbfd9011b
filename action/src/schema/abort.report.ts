// Generated from schema/abort.report.schema.json by `npm run generate`. Do not edit.
import type { ReportCondition } from './report.ts';
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportNote } from './report.ts';
import type { ReportRollback } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportVariable } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * The execution after `abort`.
 */
export interface AbortReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'abort';
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
   * Who is in charge; null where nothing was started.
   */
  readonly operator: string | null;
  /**
   * The incident it belongs to.
   */
  readonly incident: string | null;
  /**
   * The change ticket.
   */
  readonly change_ticket: string | null;
  /**
   * When it began; null where it did not.
   */
  readonly started_at: string | null;
  /**
   * When it ended; null where it has not.
   */
  readonly finished_at: string | null;
  /**
   * Inputs and where their values came from.
   */
  readonly variables: readonly ReportVariable[];
  /**
   * Prerequisites and post-conditions, and what came out.
   */
  readonly conditions: readonly ReportCondition[];
  /**
   * Steps that failed on the way.
   */
  readonly failed_steps: readonly number[];
  /**
   * What the rollback did; null where there was none.
   */
  readonly rollback: ReportRollback | null;
  /**
   * Remarks.
   */
  readonly notes: readonly ReportNote[];
  /**
   * The command line that goes on; null where nothing is left to do.
   */
  readonly resume: string | null;
  /**
   * Why this process stopped driving the execution; null where it never drove it.
   */
  readonly stopped: 'finished' | 'gate' | 'paused' | 'interrupted' | 'fenced' | 'refused' | 'unrecorded' | null;
}
