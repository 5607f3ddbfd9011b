// Generated from schema/test-case.schema.json by `npm run generate`. Do not edit.
/**
 * A string, number or boolean.
 */
export type Scalar = string | number | boolean;
/**
 * What each attempt comes to, a list with one entry for each attempt, or with `for_each` a mapping from the items.
 */
export type StepMock = string | Mock | Attempts | Items;
/**
 * One attempt: what its last command writes, with exit code 0, or the whole of it.
 */
export type Attempt = string | Mock;
/**
 * A list with one entry for each attempt.
 *
 * @minItems 1
 */
export type Attempts = readonly Attempt[];
/**
 * A branch, or a list of them.
 */
export type Branches = string | readonly string[];
/**
 * An outcome, an outcome with a name, or a list of them.
 */
export type Approvals = ApprovalOutcome | Approval | readonly (ApprovalOutcome | Approval)[];
/**
 * `approved`, `rejected`, or `expired`: the simulated clock passes the deadline.
 */
export type ApprovalOutcome = 'approved' | 'rejected' | 'expired';
/**
 * An answer, or a list of them.
 */
export type Confirmations = Confirmation | readonly Confirmation[];
/**
 * A person's answer; `abort` only to a prerequisite.
 */
export type Confirmation = 'done' | 'failed' | 'skip' | 'retry' | 'rollback' | 'abort';
/**
 * The number of a step.
 */
export type StepKey = string;
/**
 * The number of a step, or a condition by its place in its list.
 */
export type MockKey = string;
/**
 * The number of a step, or a prerequisite by its place in the list.
 */
export type ConfirmationKey = string;
/**
 * The name of a program, without a folder.
 */
export type Program = string;
/**
 * The number of a step.
 */
export type StepNumber = number;
/**
 * A prerequisite by its place in the list.
 */
export type Subject = string;
/**
 * The step that waits for a person, or the prerequisite, or the gate.
 */
export type Waiting = StepNumber | Subject | Gate;
/**
 * The step that sends the message, a part of the message or its channel, or several of these.
 */
export type Notified = StepNumber | string | Message;

/**
 * Test cases of one runbook, beside it as `<name>.test.yaml`: each is rehearsed on the real engine, without an effect on the world.
 */
export interface TestFile {
  /**
   * What holds for every case that says nothing else, key by key.
   */
  readonly defaults?: Defaults;
  /**
   * The test cases.
   *
   * @minItems 1
   */
  readonly tests: readonly Case[];
}
/**
 * One test case.
 */
export interface Case {
  /**
   * The name of the case, unique in the file.
   */
  readonly test_id: string;
  /**
   * The runbook; default the one beside the file. Another one is an error.
   */
  readonly runbook_id?: string;
  /**
   * What the case shows, in a sentence.
   */
  readonly description?: string;
  /**
   * What has happened. Where it is the name of a branch, a decision that has that branch takes it the first time it asks, unless `decide` or `decisions` says otherwise.
   */
  readonly scenario?: string;
  /**
   * Values of the runbook's variables; those left out have their defaults. A secret's made-up value may stand here.
   */
  readonly input_variables?: {
    readonly [k: string]: Scalar;
  };
  /**
   * Texts that must occur, in upper or lower case, in what the steps write, publish or send.
   */
  readonly expected_outcomes?: readonly string[];
  /**
   * What a step's commands come to, by step number; also `prerequisites.1` and `post_conditions.1`, which pass where nothing is said. A mocked step runs no process. Null takes a mock of `defaults` away, so that the step really runs with `fakes`.
   */
  readonly mock_responses?: {
    readonly [k: string]: StepMock | null;
  };
  /**
   * The branch that is chosen, by step number; a list has one for each time the step asks. A rule of `decide` that takes another branch fails the case.
   */
  readonly decisions?: {
    readonly [k: string]: Branches;
  };
  /**
   * What becomes of an approval, by step number; a list has one for each time the step asks. Without one the case ends waiting for it.
   */
  readonly approvals?: {
    readonly [k: string]: Approvals;
  };
  /**
   * What a person says who is asked about a step: a manual one, one that failed with `on_failure: escalate`, one whose end nobody recorded; or about `prerequisites.1`. A list has one for each time it is asked.
   */
  readonly confirmations?: {
    readonly [k: string]: Confirmations;
  };
  /**
   * The day, or the moment, at which the case begins; default 2026-01-01.
   */
  readonly today?: string;
  /**
   * Programs and small bash scripts in their place. Steps that are not mocked then really run in bash, with these and a list of harmless tools, in an empty environment and a temporary folder.
   */
  readonly fakes?: {
    readonly [k: string]: string;
  };
  /**
   * What the execution must come to. Nothing said about `status` means `completed`, or `paused` where `waiting` is given.
   */
  readonly expected?: Expected;
}
/**
 * What all commands of one attempt come to together.
 */
export interface Mock {
  /**
   * What the last command writes.
   */
  readonly stdout?: string;
  /**
   * What the last command writes to stderr.
   */
  readonly stderr?: string;
  /**
   * How the last command ends.
   */
  readonly exit_code?: number;
  /**
   * What is published, by the step's `outputs`.
   */
  readonly outputs?: {
    readonly [k: string]: Scalar;
  };
  /**
   * How long it takes on the simulated clock; longer than the step's `timeout_seconds` is a timeout.
   */
  readonly duration_seconds?: number;
  /**
   * The engine's process is lost while the attempt is under way; the case goes on as a resumed execution.
   */
  readonly crash?: boolean;
}
/**
 * With `for_each`: a mock for each item.
 */
export interface Items {
  readonly [k: string]: string | Mock | Attempts;
}
/**
 * What a person says about an approval.
 */
export interface Approval {
  /**
   * Who says it; default the first person that holds one of the step's roles.
   */
  readonly by?: string;
  /**
   * What is said; default `approved`.
   */
  readonly outcome?: ApprovalOutcome;
}
/**
 * What the cases have in common.
 */
export interface Defaults {
  /**
   * Values of variables; a case's own win.
   */
  readonly input_variables?: {
    readonly [k: string]: Scalar;
  };
  /**
   * Mocks by step number or condition; a case's own win.
   */
  readonly mock_responses?: {
    readonly [k: string]: StepMock;
  };
  /**
   * The day, or the moment, at which cases begin.
   */
  readonly today?: string;
  /**
   * Programs and the bash scripts in their place; a case's own win.
   */
  readonly fakes?: {
    readonly [k: string]: string;
  };
}
/**
 * A gate that is open at the end.
 */
export interface Gate {
  /**
   * What is asked for.
   */
  readonly kind: 'approval' | 'decision' | 'confirmation';
  /**
   * The step, or the prerequisite, that asks.
   */
  readonly step: StepNumber | Subject;
}
/**
 * A message that is sent.
 */
export interface Message {
  /**
   * The step that sends it.
   */
  readonly step?: StepNumber;
  /**
   * Its channel.
   */
  readonly channel?: string;
  /**
   * A part of its text.
   */
  readonly message?: string;
}
/**
 * What the execution must come to; what is left out is not looked at, but for `status`.
 */
export interface Expected {
  /**
   * How the execution stands at the end.
   */
  readonly status?: 'in_progress' | 'paused' | 'completed' | 'failed' | 'rolled_back' | 'aborted';
  /**
   * The steps that the flow arrives at, in order, one entry a visit; rollback steps are not among them.
   */
  readonly path?: readonly StepNumber[];
  /**
   * The steps of the path that were passed over, in order: `when` was false, the approval was refused or expired, or a person said skip.
   */
  readonly skipped?: readonly StepNumber[];
  /**
   * The steps of the path that failed, in order.
   */
  readonly failed?: readonly StepNumber[];
  /**
   * Values that must have been published; others may be.
   */
  readonly outputs?: {
    readonly [k: string]: Scalar;
  };
  /**
   * What was undone, in order, one entry a visit: the rollback steps that did it, or the steps that were undone.
   */
  readonly rolled_back?: readonly StepNumber[];
  /**
   * The steps, or prerequisites, about which people were called, in order.
   */
  readonly escalated?: readonly (StepNumber | Subject)[];
  /**
   * The messages that were sent, in order.
   */
  readonly notified?: readonly Notified[];
  /**
   * The gate at which the case ends; an empty list where it must not wait.
   */
  readonly waiting?: Waiting | readonly Waiting[];
}
