// Generated from schema/show.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
import type { RunbookFile } from './runbook.ts';
/**
 * One runbook.
 */
export interface ShowReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'show';
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
   * The file, relative to the root; null where there is no such runbook.
   */
  readonly file: string | null;
  /**
   * How `text` is written.
   */
  readonly format: 'md' | 'yaml' | 'json' | 'mermaid' | 'svg';
  /**
   * The runbook, rendered; null where there is no such runbook.
   */
  readonly text: string | null;
  /**
   * The runbook, defaults filled in; null where there is no such runbook.
   */
  readonly runbook: RunbookFile | null;
}
