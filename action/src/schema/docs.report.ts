// Generated from schema/docs.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * What the documentation site was built from, and what was written.
 */
export interface DocsReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'docs';
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
   * The folder that was written, relative to the root; null where it came to nothing.
   */
  readonly directory: string | null;
  /**
   * Whether a site was built or Markdown.
   */
  readonly format: 'site' | 'markdown';
  /**
   * How many runbooks are in it.
   */
  readonly runbooks: number;
  /**
   * How many pages there are, the search index not counted.
   */
  readonly pages: number;
  /**
   * How many of them were written because their content is new.
   */
  readonly written: number;
  /**
   * How many pages of the last build were removed.
   */
  readonly removed: number;
  /**
   * Whether the search was built; null for Markdown.
   */
  readonly search: boolean | null;
  /**
   * What was left out, and why.
   *
   * Items: One sentence.
   */
  readonly notes: readonly string[];
}
