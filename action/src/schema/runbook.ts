// Generated from schema/runbook.schema.json by `npm run generate`. Do not edit.
/**
 * A sentence for people, or a description with a command that proves it.
 */
export type Condition = string | CheckedCondition;
/**
 * A step number, or `end` to finish the execution.
 */
export type Target = number | 'end';
/**
 * An expression in GitHub's language, without `${{ }}`.
 */
export type Expression = string;
/**
 * The number of a step in this runbook.
 */
export type StepNumber = number;
/**
 * A name a shell can hold: letters, digits and underscores, no digit first.
 */
export type Name = string;
/**
 * A string, number or boolean.
 */
export type Scalar = string | number | boolean;
/**
 * A day (YYYY-MM-DD) or a moment (RFC 3339).
 */
export type Date = string;
/**
 * string, number, boolean, or choice (one of `enum`).
 */
export type ValueType = 'string' | 'number' | 'boolean' | 'choice';
/**
 * A list of different values.
 *
 * @minItems 1
 */
export type Values = readonly Scalar[];
/**
 * A regular expression that the whole value must match.
 */
export type Pattern = string;
/**
 * `stop`: the execution fails. `continue`: the flow goes on. `escalate`: ask a person. `rollback`: undo what was done. `{goto: n}`: go on at step n.
 */
export type OnFailure = ('stop' | 'continue' | 'escalate' | 'rollback') | Goto;
/**
 * A list, or an expression that gives one; the step runs once for each item, which is `$ITEM`.
 */
export type ForEach = readonly Scalar[] | Expression;

/**
 * A runbook: a procedure for people who run production, with steps that are executed, decided and approved in order.
 */
export interface RunbookFile {
  /**
   * What this runbook is, whom it concerns, and who may approve its steps.
   */
  readonly metadata: Metadata;
  /**
   * Values the operator gives at the start. A command reads them as environment variables: "$TARGET_PROVIDER".
   */
  readonly variables?: {
    readonly [k: string]: Variable;
  };
  /**
   * What must hold before the first step: a sentence for people, or a description with a command that proves it.
   */
  readonly prerequisites?: readonly Condition[];
  /**
   * The steps, in ascending order of their numbers.
   *
   * @minItems 1
   */
  readonly steps: readonly Step[];
  /**
   * What must hold after the last step: a sentence for people, or a description with a command that proves it.
   */
  readonly post_conditions?: readonly Condition[];
  /**
   * Ids of runbooks that belong to the same trouble.
   */
  readonly related_runbooks?: readonly string[];
  /**
   * Links and documents that help.
   */
  readonly references?: readonly string[];
  /**
   * What changed in this runbook, newest first.
   */
  readonly changelog?: readonly Change[];
}
/**
 * A declared input.
 */
export interface Variable {
  /**
   * The type of the value.
   */
  readonly type?: ValueType;
  /**
   * What it is for, shown to who starts the runbook.
   */
  readonly description?: string;
  /**
   * The value when none is given.
   */
  readonly default?: Scalar;
  /**
   * A value must be given; default true where there is no `default`.
   */
  readonly required?: boolean;
  /**
   * The values to choose from; needed by `choice`.
   */
  readonly enum?: Values;
  /**
   * A regular expression the whole value must match.
   */
  readonly pattern?: Pattern;
  /**
   * The value comes from the environment variable of the same name, and is masked everywhere.
   */
  readonly secret?: boolean;
}
/**
 * A condition that a command can prove.
 */
export interface CheckedCondition {
  /**
   * What must hold, for people.
   */
  readonly description: string;
  /**
   * A bash script that proves it: exit code 0 means it holds.
   */
  readonly check?: string;
}
/**
 * One step of the procedure.
 */
export interface Step {
  /**
   * Its number: unique, ascending, gaps allowed.
   */
  readonly step_number: number;
  /**
   * What is done, in a few words.
   */
  readonly title: string;
  /**
   * What is done, and why.
   */
  readonly description: string;
  /**
   * `automated` runs commands, `verification` checks, `notification` tells, `decision` asks for a branch, `manual` asks a person to do it.
   */
  readonly step_type: 'manual' | 'automated' | 'decision' | 'verification' | 'notification';
  /**
   * Bash scripts, run in order; each entry is one script and may have many lines. Values come as environment variables.
   */
  readonly commands?: readonly string[];
  /**
   * What a person should see.
   */
  readonly expected_output?: string;
  /**
   * How a person knows that it worked; only `verify` is checked.
   */
  readonly success_criteria?: string;
  /**
   * What a person does when it fails; only `on_failure` is acted upon.
   */
  readonly failure_action?: string;
  /**
   * How long it usually takes.
   */
  readonly estimated_duration_minutes?: number;
  /**
   * An approver must approve it before anything of it runs.
   */
  readonly requires_approval?: boolean;
  /**
   * The step that undoes this one; it is never part of the forward flow.
   */
  readonly rollback_step?: StepNumber;
  /**
   * The name of a registered automation, run after the commands.
   */
  readonly automation_script?: string;
  /**
   * What can be decided: the name of a branch and the step it leads to, or `end`.
   */
  readonly decision_branches?: {
    readonly [k: string]: Target;
  };
  /**
   * Where the flow goes on; default the next step in the file that is not a rollback step.
   */
  readonly next?: Target;
  /**
   * The step runs only when this is true; else it is skipped.
   */
  readonly when?: Expression;
  /**
   * Ordered rules that decide; the first true one wins, none means ask.
   */
  readonly decide?: readonly Rule[];
  /**
   * Expressions that must hold after the commands; they may name `stdout`, `stderr` and `exit_code`.
   */
  readonly verify?: readonly Expression[];
  /**
   * What the commands publish by appending NAME=value to "$RUNBOOK_OUTPUT".
   */
  readonly outputs?: {
    readonly [k: string]: Output;
  };
  /**
   * What follows when it fails: `stop`, `continue`, `escalate`, `rollback`, or `{goto: n}`.
   */
  readonly on_failure?: OnFailure;
  /**
   * How often a failed step is tried again; a timeout or a failed `verify` is a failed attempt.
   */
  readonly retry?: Retry;
  /**
   * The longest each command may run.
   */
  readonly timeout_seconds?: number;
  /**
   * It may be repeated without asking when nobody knows how it ended.
   */
  readonly idempotent?: boolean;
  /**
   * A list, or an expression that gives one; the step runs once for each item, which is `$ITEM`.
   */
  readonly for_each?: ForEach;
  /**
   * How many items run at the same time.
   */
  readonly max_parallel?: number;
  /**
   * How many failed items are tolerated.
   */
  readonly max_errors?: number;
  /**
   * Roles that may approve this step: a narrower list than that of the runbook.
   *
   * @minItems 1
   */
  readonly approvers?: readonly string[];
  /**
   * How long its gate stays open; default by severity in `config.yaml`.
   */
  readonly expires_after_minutes?: number;
  /**
   * Verification steps to run again after the approval and before this step.
   */
  readonly recheck?: readonly StepNumber[];
  /**
   * The reason why nothing undoes it: a rollback stops here and asks.
   */
  readonly irreversible?: string;
  /**
   * Whether it may be approved under break-glass, where `config.yaml` has that.
   */
  readonly break_glass?: boolean;
  /**
   * What of its output may be kept in the journal's store.
   */
  readonly output?: 'full' | 'tail' | 'none';
  /**
   * A message to send.
   */
  readonly notify?: Notification;
}
/**
 * One rule of a decision.
 */
export interface Rule {
  /**
   * When this is true, the branch is taken.
   */
  readonly when: Expression;
  /**
   * The name of one of `decision_branches`.
   */
  readonly branch: string;
}
/**
 * A value the step publishes.
 */
export interface Output {
  /**
   * The type of the value.
   */
  readonly type?: ValueType;
  /**
   * A regular expression the whole value must match.
   */
  readonly pattern?: Pattern;
  /**
   * The values it may have; needed by `choice`.
   */
  readonly enum?: Values;
  /**
   * The value is masked everywhere and never stored.
   */
  readonly secret?: boolean;
}
/**
 * One entry of the changelog.
 */
export interface Change {
  /**
   * When it changed.
   */
  readonly date: Date;
  /**
   * Who changed it.
   */
  readonly author: string;
  /**
   * What changed.
   */
  readonly changes: string;
}
/**
 * One row of the quick-reference card.
 */
export interface Symptom {
  /**
   * The heading it stands under.
   */
  readonly group: string;
  /**
   * What somebody sees when this runbook is the right one.
   */
  readonly symptom: string;
}
/**
 * What this runbook is, whom it concerns, and who may approve its steps.
 */
export interface Metadata {
  /**
   * The id people and commands use; unique in the repository.
   */
  readonly runbook_id: string;
  /**
   * The name of the runbook.
   */
  readonly title: string;
  /**
   * What this runbook does, in a sentence or two.
   */
  readonly description: string;
  /**
   * The kind of work.
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
   * The severity this runbook addresses; `all` matches every severity.
   */
  readonly severity: 'sev1' | 'sev2' | 'sev3' | 'sev4' | 'all';
  /**
   * Services this runbook touches or repairs.
   */
  readonly services_affected?: readonly string[];
  /**
   * Names of the alerts that lead here.
   */
  readonly triggers?: readonly string[];
  /**
   * Who wrote it: a person or a team.
   */
  readonly author: string;
  /**
   * When it was first written.
   */
  readonly created_at?: Date;
  /**
   * When it last changed.
   */
  readonly updated_at?: Date;
  /**
   * The version of this runbook, quoted so that it stays text.
   */
  readonly version: string;
  /**
   * The day by which somebody must review it again.
   */
  readonly review_date: Date;
  /**
   * Roles that may approve its steps, as `config.yaml` maps them to people.
   */
  readonly approvers?: readonly string[];
  /**
   * Words to find it by.
   */
  readonly tags?: readonly string[];
  /**
   * How long it takes; default the sum of its forward steps.
   */
  readonly estimated_total_duration_minutes?: number;
  /**
   * The start asks for a change ticket.
   */
  readonly requires_change_ticket?: boolean;
  /**
   * How much of it runs without a person.
   */
  readonly automation_level?: 'manual' | 'semi-automated' | 'fully-automated';
  /**
   * Rows of the quick-reference card.
   */
  readonly symptoms?: readonly Symptom[];
  /**
   * GitHub environment whose secrets every step has that needs no approval, rollback steps included.
   */
  readonly environment?: string;
  /**
   * A name that `config.yaml` maps to allowed runner labels.
   */
  readonly runner?: string;
  /**
   * Lock name: one unfinished execution per name. May hold `${{ vars.X }}`. Default: the runbook id.
   */
  readonly lock?: string;
  /**
   * An alert may start it; only with `automation_level: fully-automated`.
   */
  readonly auto_start?: boolean;
}
/**
 * Go on at another step.
 */
export interface Goto {
  /**
   * The step to go on at.
   */
  readonly goto: StepNumber;
}
/**
 * How often a failed step is tried again.
 */
export interface Retry {
  /**
   * How many attempts there are, the first included.
   */
  readonly attempts?: number;
  /**
   * The pause before the next attempt.
   */
  readonly delay_seconds?: number;
  /**
   * `fixed` keeps the delay, `exponential` doubles it each time.
   */
  readonly backoff?: 'fixed' | 'exponential';
  /**
   * Try again only when this is true; it may name `stdout`, `stderr` and `exit_code`.
   */
  readonly when?: Expression;
}
/**
 * A message to a channel.
 */
export interface Notification {
  /**
   * The name of a channel in `config.yaml`; `terminal` always exists.
   */
  readonly channel: string;
  /**
   * The text; may hold `${{ vars.X }}`.
   */
  readonly message: string;
}
