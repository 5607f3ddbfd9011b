// Generated from schema/environments.report.schema.json by `npm run generate`. Do not edit.
import type { ReportError } from './report.ts';
import type { ReportFinding } from './report.ts';
import type { ReportStep } from './report.ts';
import type { ReportWaiting } from './report.ts';
/**
 * How the environments on GitHub differ from what the settings and the runbooks need.
 */
export interface EnvironmentsReport {
  /**
   * The verb that wrote this document.
   */
  readonly verb: 'environments';
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
   * What was asked for.
   */
  readonly action: 'check' | 'apply';
  /**
   * `owner/name`; null where that is not known.
   */
  readonly repository: string | null;
  /**
   * The only branch that may use an environment; null where that is not known.
   */
  readonly default_branch: string | null;
  /**
   * Every environment that the settings or a runbook name.
   */
  readonly environments: readonly EnvironmentState[];
  /**
   * Whether something is not as it should be, or could not be asked.
   */
  readonly differs: boolean;
  /**
   * Whether something was changed on GitHub.
   */
  readonly applied: boolean;
}
/**
 * One environment that runbooks need.
 */
export interface EnvironmentState {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * What it is for: to ask approvers, to give secrets without asking, or to break the glass.
   */
  readonly kind: 'gate' | 'open' | 'break-glass';
  /**
   * What there is to do; `unknown` where GitHub did not say how it is, `refused` where it cannot be made as wanted.
   */
  readonly action: 'create' | 'change' | 'none' | 'unknown' | 'refused';
  /**
   * What differs.
   */
  readonly changes: readonly EnvironmentChange[];
  /**
   * What came of it; null where nothing was applied.
   */
  readonly result: 'applied' | 'unchanged' | 'failed' | 'skipped' | null;
  /**
   * Why it is unknown, refused or failed; null where it is not.
   */
  readonly message: string | null;
  /**
   * What mends that.
   */
  readonly hint: string | null;
  /**
   * The page of its settings.
   */
  readonly url: string | null;
}
/**
 * One setting of an environment that differs.
 */
export interface EnvironmentChange {
  /**
   * Which setting.
   */
  readonly setting: 'environment' | 'reviewers' | 'self_review' | 'branch_policy' | 'wait_timer' | 'admin_bypass';
  /**
   * What it is now; null where the environment does not exist.
   */
  readonly before: string | null;
  /**
   * What it should be.
   */
  readonly after: string;
  /**
   * Whether `apply` leaves it to a person.
   */
  readonly by_hand: boolean;
  /**
   * What is wrong, in words.
   */
  readonly message: string;
  /**
   * What mends it.
   */
  readonly hint: string | null;
}
