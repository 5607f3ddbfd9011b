import type * as file from '../schema/test-case.ts';
import type { Value } from './runbook.ts';

/** What all commands of one attempt come to, every default filled in. */
export type MockedAttempt = {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit_code: number;
  readonly outputs: Readonly<Record<string, Value>>;
  readonly duration_seconds: number;
  readonly crash: boolean;
};

/** The same for every attempt, or one entry for each. */
export type AttemptsMock =
  | { readonly kind: 'always'; readonly attempt: MockedAttempt }
  | { readonly kind: 'each'; readonly attempts: readonly MockedAttempt[] };

/** What a step's attempts come to; with `for_each` perhaps by item. */
export type StepMock =
  | AttemptsMock
  | { readonly kind: 'items'; readonly items: Readonly<Record<string, AttemptsMock>> };

/** What is said to an approval; `by` null stands for the first person that may. */
export type ScriptedApproval = {
  readonly by: string | null;
  readonly outcome: 'approved' | 'rejected' | 'expired';
};

/** An answer to a confirmation. */
export type ScriptedConfirmation = file.Confirmation;

/** A step by its number, or a prerequisite as `prerequisites.1`. */
export type SubjectName = number | string;

/** A message that must have been sent; what is null is not looked at. `text` is a part of the message, or the channel's name. */
export type ExpectedMessage = {
  readonly step: number | null;
  readonly channel: string | null;
  readonly message: string | null;
  readonly text: string | null;
};

/** The gate at which a case ends; `kind` null where any will do. */
export type ExpectedGate = {
  readonly kind: 'approval' | 'decision' | 'confirmation' | null;
  readonly subject: SubjectName;
};

/** What the execution must come to; null where nothing is said. */
export type Expected = {
  readonly status: NonNullable<file.Expected['status']>;
  readonly path: readonly number[] | null;
  readonly skipped: readonly number[] | null;
  readonly failed: readonly number[] | null;
  readonly outputs: Readonly<Record<string, Value>>;
  readonly rolled_back: readonly number[] | null;
  readonly escalated: readonly SubjectName[] | null;
  readonly notified: readonly ExpectedMessage[] | null;
  /** `none` where it must not wait; null where a wait must not come as a surprise only. */
  readonly waiting: ExpectedGate | 'none' | null;
};

/** A test case with every default filled in. Keys of steps are their numbers as text. */
export type TestCase = {
  readonly test_id: string;
  readonly runbook_id: string;
  readonly description: string;
  readonly scenario: string | null;
  readonly input_variables: Readonly<Record<string, Value>>;
  readonly expected_outcomes: readonly string[];
  readonly mock_responses: Readonly<Record<string, StepMock>>;
  /** One answer for each time the step asks. */
  readonly decisions: Readonly<Record<string, readonly string[]>>;
  readonly approvals: Readonly<Record<string, readonly ScriptedApproval[]>>;
  readonly confirmations: Readonly<Record<string, readonly ScriptedConfirmation[]>>;
  /** When it begins, RFC 3339 in UTC. */
  readonly today: string;
  /** Programs and the scripts in their place; null where nothing may really run. */
  readonly fakes: Readonly<Record<string, string>> | null;
  readonly expected: Expected;
};
