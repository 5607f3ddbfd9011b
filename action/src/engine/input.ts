import type { Value } from '../runbook/runbook.ts';
import type { Refusal } from './refusal.ts';
import type { Actor, Output, Owner } from '../schema/event.ts';

/** Which run of which step: the visit, the attempt within it, and the item of `for_each` or null. */
export type RunKey = {
  readonly step: number;
  readonly visit: number;
  readonly attempt: number;
  readonly item: string | null;
};

/** How a command ended, with the texts that `verify` may look at (unmasked, at most 1 MiB each). */
export type CommandEnd = {
  readonly exit_code: number | null;
  readonly signal: string | null;
  readonly ended: 'exited' | 'signalled' | 'timed_out' | 'cancelled' | 'not_started';
  readonly duration_ms: number;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdoutText: string;
  readonly stderrText: string;
  /** True where a text was longer than 1 MiB, so that the expressions of the step must not be trusted. */
  readonly textCut: boolean;
  /** What it published, secrets left out. */
  readonly outputs: Readonly<Record<string, Value>>;
  readonly secretOutputs: readonly string[];
  /** Why what it published, or what it reported, cannot be accepted; null where all is well. */
  readonly problem: {
    readonly code: 'published' | 'automation' | 'not-started';
    readonly message: string;
  } | null;
};

/** Answers that a confirmation may get. */
export type Outcome = 'done' | 'failed' | 'skip' | 'retry' | 'rollback' | 'abort';

/** A person's word about a gate, or about the execution. */
export type Answer =
  | {
      readonly type: 'Approve' | 'Reject';
      readonly at: string;
      readonly by: Actor;
      readonly step: number | null;
      readonly reason: string | null;
    }
  | {
      readonly type: 'Choose';
      readonly at: string;
      readonly by: Actor;
      readonly step: number;
      readonly branch: string;
      readonly reason: string | null;
    }
  | {
      readonly type: 'Confirm';
      readonly at: string;
      readonly by: Actor;
      readonly subject: string;
      readonly outcome: Outcome;
      readonly reason: string | null;
    }
  | { readonly type: 'Note'; readonly at: string; readonly by: Actor; readonly text: string }
  | { readonly type: 'Pause'; readonly at: string; readonly by: Actor; readonly reason: string | null }
  | { readonly type: 'HandOver'; readonly at: string; readonly by: Actor; readonly to: string }
  | {
      /** The evidence of an answer to the open gate does not hold; the gate stays open. */
      readonly type: 'RefuseGate';
      readonly at: string;
      readonly by: Actor | null;
      readonly refusal: Refusal;
    }
  | {
      /** People were told through a channel, or could not be. */
      readonly type: 'Tell';
      readonly at: string;
      readonly step: number | null;
      readonly visit: number;
      readonly channel: string;
      readonly message: string;
      readonly error: string | null;
    };

/** What starts a process's work on an execution. */
export type Begin =
  | {
      readonly type: 'Resume';
      readonly at: string;
      /** Null where a program goes on with what was announced. */
      readonly by: Actor | null;
      readonly owner: Owner;
      /** What the caller found out about the recorded owner. */
      readonly former: 'gone' | 'alive' | 'unknown' | 'self';
      readonly takeOver: boolean;
      readonly tornBytes: number;
      readonly reason: string | null;
    }
  | {
      readonly type: 'Rollback';
      readonly at: string;
      readonly by: Actor;
      readonly to: number | null;
      readonly reason: string | null;
    }
  | {
      readonly type: 'Abort';
      readonly at: string;
      readonly by: Actor;
      readonly former: 'gone' | 'alive' | 'unknown' | 'self';
      readonly reason: string | null;
    };

/** What the world reports about an effect. */
export type Report =
  | ({
      readonly type: 'CommandEnded';
      readonly at: string;
      readonly index: number;
      readonly end: CommandEnd;
    } & RunKey)
  | ({ readonly type: 'Waited'; readonly at: string } & RunKey)
  | {
      readonly type: 'NotifyEnded';
      readonly at: string;
      readonly step: number;
      readonly visit: number;
      readonly channel: string;
      readonly message: string;
      readonly error: string | null;
    }
  | {
      readonly type: 'ConditionEnded';
      readonly at: string;
      readonly subject: string;
      readonly exitCode: number | null;
      readonly detail: string | null;
    }
  | {
      readonly type: 'PreflightEnded';
      readonly at: string;
      readonly programs: readonly string[];
      readonly missing: readonly string[];
    }
  | {
      readonly type: 'Interrupt';
      readonly at: string;
      readonly reason: 'signal' | 'cancelled' | 'child-run' | 'journal';
      readonly signal: string | null;
      /** The workflow run that announces another. */
      readonly run?: number;
    };

/** What reaches the engine from outside. The caller reads the clock. */
export type Input = { readonly type: 'Advance'; readonly at: string } | Answer | Begin | Report;
