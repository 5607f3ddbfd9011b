// Generated from schema/review.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * What `review` recorded.
 */
export interface ReviewReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'review';
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
   * What is wrong, unsafe or out of date.
   */
  readonly findings: readonly ReportFinding[];
  /**
   * Why the verb could not do what was asked; null where it did.
   */
  readonly error: ReportError | null;
  /**
   * The runbook's file; null where it did not get so far.
   */
  readonly file: string | null;
  /**
   * Who reviewed it; null where nothing was recorded.
   */
  readonly by: string | null;
  /**
   * The day of the review; null where nothing was recorded.
   */
  readonly date: string | null;
  /**
   * When the review was due.
   */
  readonly former_review_date: string | null;
  /**
   * When the next one is due; null where nothing was recorded.
   */
  readonly review_date: string | null;
  /**
   * What was seen, as it stands in the change log.
   */
  readonly notes: string | null;
  /**
   * How many test cases were rehearsed.
   */
  readonly rehearsals: number;
}
