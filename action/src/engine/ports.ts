import type { Step, Value } from '../runbook/runbook.ts';
import type { Owner } from '../schema/event.ts';
import type { Effect } from './effect.ts';
import type { Event, EventDraft } from './event.ts';
import type { CommandEnd } from './input.ts';

/** What a journal holds, and how whole it is. */
export type JournalRead =
  | { readonly ok: true; readonly events: readonly Event[]; readonly tornBytes: number }
  | { readonly ok: false; readonly problem: JournalProblem };

/** Why a journal cannot be used. `line` is 1-based; 0 where no line is to blame. */
export type JournalProblem = {
  readonly code: 'unknown-execution' | 'broken-chain' | 'unknown-format' | 'unreadable';
  readonly line: number;
  readonly message: string;
};

/** Result of an append: written, or somebody wrote first and nothing was written. */
export type Appended =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly actual: number };

/** Result of claiming a lock with the first event of an execution. */
export type Started =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly holder: string };

/** The append-only lists of events, one for each execution. */
export type Journal = {
  /** True where each append takes a while, so that ends of commands wait for the event after them. */
  readonly isSlow?: boolean;
  /** Reads all events; a torn last line is left out and its bytes are counted. */
  readonly read: (executionId: string) => Promise<JournalRead>;
  /** Appends when the journal holds exactly `expected` events; durable when it returns, if `durable`. Sets a torn last line aside first. */
  readonly append: (
    executionId: string,
    expected: number,
    drafts: readonly EventDraft[],
    durable: boolean,
  ) => Promise<Appended>;
  /** Creates an execution by its first events, unless an unfinished execution holds the lock (`force` overrides). */
  readonly start: (drafts: readonly EventDraft[], force: boolean) => Promise<Started>;
  /** Ids of all executions, oldest first. */
  readonly list: () => Promise<readonly string[]>;
};

/** One line of a command's output, masked, for people who watch. */
export type OutputLine = {
  readonly step: number | string;
  readonly item: string | null;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
};

/** Runs a runbook's commands. */
export type Shell = {
  /** Runs one command to its end and never rejects for what the command does; an aborted signal ends its whole process group. */
  readonly run: (
    executionId: string,
    command: Extract<Effect, { type: 'RunCommand' }>,
    declared: DeclaredOutputs,
    signal: AbortSignal,
  ) => Promise<CommandEnd>;
  /** Runs the check of a condition; the detail is the masked tail of its output. */
  readonly check: (
    executionId: string,
    effect: Extract<Effect, { type: 'CheckCondition' }>,
    signal: AbortSignal,
  ) => Promise<{ readonly exitCode: number | null; readonly detail: string | null }>;
  /** Those of the named programs that cannot be found. */
  readonly missing: (programs: readonly string[]) => Promise<readonly string[]>;
};

/** Output declarations of the step that runs. */
export type DeclaredOutputs = Step['outputs'];

/** The automation registry. An unknown name must come back as a problem, never as success. */
export type Automations = {
  readonly run: (
    executionId: string,
    automation: Extract<Effect, { type: 'RunAutomation' }>,
    declared: DeclaredOutputs,
    signal: AbortSignal,
  ) => Promise<CommandEnd>;
};

/** Hands messages to people; resolves with an error text where the channel did not take it. */
export type Notifier = {
  readonly send: (channel: string, message: string) => Promise<{ readonly error: string | null }>;
};

/** The time, and waiting. */
export type Clock = {
  readonly now: () => string;
  readonly sleep: (seconds: number, signal: AbortSignal) => Promise<void>;
};

/** Values that must never be seen. One object a process, shared by shell, journal and terminal. */
export type Secrets = {
  readonly get: (name: string) => string | undefined;
  /** From now on the value is masked everywhere; with a name, commands that declare it get it. */
  readonly add: (value: string, name?: string) => void;
  /** The text with every secret, in each transformed form, and whatever looks like a key or token replaced by `***`. */
  readonly mask: (text: string) => string;
};

/** Who else drives an execution. */
export type Owners = {
  readonly self: Owner;
  readonly state: (owner: Owner) => 'self' | 'alive' | 'gone' | 'unknown';
};

/** Everything an execution needs from outside. */
export type Ports = {
  readonly journal: Journal;
  readonly shell: Shell;
  readonly automations: Automations;
  readonly notifier: Notifier;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly owners: Owners;
};

/** Values by name, as commands and expressions see them. */
export type Values = Readonly<Record<string, Value>>;
