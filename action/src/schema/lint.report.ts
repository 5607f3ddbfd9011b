// Generated from schema/lint.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * What `lint` found.
 */
export interface LintReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'lint';
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
   * How many files were read.
   */
  readonly files: number;
  /**
   * How many runbooks could be read without error.
   */
  readonly runbooks: number;
  readonly counts: FindingCounts;
  /**
   * How many findings `--fix` mended; they are not among the findings.
   */
  readonly fixed: number;
}
/**
 * How many findings of each severity.
 */
export interface FindingCounts {
  /**
   * Errors.
   */
  readonly error: number;
  /**
   * Warnings.
   */
  readonly warning: number;
  /**
   * Remarks.
   */
  readonly info: number;
}
