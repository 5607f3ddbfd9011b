// Generated from schema/check.report.schema.json by `npm run generate`. Do not edit.
import type { CoverageReport } from './test.report.ts';
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
import type { TestResultReport } from './test.report.ts';
/**
 * What `check` found.
 */
export interface CheckReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'check';
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
   * Whether the check passed.
   */
  readonly passed: boolean;
  /**
   * The day on which reviews are due; null where the check did not get so far.
   */
  readonly today: string | null;
  /**
   * The cases, in the order of runbooks and files.
   */
  readonly tests: readonly TestResultReport[];
  /**
   * What no test case reaches; null where the check did not get so far.
   */
  readonly coverage: CoverageReport | null;
  /**
   * How the change under check behaves differently; null without `--base`.
   */
  readonly changes: CheckChanges | null;
  /**
   * How much of each runbook must be reached, in percent; null where the check did not get so far.
   */
  readonly least_coverage: number | null;
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
/**
 * How a change behaves differently from the revision it is compared with.
 */
export interface CheckChanges {
  /**
   * The revision as it was named.
   */
  readonly revision: string;
  /**
   * The commit where its history and this one part.
   */
  readonly commit: string;
  /**
   * How many of the changes are a risk.
   */
  readonly risks: number;
  /**
   * The runbooks that behave differently.
   */
  readonly runbooks: readonly CheckRunbookChange[];
  /**
   * What is different in `config.yaml`.
   */
  readonly settings: readonly CheckChange[];
}
/**
 * All that is different about one runbook.
 */
export interface CheckRunbookChange {
  /**
   * Its id; of a removed one its former id.
   */
  readonly runbook_id: string;
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * What became of it.
   */
  readonly status: 'added' | 'removed' | 'changed';
  /**
   * Where it stands, or stood.
   */
  readonly file: string;
  /**
   * What is different.
   */
  readonly changes: readonly CheckChange[];
  readonly flow: CheckFlow;
}
/**
 * One way in which a runbook behaves differently.
 */
export interface CheckChange {
  /**
   * The field that changed, or what happened to the whole, such as `step-added`.
   */
  readonly kind: string;
  /**
   * Whether it takes a protection away, or cannot be seen to leave it as it was.
   */
  readonly risk: boolean;
  /**
   * What is different, in words.
   */
  readonly message: string;
  /**
   * The step it is about; null for the runbook as a whole.
   */
  readonly step: CheckStep | null;
  /**
   * The value before.
   */
  readonly before: string | null;
  /**
   * The value now.
   */
  readonly after: string | null;
  /**
   * Where it concerns a script: its lines before and now.
   */
  readonly diff: readonly CheckDiffLine[] | null;
  /**
   * Where it stands in the runbook's file as it is now.
   */
  readonly line: number | null;
}
/**
 * A step as it is now; one that is gone as it was.
 */
export interface CheckStep {
  /**
   * Its number.
   */
  readonly number: number;
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * Its number before, where that was another.
   */
  readonly former_number: number | null;
}
/**
 * A line of a script before and now; a gap stands for lines that are the same.
 */
export interface CheckDiffLine {
  /**
   * What became of it.
   */
  readonly kind: 'same' | 'added' | 'removed' | 'gap';
  /**
   * The line; of a gap how many there are.
   */
  readonly text: string;
}
/**
 * How the flow is different; a step that only got another number is the same step.
 */
export interface CheckFlow {
  /**
   * Ways that are gone, with the numbers of before.
   */
  readonly removed: readonly CheckWay[];
  /**
   * Ways that are new.
   */
  readonly added: readonly CheckWay[];
  /**
   * The flow before, as Mermaid text.
   */
  readonly before: string | null;
  /**
   * The flow now, as Mermaid text.
   */
  readonly after: string | null;
}
/**
 * A way from one step to another.
 */
export interface CheckWay {
  /**
   * A step, or `begin`.
   */
  readonly from: number | 'begin';
  /**
   * A step, or `end`.
   */
  readonly to: number | 'end';
  /**
   * The branch, or `failed`; empty where the way needs no name.
   */
  readonly label: string;
}
