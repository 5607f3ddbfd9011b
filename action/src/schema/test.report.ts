// Generated from schema/test.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * How rehearsals went, and what they reach.
 */
export interface TestReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'test';
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
   * The cases, in the order of runbooks and files.
   */
  readonly tests: readonly TestResultReport[];
  readonly counts: TestCounts;
  /**
   * What the cases that passed reach; null with `--init`.
   */
  readonly coverage: CoverageReport | null;
  /**
   * Files that were written.
   */
  readonly written: readonly string[];
  /**
   * With `--init`: what no case was found for.
   */
  readonly missed: readonly string[];
}
/**
 * How one case went.
 */
export interface TestResultReport {
  /**
   * The runbook.
   */
  readonly runbook_id: string;
  /**
   * The case.
   */
  readonly test_id: string;
  /**
   * What it shows.
   */
  readonly description: string;
  /**
   * The test file.
   */
  readonly file: string;
  /**
   * Line of the case, from 1.
   */
  readonly line: number;
  /**
   * Whether the execution is what the case says.
   */
  readonly passed: boolean;
  /**
   * How the execution stands at the end.
   */
  readonly status: string;
  /**
   * The expected path; null where the case says nothing about it.
   */
  readonly expected_path: readonly number[] | null;
  /**
   * The path that the flow took.
   */
  readonly actual_path: readonly PathEntryReport[];
  /**
   * Where the two paths part, as an index from 0; null where they do not.
   */
  readonly parted: number | null;
  /**
   * Steps that were undone, latest first.
   */
  readonly rolled_back: readonly number[];
  /**
   * The step or prerequisite that waits at the end; null where none does.
   */
  readonly waiting: string | null;
  /**
   * How long it took on the simulated clock.
   */
  readonly simulated_seconds: number;
  /**
   * Why it failed.
   */
  readonly differences: readonly DifferenceReport[];
}
/**
 * One arrival at a step.
 */
export interface PathEntryReport {
  /**
   * The step.
   */
  readonly step: number;
  /**
   * What it does.
   */
  readonly title: string;
  /**
   * How it ended.
   */
  readonly status: string;
  /**
   * Why it was passed over, the branch that was taken, or what went wrong; null where there is nothing to say.
   */
  readonly detail: string | null;
}
/**
 * A way in which the execution is not what the case says.
 */
export interface DifferenceReport {
  /**
   * The field of the case that it contradicts.
   */
  readonly aspect: string;
  /**
   * What is different.
   */
  readonly message: string;
  /**
   * What mends it; null where there is nothing to say.
   */
  readonly hint: string | null;
  /**
   * The test file.
   */
  readonly file: string;
  /**
   * Line, from 1.
   */
  readonly line: number;
  /**
   * Column, from 1.
   */
  readonly column: number;
}
/**
 * How many of what.
 */
export interface TestCounts {
  /**
   * Runbooks asked for.
   */
  readonly runbooks: number;
  /**
   * Runbooks that have no case.
   */
  readonly without_tests: number;
  /**
   * Cases that were rehearsed.
   */
  readonly tests: number;
  /**
   * Cases that passed.
   */
  readonly passed: number;
  /**
   * Cases that failed.
   */
  readonly failed: number;
}
/**
 * What the cases reach.
 */
export interface CoverageReport {
  /**
   * Of everything, in percent.
   */
  readonly percent: number;
  /**
   * By kind.
   */
  readonly kinds: CoverageKinds;
  /**
   * Everything.
   */
  readonly total: CoverageShare;
  /**
   * By runbook.
   */
  readonly runbooks: readonly RunbookCoverageReport[];
}
/**
 * What the cases of one runbook reach.
 */
export interface RunbookCoverageReport {
  /**
   * The runbook.
   */
  readonly runbook_id: string;
  /**
   * Of everything, in percent.
   */
  readonly percent: number;
  /**
   * By kind.
   */
  readonly kinds: CoverageKinds;
  /**
   * Everything.
   */
  readonly total: CoverageShare;
  /**
   * What is not reached.
   */
  readonly uncovered: readonly UncoveredItem[];
}
/**
 * Something that no passed case reaches.
 */
export interface UncoveredItem {
  /**
   * Its kind.
   */
  readonly kind: 'steps' | 'decisions' | 'when' | 'failures' | 'gates' | 'rollbacks';
  /**
   * JSON pointer into the runbook's file.
   */
  readonly pointer: string;
  /**
   * What was not reached.
   */
  readonly message: string;
  /**
   * The runbook's file.
   */
  readonly file: string;
  /**
   * Line, from 1.
   */
  readonly line: number;
  /**
   * Column, from 1.
   */
  readonly column: number;
}
/**
 * How many of how many.
 */
export interface CoverageShare {
  /**
   * How many are reached.
   */
  readonly covered: number;
  /**
   * How many there are.
   */
  readonly total: number;
}
/**
 * Coverage by its kinds.
 */
export interface CoverageKinds {
  /**
   * Steps of the forward flow.
   */
  readonly steps: CoverageShare;
  /**
   * Arms of decisions.
   */
  readonly decisions: CoverageShare;
  /**
   * Both outcomes of each `when`.
   */
  readonly when: CoverageShare;
  /**
   * Final failures of steps that can fail.
   */
  readonly failures: CoverageShare;
  /**
   * Outcomes of approvals, and of questions about manual steps.
   */
  readonly gates: CoverageShare;
  /**
   * Rollback steps.
   */
  readonly rollbacks: CoverageShare;
}
