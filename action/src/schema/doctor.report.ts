// Generated from schema/doctor.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * Whether the repository is set up safely.
 */
export interface DoctorReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'doctor';
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
   * `owner/name`; null where that is not known.
   */
  readonly repository: string | null;
  /**
   * Whether GitHub was asked.
   */
  readonly online: boolean;
  /**
   * Every point, by check.
   */
  readonly points: readonly DoctorPoint[];
  readonly counts: DoctorCounts;
  /**
   * Whether no point fails that weighs as much as `fail_on` of `config.yaml`.
   */
  readonly passed: boolean;
}
/**
 * One thing that was looked at.
 */
export interface DoctorPoint {
  /**
   * The id of the check.
   */
  readonly check: string;
  /**
   * What it is about.
   */
  readonly about: string;
  /**
   * How it is; `unknown` where that could not be asked.
   */
  readonly state: 'ok' | 'failing' | 'unknown';
  /**
   * How much it weighs where it fails.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * How it is, in words.
   */
  readonly message: string;
  /**
   * The command or the page that mends it; null where there is nothing to mend.
   */
  readonly mend: string | null;
  /**
   * What the token would need to ask; null where that is not the reason.
   */
  readonly permission: string | null;
}
/**
 * How many points there are of each state.
 */
export interface DoctorCounts {
  /**
   * Points that are as they should be.
   */
  readonly ok: number;
  /**
   * Points that are not.
   */
  readonly failing: number;
  /**
   * Points that could not be asked.
   */
  readonly unknown: number;
}
