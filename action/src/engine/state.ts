import type { Value } from '../runbook/runbook.ts';
import type { NotUndone, Owner, StepError, Undo } from '../schema/event.ts';
import type { EventDraft } from './event.ts';
import type { Outcome } from './input.ts';

/** Statuses of an execution. */
export type ExecutionStatus =
  | 'not_started'
  | 'in_progress'
  | 'paused'
  | 'completed'
  | 'failed'
  | 'rolled_back'
  | 'aborted';

/** Statuses of a visit of a step; `waiting` stands for one that has not begun. */
export type StepStatus = 'waiting' | 'in_progress' | 'completed' | 'failed' | 'skipped' | 'indeterminate';

/** One run of a step's work: the whole step, or one item of `for_each`. */
export type Run = {
  readonly item: string | null;
  readonly status: 'pending' | 'running' | 'retrying' | 'completed' | 'failed' | 'skipped' | 'indeterminate';
  /** Attempts so far in this visit. */
  readonly attempt: number;
  /** Attempts since a person last said retry; `retry.attempts` counts these. */
  readonly tries: number;
  /** Commands finished in this attempt. */
  readonly commands: number;
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, Value>>;
  readonly error: StepError | null;
  readonly undone: boolean;
};

/** The n-th time the flow arrived at a step, or a rollback step or recheck ran. */
export type Visit = {
  readonly step: number;
  readonly visit: number;
  readonly status: StepStatus;
  /** Whether it had, or may have had, an effect on the world. */
  readonly began: boolean;
  readonly runs: readonly Run[];
  readonly each: boolean;
  /** Inputs and published values at its beginning. */
  readonly values: Readonly<Record<string, Value>>;
  readonly outputs: Readonly<Record<string, Value>>;
  readonly exitCode: number | null;
  readonly error: StepError | null;
  readonly branch: string | null;
  readonly undoes: Undo | null;
  readonly recheckFor: number | null;
  readonly skipReason: 'when' | 'operator' | 'rejected' | 'expired' | 'not_run_here' | null;
  readonly escalated: boolean;
  readonly approvedBy: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
};

/** Why an execution was interrupted. */
export type Interruption = Extract<EventDraft, { readonly type: 'ExecutionInterrupted' }>['reason'];

type Wait = {
  readonly subject: string;
  readonly visit: number;
  readonly since: string;
  readonly expiresAt: string | null;
  readonly expired: boolean;
};

/** Where the engine waits for a person. */
export type Gate =
  | (Wait & {
      readonly kind: 'approval';
      readonly step: number;
      readonly request: number;
      readonly approvers: readonly string[];
      readonly digest: string;
      /** The GitHub environment whose required reviewers are asked; null where none is. */
      readonly environment: string | null;
    })
  | (Wait & {
      readonly kind: 'decision';
      readonly step: number;
      readonly branches: Readonly<Record<string, number | 'end'>>;
    })
  | (Wait & {
      readonly kind: 'confirmation';
      readonly step: number | null;
      readonly reason: 'manual' | 'escalated' | 'indeterminate' | 'condition' | 'preflight' | 'irreversible';
      readonly answers: readonly Outcome[];
      readonly items: readonly string[];
      readonly message: string;
    });

/** An approval that was given and not yet used. */
export type Grant = {
  readonly step: number;
  readonly visit: number;
  readonly by: string;
  readonly digest: string;
  readonly visitsThen: number;
};

/** A confirmation that was given and has not yet had its consequence. */
export type Confirmation = {
  readonly subject: string;
  readonly visit: number;
  readonly outcome: Outcome;
  readonly by: string;
};

export type Rollback = {
  readonly reason: string;
  readonly step: number | null;
  readonly to: number | null;
  readonly undone: readonly Undo[];
  readonly notUndone: readonly NotUndone[];
  /** Whether `RollbackFinished` was recorded and nothing reopened it. */
  readonly finished: 'complete' | 'incomplete' | null;
};

/** A condition under way: the prerequisites, the post-conditions, or the programs of a segment. */
export type Conditions = {
  readonly prerequisites: number;
  readonly postConditions: number;
  readonly preflight: 'due' | 'done';
  /** The subject that failed and waits for its consequence. */
  readonly failed: { readonly subject: string; readonly detail: string } | null;
};

/** An execution as its journal tells it: the fold of its events. */
export type State = {
  /** Events so far; the position of the last one. */
  readonly position: number;
  readonly status: ExecutionStatus;
  readonly executionId: string;
  readonly runbookId: string;
  readonly runbookVersion: string;
  readonly digest: string;
  readonly commit: string | null;
  readonly lock: string;
  readonly startedBy: string;
  readonly operator: string;
  readonly incident: string | null;
  readonly changeTicket: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly startAt: number | null;
  readonly continues: string | null;
  /** The GitHub issue that belongs to it. */
  readonly issue: number | null;
  /** Why it goes on without a second person; null where it does not. */
  readonly breakGlass: string | null;
  readonly variables: Readonly<Record<string, { readonly value: Value; readonly source: string }>>;
  readonly secrets: readonly string[];
  /** Inputs and what was published so far, by name; secrets are not among them. */
  readonly values: Readonly<Record<string, Value>>;
  readonly visits: readonly Visit[];
  /** Index into `visits` of the forward flow's latest visit; null before the first. */
  readonly current: number | null;
  readonly conditions: Conditions;
  readonly gate: Gate | null;
  readonly grant: Grant | null;
  readonly confirmed: Confirmation | null;
  readonly rollback: Rollback | null;
  readonly owner: Owner | null;
  /** Who resumed, chose or confirmed since the latest approval. */
  readonly actors: readonly string[];
  readonly pauseRequested: boolean;
  /** True from an interruption until a process resumes. */
  readonly halted: boolean;
  /** The interruption that nobody resumed from yet. */
  readonly interrupted: { readonly reason: Interruption; readonly run: number | null } | null;
  /** Steps and attempts that began since a process last took the execution up. */
  readonly begunHere: number;
  /** Whether an approval was given since a process last took the execution up. */
  readonly approvedHere: boolean;
  readonly ending: {
    readonly step: number | null;
    readonly subject: string | null;
    readonly failedSteps: readonly number[];
    readonly reason: string | null;
  } | null;
  readonly notes: readonly { readonly at: string; readonly by: string | null; readonly text: string }[];
};

/** The state of an execution that has no events. */
export const notStarted: State = {
  position: 0,
  status: 'not_started',
  executionId: '',
  runbookId: '',
  runbookVersion: '',
  digest: '',
  commit: null,
  lock: '',
  startedBy: '',
  operator: '',
  incident: null,
  changeTicket: null,
  startedAt: '',
  finishedAt: null,
  startAt: null,
  continues: null,
  issue: null,
  breakGlass: null,
  variables: {},
  secrets: [],
  values: {},
  visits: [],
  current: null,
  conditions: { prerequisites: 0, postConditions: 0, preflight: 'due', failed: null },
  gate: null,
  grant: null,
  confirmed: null,
  rollback: null,
  owner: null,
  actors: [],
  pauseRequested: false,
  halted: false,
  interrupted: null,
  begunHere: 0,
  approvedHere: false,
  ending: null,
  notes: [],
};

/** The visit that an event names, by step and number. */
export function visitOf(state: State, step: number, visit: number): Visit | undefined {
  return state.visits.findLast((candidate) => candidate.step === step && candidate.visit === visit);
}

/** How often a step was visited so far, rollbacks and rechecks included. */
export function visitCount(state: State, step: number): number {
  return state.visits.reduce(
    (most, visit) => (visit.step === step && visit.visit > most ? visit.visit : most),
    0,
  );
}

/** Whether nothing more will happen unless somebody reopens the execution. */
export function hasEnded(state: State): boolean {
  return state.ending !== null;
}

/** The step that a gate's subject names; null where it is a condition or the preflight. */
export function stepOfSubject(subject: string): number | null {
  return /^\d+$/.test(subject) ? Number(subject) : null;
}
