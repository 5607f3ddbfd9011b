// Generated from schema/report.schema.json by `npm run generate`. Do not edit.
/**
 * What every verb prints with `--json`. A document of exactly this shape, without a verb, answers a command line that was not understood.
 */
export interface Report {
  /**
   * No verb was understood.
   */
  readonly verb: null;
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
}
/**
 * A gate: what an execution waits for.
 */
export interface ReportWaiting {
  /**
   * What kind of answer is awaited.
   */
  readonly kind: 'approval' | 'decision' | 'confirmation';
  /**
   * Number of the step; null where a condition is asked about.
   */
  readonly step: number | null;
  /**
   * What is asked about: a step number, `prerequisites.N`, `post_conditions.N` or `preflight`.
   */
  readonly subject: string;
  /**
   * Which visit of the step; 0 for a condition.
   */
  readonly visit: number;
  /**
   * The step or the condition in words.
   */
  readonly title: string;
  /**
   * Why a confirmation is asked; null for other gates.
   */
  readonly reason: 'manual' | 'escalated' | 'indeterminate' | 'condition' | 'preflight' | 'irreversible' | null;
  /**
   * What is asked, in words.
   */
  readonly message: string;
  /**
   * When it was asked.
   */
  readonly since: string;
  /**
   * When the gate expires; null if never.
   */
  readonly expires_at: string | null;
  /**
   * Roles that may answer; empty where anybody who may operate can.
   */
  readonly approvers: readonly string[];
  /**
   * Branches of a decision and where each leads.
   */
  readonly branches: {
    /**
     * A step number or `end`.
     */
    readonly [k: string]: number | 'end';
  };
  /**
   * Items without a recorded success, where there are items.
   */
  readonly items: readonly string[];
  /**
   * Answers that are possible.
   */
  readonly answers: readonly string[];
  /**
   * Command lines that give these answers, one for each.
   */
  readonly commands: readonly string[];
}
/**
 * One visit of a step, in the order in which the visits began; after them the steps that were not reached, with visit 0.
 */
export interface ReportStep {
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at it, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * What the step does.
   */
  readonly title: string;
  /**
   * Its type.
   */
  readonly type: 'manual' | 'automated' | 'decision' | 'verification' | 'notification';
  /**
   * Its state.
   */
  readonly status: 'not_started' | 'in_progress' | 'paused' | 'completed' | 'failed' | 'skipped' | 'indeterminate';
  /**
   * Number of the last attempt; 0 where it never began.
   */
  readonly attempt: number;
  /**
   * When it began; null where it did not.
   */
  readonly started_at: string | null;
  /**
   * When it ended; null where it has not.
   */
  readonly finished_at: string | null;
  /**
   * From beginning to end, in milliseconds; null where it has not ended.
   */
  readonly duration_ms: number | null;
  /**
   * Exit code of the last command; null where none ended.
   */
  readonly exit_code: number | null;
  /**
   * The branch that a decision took.
   */
  readonly branch: string | null;
  /**
   * Its items, where it has `for_each`.
   */
  readonly items: readonly ReportStepItem[];
  /**
   * Values it published; secrets are never here.
   */
  readonly outputs: {
    /**
     * A value.
     */
    readonly [k: string]: string | number | boolean;
  };
  /**
   * What this visit undid; null in the forward flow.
   */
  readonly undoes: ReportUndo | null;
  /**
   * The step before which this verification was repeated; null where it was not.
   */
  readonly recheck_for: number | null;
  /**
   * Whether it was undone.
   */
  readonly undone: boolean;
  /**
   * Who approved it; null where nobody had to.
   */
  readonly approved_by: string | null;
  /**
   * Who chose the branch, or confirmed; null where nobody had to.
   */
  readonly answered_by: string | null;
  /**
   * Why it failed; null where it did not.
   */
  readonly error: ReportStepError | null;
}
/**
 * How one element of `for_each` went.
 */
export interface ReportStepItem {
  /**
   * The element.
   */
  readonly item: string;
  /**
   * Its state.
   */
  readonly status: 'not_started' | 'in_progress' | 'paused' | 'completed' | 'failed' | 'skipped' | 'indeterminate';
  /**
   * Number of its last attempt; 0 where it never began.
   */
  readonly attempt: number;
  /**
   * Exit code of its last command; null where none ended.
   */
  readonly exit_code: number | null;
  /**
   * Why it failed; null where it did not.
   */
  readonly error: ReportStepError | null;
}
/**
 * Why a step failed.
 */
export interface ReportStepError {
  /**
   * The kind.
   */
  readonly code: string;
  /**
   * In words.
   */
  readonly message: string;
}
/**
 * One visit of a step, or one item of it.
 */
export interface ReportUndo {
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * Which visit of it, from 1.
   */
  readonly visit: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
}
/**
 * One result of validation or lint.
 */
export interface ReportFinding {
  /**
   * The rule.
   */
  readonly rule: string;
  /**
   * How bad it is.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * What is wrong.
   */
  readonly message: string;
  /**
   * What would mend it; null where nothing can be said.
   */
  readonly hint: string | null;
  /**
   * The file, relative to the root.
   */
  readonly file: string;
  /**
   * Line of the beginning, from 1.
   */
  readonly line: number;
  /**
   * Column of the beginning, from 1, in UTF-16 units.
   */
  readonly column: number;
  /**
   * Line of the end, from 1.
   */
  readonly end_line: number;
  /**
   * Column after the end, from 1.
   */
  readonly end_column: number;
  /**
   * Other places that matter.
   */
  readonly related: readonly ReportRelated[];
}
/**
 * A second place that matters for a finding.
 */
export interface ReportRelated {
  /**
   * Why it matters.
   */
  readonly message: string;
  /**
   * The file, relative to the root.
   */
  readonly file: string;
  /**
   * Its line, from 1.
   */
  readonly line: number;
  /**
   * Its column, from 1, in UTF-16 units.
   */
  readonly column: number;
}
/**
 * Why the verb could not do what was asked, and who can mend it.
 */
export interface ReportError {
  /**
   * What kind of trouble, as a word for programs.
   */
  readonly code: string;
  /**
   * What happened, in words.
   */
  readonly message: string;
  /**
   * What to do about it; empty where nothing can be said.
   */
  readonly hint: string;
}
/**
 * An input, and where its value came from.
 */
export interface ReportVariable {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * Its value; null for secrets and where none is known.
   */
  readonly value: string | number | boolean | null;
  /**
   * Where it came from.
   */
  readonly source: 'given' | 'default' | 'asked' | 'carried' | 'environment' | 'published' | 'missing';
  /**
   * Whether it is secret, so that it is not shown.
   */
  readonly secret: boolean;
}
/**
 * A visit that was not undone.
 */
export interface ReportNotUndone {
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * Which visit of it, from 1.
   */
  readonly visit: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
  /**
   * Why it was not undone.
   */
  readonly reason: string;
}
/**
 * What a rollback did.
 */
export interface ReportRollback {
  /**
   * Whether everything was undone; `running` while it is under way.
   */
  readonly status: 'complete' | 'incomplete' | 'running';
  /**
   * What was undone, in the order it happened.
   */
  readonly undone: readonly ReportUndo[];
  /**
   * What was not undone.
   */
  readonly not_undone: readonly ReportNotUndone[];
  /**
   * Steps that ran and declare neither a rollback nor why none exists.
   */
  readonly without_rollback: readonly number[];
}
/**
 * A remark in the journal.
 */
export interface ReportNote {
  /**
   * When it was made.
   */
  readonly at: string;
  /**
   * Who made it; null where the engine did.
   */
  readonly by: string | null;
  /**
   * The remark.
   */
  readonly text: string;
}
/**
 * One entry of the timeline.
 */
export interface ReportMoment {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it happened.
   */
  readonly at: string;
  /**
   * Type of the event.
   */
  readonly type: string;
  /**
   * Who did it; null where the engine did.
   */
  readonly by: string | null;
  /**
   * What happened, in words.
   */
  readonly text: string;
}
/**
 * One execution in a list.
 */
export interface ReportExecutionSummary {
  /**
   * Name of the execution.
   */
  readonly execution_id: string;
  /**
   * Its runbook.
   */
  readonly runbook_id: string;
  /**
   * Its state.
   */
  readonly status: 'not_started' | 'in_progress' | 'paused' | 'completed' | 'failed' | 'rolled_back' | 'aborted';
  /**
   * Who is in charge.
   */
  readonly operator: string;
  /**
   * The incident it belongs to.
   */
  readonly incident: string | null;
  /**
   * When it began.
   */
  readonly started_at: string;
  /**
   * When it ended; null where it has not.
   */
  readonly finished_at: string | null;
  /**
   * Name of the lock it holds until its end.
   */
  readonly lock: string;
  /**
   * Gates that are open.
   */
  readonly waiting: readonly ReportWaiting[];
}
/**
 * A prerequisite or post-condition.
 */
export interface ReportCondition {
  /**
   * Its name in answers.
   */
  readonly subject: string;
  /**
   * The condition in words.
   */
  readonly description: string;
  /**
   * The command that proves it; null where nothing does.
   */
  readonly check: string | null;
  /**
   * What came out; null where it was not checked yet.
   */
  readonly status: 'passed' | 'failed' | 'unchecked' | null;
  /**
   * What went wrong; null where nothing did.
   */
  readonly detail: string | null;
}
/**
 * A step that may run.
 */
export interface ReportPlanStep {
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * What it does.
   */
  readonly title: string;
  /**
   * Its type.
   */
  readonly type: 'manual' | 'automated' | 'decision' | 'verification' | 'notification';
  /**
   * Its commands, verbatim.
   */
  readonly commands: readonly string[];
  /**
   * Name of the automation that runs after the commands.
   */
  readonly automation: string | null;
  /**
   * A message it sends.
   */
  readonly notify: ReportMessage | null;
  /**
   * Values that its commands name.
   */
  readonly values: readonly ReportVariable[];
  /**
   * For what it stops and asks.
   */
  readonly gates: readonly ('approval' | 'decision' | 'confirmation')[];
  /**
   * Roles that may approve it; empty where nobody must.
   */
  readonly approvers: readonly string[];
  /**
   * The condition under which it runs.
   */
  readonly when: string | null;
  /**
   * Over what it is repeated.
   */
  readonly for_each: string | null;
  /**
   * Where the flow goes from here.
   */
  readonly leads_to: readonly ReportPlanEdge[];
  /**
   * The step that undoes it; null where none does.
   */
  readonly rollback_step: number | null;
  /**
   * Why nothing undoes it; null where that is not said.
   */
  readonly irreversible: string | null;
}
export interface ReportMessage {
  /**
   * The channel.
   */
  readonly channel: string;
  /**
   * The text, before values are put in.
   */
  readonly message: string;
}
/**
 * One way on.
 */
export interface ReportPlanEdge {
  /**
   * What leads there: `next`, `skipped`, `failed`, or the name of a branch.
   */
  readonly on: string;
  /**
   * A step number or `end`.
   */
  readonly target: number | 'end';
}
/**
 * What would happen: nothing ran, nothing was written.
 */
export interface ReportPlan {
  /**
   * All inputs.
   */
  readonly values: readonly ReportVariable[];
  /**
   * Conditions that are checked first.
   */
  readonly prerequisites: readonly ReportCondition[];
  /**
   * Steps that can be reached, in the order of the flow.
   */
  readonly steps: readonly ReportPlanStep[];
  /**
   * Steps that run only to undo others.
   */
  readonly rollback_steps: readonly ReportPlanStep[];
  /**
   * Conditions that are checked last.
   */
  readonly post_conditions: readonly ReportCondition[];
  /**
   * Programs that the commands name and this machine does not have.
   */
  readonly missing_programs: readonly string[];
}
/**
 * One runbook in a list.
 */
export interface ReportRunbookSummary {
  /**
   * Its id.
   */
  readonly runbook_id: string;
  /**
   * What it is for.
   */
  readonly title: string;
  /**
   * What it is for, at length.
   */
  readonly description: string;
  /**
   * Its category.
   */
  readonly category:
    | 'incident_response'
    | 'maintenance'
    | 'deployment'
    | 'recovery'
    | 'scaling'
    | 'troubleshooting'
    | 'security';
  /**
   * The severity it is for.
   */
  readonly severity: 'sev1' | 'sev2' | 'sev3' | 'sev4' | 'all';
  /**
   * Services it concerns.
   */
  readonly services_affected: readonly string[];
  /**
   * Alerts that lead to it.
   */
  readonly triggers: readonly string[];
  /**
   * Its tags.
   */
  readonly tags: readonly string[];
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * When it has to be reviewed.
   */
  readonly review_date: string;
  /**
   * How much of it runs without people.
   */
  readonly automation_level: 'manual' | 'semi-automated' | 'fully-automated';
  /**
   * How long it usually takes.
   */
  readonly estimated_total_duration_minutes: number;
  /**
   * How many steps it has.
   */
  readonly steps: number;
  /**
   * The file, relative to the root.
   */
  readonly file: string;
}
