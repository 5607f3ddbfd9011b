// Generated from schema/event.schema.json by `npm run generate`. Do not edit.
/**
 * One line of an execution's journal (JSON Lines). Lines are only ever appended; `prev` chains them.
 */
export type Event =
  | ExecutionStarted
  | ExecutionResumed
  | ExecutionReopened
  | HandedOver
  | PauseRequested
  | ConditionChecked
  | StepStarted
  | CommandFinished
  | StepFinished
  | StepSkipped
  | ApprovalRequested
  | ApprovalGranted
  | ApprovalRejected
  | GateRefused
  | GateExpired
  | DecisionRequested
  | DecisionTaken
  | ConfirmationRequested
  | Confirmed
  | RollbackStarted
  | RollbackFinished
  | Escalated
  | Notified
  | NoteAdded
  | ExecutionInterrupted
  | ExecutionFinished;

/**
 * An execution began; always the first line.
 */
export interface ExecutionStarted {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * An execution began; always the first line.
   */
  readonly type: 'ExecutionStarted';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Version of the journal's format.
   */
  readonly format: number;
  /**
   * Version of the engine's behaviour, so that old journals replay the old way.
   */
  readonly behaviour: number;
  /**
   * Version of the program that wrote it.
   */
  readonly engine: string;
  /**
   * Name of the execution.
   */
  readonly execution_id: string;
  /**
   * The runbook.
   */
  readonly runbook_id: string;
  /**
   * Its version.
   */
  readonly runbook_version: string;
  /**
   * SHA-256 of all that decides what runs: runbook and automations.
   */
  readonly digest: string;
  /**
   * Commit of the checkout; null outside git.
   */
  readonly commit: string | null;
  /**
   * Whether the runbook differs from that commit.
   */
  readonly dirty: boolean;
  /**
   * Name of the lock that is held until the end.
   */
  readonly lock: string;
  /**
   * Execution whose lock was overridden by `--force`.
   */
  readonly overrode: string | null;
  /**
   * The person in charge; empty where an alert started it and nobody took it yet.
   */
  readonly operator: string;
  /**
   * The incident's id.
   */
  readonly incident: string | null;
  /**
   * The change ticket.
   */
  readonly change_ticket: string | null;
  /**
   * Values of the declared inputs; secrets are never here.
   */
  readonly variables: {
    readonly [k: string]: {
      /**
       * The value.
       */
      readonly value: string | number | boolean;
      /**
       * Where it came from.
       */
      readonly source: 'given' | 'default' | 'asked';
    };
  };
  /**
   * Names of the inputs whose values come from the environment.
   */
  readonly secrets: readonly string[];
  /**
   * First step, where an execution begins in the middle.
   */
  readonly start_at: number | null;
  /**
   * Execution that this one continues.
   */
  readonly continues: string | null;
  /**
   * Published values taken over from the continued execution.
   */
  readonly carried: {
    readonly [k: string]: string | number | boolean;
  };
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
  /**
   * The process that drives it.
   */
  readonly owner: Owner;
  /**
   * Number of the GitHub issue that belongs to this execution.
   */
  readonly issue?: number;
  /**
   * Why it goes on without a second person, where the glass was broken.
   */
  readonly break_glass?: string;
}
/**
 * A person, and how their word reached us.
 */
export interface Actor {
  /**
   * The person.
   */
  readonly person: string;
  /**
   * How.
   */
  readonly via: 'local' | 'github-dispatch' | 'github-comment' | 'github-environment';
  /**
   * Workflow run in which the word was given.
   */
  readonly run?: number;
  /**
   * Issue comment that says it.
   */
  readonly comment?: number;
  /**
   * GitHub environment whose required reviewer it was.
   */
  readonly environment?: string;
  /**
   * Which approved entry of that environment in that run's list of approvals, from 1.
   */
  readonly entry?: number;
}
/**
 * A process took up the execution.
 */
export interface ExecutionResumed {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A process took up the execution.
   */
  readonly type: 'ExecutionResumed';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * The process that drives it now.
   */
  readonly owner: Owner;
  /**
   * The owner before, if one was recorded.
   */
  readonly former: Owner | null;
  /**
   * Whether the former owner was not proven gone and the operator insisted.
   */
  readonly take_over: boolean;
  /**
   * Bytes of a torn last line that were set aside.
   */
  readonly torn_bytes: number;
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
}
/**
 * A process.
 */
export interface Owner {
  /**
   * Its machine.
   */
  readonly host: string;
  /**
   * Its number.
   */
  readonly pid: number;
  /**
   * When the process began, as the system tells it.
   */
  readonly started_at: string;
  /**
   * The job it runs in, where that is one of GitHub Actions.
   */
  readonly workflow_run?: {
    /**
     * The workflow run.
     */
    readonly id: number;
    /**
     * Its attempt.
     */
    readonly attempt: number;
    /**
     * The job.
     */
    readonly job: string;
  };
}
/**
 * An ended execution goes on.
 */
export interface ExecutionReopened {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * An ended execution goes on.
   */
  readonly type: 'ExecutionReopened';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
}
/**
 * Another person is the operator now.
 */
export interface HandedOver {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * Another person is the operator now.
   */
  readonly type: 'HandedOver';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * The new operator.
   */
  readonly to: string;
}
/**
 * The execution shall stop at the next step boundary.
 */
export interface PauseRequested {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * The execution shall stop at the next step boundary.
   */
  readonly type: 'PauseRequested';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
}
/**
 * A prerequisite, a post-condition or the preflight was checked.
 */
export interface ConditionChecked {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A prerequisite, a post-condition or the preflight was checked.
   */
  readonly type: 'ConditionChecked';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * What is asked about: a step number, `prerequisites.N`, `post_conditions.N` or `preflight`.
   */
  readonly subject: string;
  /**
   * What came out; `unchecked` where nothing proves it.
   */
  readonly status: 'passed' | 'failed' | 'unchecked';
  /**
   * The condition in words.
   */
  readonly description: string;
  /**
   * Exit code of the check; null where none ran.
   */
  readonly exit_code: number | null;
  /**
   * What went wrong.
   */
  readonly detail: string | null;
}
/**
 * A step, or one item of it, begins; durable before its effect.
 */
export interface StepStarted {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A step, or one item of it, begins; durable before its effect.
   */
  readonly type: 'StepStarted';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The n-th try within the visit, from 1; 0 where the step did not begin.
   */
  readonly attempt: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
  /**
   * Elements of `for_each`, evaluated once, in the event of the whole step.
   */
  readonly items?: readonly string[];
  /**
   * The visit that this step undoes; absent in the forward flow.
   */
  readonly undoes?: Undo;
  /**
   * The step that this verification is repeated for.
   */
  readonly recheck_for?: number;
}
/**
 * One command ended.
 */
export interface CommandFinished {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * One command ended.
   */
  readonly type: 'CommandFinished';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The n-th try within the visit, from 1; 0 where the step did not begin.
   */
  readonly attempt: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
  /**
   * Which command of the step, from 1; the automation comes after the commands.
   */
  readonly index: number;
  /**
   * Exit code; null where a signal ended it or it could not start.
   */
  readonly exit_code: number | null;
  /**
   * Signal that ended it.
   */
  readonly signal: string | null;
  /**
   * Why it ended.
   */
  readonly ended: 'exited' | 'signalled' | 'timed_out' | 'cancelled' | 'not_started';
  /**
   * How long it ran, in milliseconds.
   */
  readonly duration_ms: number;
  /**
   * What it wrote to standard output.
   */
  readonly stdout: Output;
  /**
   * What it wrote to standard error.
   */
  readonly stderr: Output;
  /**
   * Values it published; secrets are never here.
   */
  readonly outputs: {
    readonly [k: string]: string | number | boolean;
  };
  /**
   * Names of secret values it published.
   */
  readonly secret_outputs: readonly string[];
}
/**
 * An attempt ended: of the whole step, or of one item.
 */
export interface StepFinished {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * An attempt ended: of the whole step, or of one item.
   */
  readonly type: 'StepFinished';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The n-th try within the visit, from 1; 0 where the step did not begin.
   */
  readonly attempt: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
  /**
   * How.
   */
  readonly status: 'completed' | 'failed';
  /**
   * False where another attempt follows.
   */
  readonly final: boolean;
  /**
   * Delay before the next attempt; 0 where none follows.
   */
  readonly retry_in_seconds: number;
  /**
   * Exit code of the last command; null where none ran.
   */
  readonly exit_code: number | null;
  /**
   * What went wrong; null where nothing did.
   */
  readonly error: StepError | null;
  /**
   * What was verified.
   */
  readonly verify: readonly {
    /**
     * The expression.
     */
    readonly expression: string;
    /**
     * Whether it held.
     */
    readonly holds: boolean;
  }[];
  /**
   * Values it published; secrets are never here.
   */
  readonly outputs: {
    readonly [k: string]: string | number | boolean;
  };
  /**
   * Names of secret values it published.
   */
  readonly secret_outputs: readonly string[];
  /**
   * The branch a decision took.
   */
  readonly branch?: string;
}
/**
 * Why a step failed.
 */
export interface StepError {
  /**
   * The kind.
   */
  readonly code:
    | 'exit-code'
    | 'signal'
    | 'timed-out'
    | 'cancelled'
    | 'not-started'
    | 'verify'
    | 'expression'
    | 'published'
    | 'output-too-large'
    | 'automation'
    | 'items'
    | 'recheck'
    | 'visit-limit'
    | 'confirmed-failed'
    | 'indeterminate'
    | 'notify'
    | 'condition';
  /**
   * In words.
   */
  readonly message: string;
}
/**
 * A step was passed over; nothing to undo.
 */
export interface StepSkipped {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A step was passed over; nothing to undo.
   */
  readonly type: 'StepSkipped';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The n-th try within the visit, from 1; 0 where the step did not begin.
   */
  readonly attempt: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
  /**
   * Why.
   */
  readonly reason: 'when' | 'operator' | 'rejected' | 'expired' | 'not_run_here';
  /**
   * In words.
   */
  readonly detail: string | null;
}
/**
 * A step waits for an approver.
 */
export interface ApprovalRequested {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A step waits for an approver.
   */
  readonly type: 'ApprovalRequested';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Roles that may approve.
   */
  readonly approvers: readonly string[];
  /**
   * SHA-256 of what is to be approved: step, visit, commands, variables, items.
   */
  readonly digest: string;
  /**
   * When the gate expires, RFC 3339 UTC; null if never.
   */
  readonly expires_at: string | null;
  /**
   * The GitHub environment whose required reviewers are asked, where there is one.
   */
  readonly environment?: string;
}
/**
 * An approver approved this visit of this step.
 */
export interface ApprovalGranted {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * An approver approved this visit of this step.
   */
  readonly type: 'ApprovalGranted';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Position of the request that this answers.
   */
  readonly request: number;
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
}
/**
 * An approver refused.
 */
export interface ApprovalRejected {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * An approver refused.
   */
  readonly type: 'ApprovalRejected';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Position of the request that this answers.
   */
  readonly request: number;
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
}
/**
 * An answer was refused; the gate stays open.
 */
export interface GateRefused {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * An answer was refused; the gate stays open.
   */
  readonly type: 'GateRefused';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * What is asked about: a step number, `prerequisites.N`, `post_conditions.N` or `preflight`.
   */
  readonly subject: string;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Why, as a code.
   */
  readonly reason: string;
  /**
   * Why, and who can mend it.
   */
  readonly message: string;
}
/**
 * Nobody answered in time.
 */
export interface GateExpired {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * Nobody answered in time.
   */
  readonly type: 'GateExpired';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * What is asked about: a step number, `prerequisites.N`, `post_conditions.N` or `preflight`.
   */
  readonly subject: string;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Kind of gate.
   */
  readonly gate: 'approval' | 'decision' | 'confirmation';
}
/**
 * A person must choose a branch.
 */
export interface DecisionRequested {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A person must choose a branch.
   */
  readonly type: 'DecisionRequested';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Branches and where they lead.
   */
  readonly branches: {
    readonly [k: string]: number | 'end';
  };
  /**
   * When the gate expires, RFC 3339 UTC; null if never.
   */
  readonly expires_at: string | null;
}
/**
 * A branch was chosen.
 */
export interface DecisionTaken {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A branch was chosen.
   */
  readonly type: 'DecisionTaken';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Name of the branch.
   */
  readonly branch: string;
  /**
   * A step number or `end`.
   */
  readonly target: number | 'end';
  /**
   * Which rule of `decide` decided, from 1; null where a person did.
   */
  readonly rule: number | null;
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
}
/**
 * A person must say how it goes on.
 */
export interface ConfirmationRequested {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A person must say how it goes on.
   */
  readonly type: 'ConfirmationRequested';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * What is asked about: a step number, `prerequisites.N`, `post_conditions.N` or `preflight`.
   */
  readonly subject: string;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * Why it is asked.
   */
  readonly reason: 'manual' | 'escalated' | 'indeterminate' | 'condition' | 'preflight' | 'irreversible';
  /**
   * Answers that are possible.
   */
  readonly answers: readonly ('done' | 'failed' | 'skip' | 'retry' | 'rollback' | 'abort')[];
  /**
   * Items without a recorded success, where there are items.
   */
  readonly items: readonly string[];
  /**
   * What is asked, in words.
   */
  readonly message: string;
  /**
   * When the gate expires, RFC 3339 UTC; null if never.
   */
  readonly expires_at: string | null;
}
/**
 * A person answered.
 */
export interface Confirmed {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A person answered.
   */
  readonly type: 'Confirmed';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * What is asked about: a step number, `prerequisites.N`, `post_conditions.N` or `preflight`.
   */
  readonly subject: string;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The answer.
   */
  readonly outcome: 'done' | 'failed' | 'skip' | 'retry' | 'rollback' | 'abort';
  /**
   * Why, in the words of the person.
   */
  readonly reason: string | null;
}
/**
 * What was done is undone, latest first.
 */
export interface RollbackStarted {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * What was done is undone, latest first.
   */
  readonly type: 'RollbackStarted';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Why.
   */
  readonly reason: string;
  /**
   * Number of the step.
   */
  readonly step: number | null;
  /**
   * The step that stays; everything begun after it is undone.
   */
  readonly to: number | null;
}
/**
 * The rollback ended.
 */
export interface RollbackFinished {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * The rollback ended.
   */
  readonly type: 'RollbackFinished';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Whether everything was undone.
   */
  readonly status: 'complete' | 'incomplete';
  /**
   * Visits that were undone, in the order it happened.
   */
  readonly undone: readonly Undo[];
  /**
   * Visits that could not be undone.
   */
  readonly not_undone: readonly NotUndone[];
  /**
   * Steps that ran and declare neither a rollback nor why none exists.
   */
  readonly without_rollback: readonly number[];
}
/**
 * One visit, or one item of it.
 */
export interface Undo {
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
}
/**
 * A visit that was not undone, and why.
 */
export interface NotUndone {
  /**
   * Number of the step.
   */
  readonly step: number;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The element of `for_each`; null for the whole step.
   */
  readonly item: string | null;
  /**
   * Why.
   */
  readonly reason: string;
}
/**
 * Somebody must look.
 */
export interface Escalated {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * Somebody must look.
   */
  readonly type: 'Escalated';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number | null;
  /**
   * What happened.
   */
  readonly message: string;
  /**
   * Roles that are called.
   */
  readonly to: readonly string[];
}
/**
 * A message was handed to a channel.
 */
export interface Notified {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A message was handed to a channel.
   */
  readonly type: 'Notified';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Number of the step.
   */
  readonly step: number | null;
  /**
   * The n-th time the flow arrived at this step, from 1; 0 where it never did.
   */
  readonly visit: number;
  /**
   * The channel.
   */
  readonly channel: string;
  /**
   * The text.
   */
  readonly message: string;
  /**
   * Whether the channel took it.
   */
  readonly delivered: boolean;
  /**
   * Why not.
   */
  readonly error: string | null;
}
/**
 * A remark.
 */
export interface NoteAdded {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * A remark.
   */
  readonly type: 'NoteAdded';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * The remark.
   */
  readonly text: string;
  /**
   * Files of kept output that were removed.
   */
  readonly redacted?: readonly string[];
}
/**
 * The process that drove it stopped; `resume` goes on.
 */
export interface ExecutionInterrupted {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * The process that drove it stopped; `resume` goes on.
   */
  readonly type: 'ExecutionInterrupted';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * Why; `segment`: what comes next belongs to another job; `budget`: the time of the job is used up; `child-run`: a run of the workflow was announced that goes on; `journal`: the journal could not be written for a while.
   */
  readonly reason: 'signal' | 'pause' | 'cancelled' | 'segment' | 'budget' | 'child-run' | 'journal';
  /**
   * The signal.
   */
  readonly signal: string | null;
  /**
   * Workflow run that announced another.
   */
  readonly run?: number;
}
/**
 * The execution ended.
 */
export interface ExecutionFinished {
  /**
   * Position in the journal, from 1.
   */
  readonly seq: number;
  /**
   * When it was recorded: RFC 3339, UTC, with `Z`.
   */
  readonly at: string;
  /**
   * The execution ended.
   */
  readonly type: 'ExecutionFinished';
  /**
   * Who did it; null where the engine itself did.
   */
  readonly by: Actor | null;
  /**
   * SHA-256 of the line before, in hexadecimal; 64 zeros in the first line.
   */
  readonly prev: string;
  /**
   * How.
   */
  readonly status: 'completed' | 'failed' | 'rolled_back' | 'aborted';
  /**
   * Number of the step.
   */
  readonly step: number | null;
  /**
   * What is asked about: a step number, `prerequisites.N`, `post_conditions.N` or `preflight`.
   */
  readonly subject: string | null;
  /**
   * Steps that failed on the way.
   */
  readonly failed_steps: readonly number[];
  /**
   * Why.
   */
  readonly reason: string | null;
}
/**
 * Output of a command: its size, and where the kept part lies.
 */
export interface Output {
  /**
   * Bytes written in all.
   */
  readonly bytes: number;
  /**
   * SHA-256 of the kept text; null where nothing is kept.
   */
  readonly sha256: string | null;
  /**
   * File of the kept text, below `output/`; null where nothing is kept.
   */
  readonly kept: string | null;
}
