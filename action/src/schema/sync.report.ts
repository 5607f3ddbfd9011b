// Generated from schema/sync.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * Which generated lists were stale, and what became of them.
 */
export interface SyncReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'sync';
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
   * Whether it only looked (`--check`).
   */
  readonly checked: boolean;
  /**
   * The files that hold generated lists.
   */
  readonly files: readonly SyncFile[];
}
/**
 * A file with generated lists.
 */
export interface SyncFile {
  /**
   * Its path, relative to the root.
   */
  readonly file: string;
  /**
   * Whether a list in it was stale.
   */
  readonly stale: boolean;
  /**
   * Whether it was written.
   */
  readonly written: boolean;
  /**
   * Its lists, in the order of their lines.
   */
  readonly lists: readonly SyncList[];
}
/**
 * One list of names in a file.
 */
export interface SyncList {
  /**
   * What it lists.
   */
  readonly list: 'runbooks' | 'secrets' | 'channel-secrets';
  /**
   * The line that begins it.
   */
  readonly line: number;
  /**
   * Whether its lines were not what they should be.
   */
  readonly stale: boolean;
  /**
   * Names that belonged there and were not.
   *
   * Items: A name.
   */
  readonly missing: readonly string[];
  /**
   * Names that were there and did not belong.
   *
   * Items: A name.
   */
  readonly extra: readonly string[];
}
