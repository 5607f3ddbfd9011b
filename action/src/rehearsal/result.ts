import type { Event } from '../engine/event.ts';
import type { ExecutionStatus } from '../engine/state.ts';
import type { Value } from '../runbook/runbook.ts';
import type { SubjectName } from '../runbook/test-case.ts';

/** A visit of the forward flow, and how it ended. */
export type PathEntry = {
  readonly step: number;
  readonly title: string;
  readonly status: 'completed' | 'failed' | 'skipped' | 'waiting' | 'in_progress' | 'indeterminate';
  /** Why it was passed over, the branch that was taken, or what went wrong; null where there is nothing to say. */
  readonly detail: string | null;
};

/** What the rehearsed execution came to. */
export type Actual = {
  readonly status: ExecutionStatus;
  readonly path: readonly PathEntry[];
  readonly outputs: Readonly<Record<string, Value>>;
  /** Each visit that was undone, latest first, and by which rollback step; null where a person said that nothing was needed. */
  readonly undone: readonly { readonly step: number; readonly by: number | null }[];
  readonly escalated: readonly SubjectName[];
  readonly notified: readonly { readonly step: number; readonly channel: string; readonly message: string }[];
  readonly waiting: {
    readonly kind: 'approval' | 'decision' | 'confirmation';
    readonly subject: SubjectName;
  } | null;
};

/** What a case looks at, and in `script` what it says itself: a mock, an answer, a fake. */
export type Aspect =
  | 'status'
  | 'path'
  | 'skipped'
  | 'failed'
  | 'outputs'
  | 'rolled_back'
  | 'escalated'
  | 'notified'
  | 'waiting'
  | 'expected_outcomes'
  | 'decisions'
  | 'approvals'
  | 'confirmations'
  | 'mock_responses'
  | 'fakes'
  | 'input_variables';

/** One way in which the execution is not what the case says. */
export type Difference = {
  readonly aspect: Aspect;
  readonly message: string;
  /** JSON pointer into the test file, to what it contradicts. */
  readonly pointer: string;
  readonly hint: string | null;
};

/** How one case went. */
export type RehearsalResult = {
  readonly testId: string;
  readonly runbookId: string;
  readonly description: string;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
  /** The expected path, null where the case says nothing about it. */
  readonly expectedPath: readonly number[] | null;
  readonly actual: Actual;
  /** Index of the first entry where the expected and the actual path are not the same; null where they do not part. */
  readonly parted: number | null;
  /** Keys of the coverage items that were reached. */
  readonly covered: ReadonlySet<string>;
  /** What was recorded; nothing where the case passed, unless it was asked for: there are many. */
  readonly events: readonly Event[];
  /** Seconds on the simulated clock. */
  readonly simulatedSeconds: number;
};
