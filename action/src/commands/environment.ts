import type { LocalJournal } from '../adapters/local-journal.ts';
import type { Event } from '../engine/event.ts';
import type { MissingInput } from '../engine/inputs.ts';
import type { Outcome as Word } from '../engine/input.ts';
import type { Journal, OutputLine, Ports } from '../engine/ports.ts';
import type { Gate, State } from '../engine/state.ts';
import type { ExecutionView } from '../report/execution-view.ts';
import type { Palette } from '../report/palette.ts';
import type { SoundRoots } from '../runbook/check-repository.ts';
import type { Repository } from '../runbook/load-repository.ts';

/** What every verb gets from outside. */
export type Environment = {
  /** The folder that holds `runbooks/`. */
  readonly root: string;
  /** How the program is called; every command that is printed begins with it. */
  readonly program: string;
  readonly version: string;
  readonly palette: Palette;
  /** What the root holds, read when it is first asked for. */
  readonly repository: () => Promise<Repository>;
  /** Roots in which a check found nothing wrong; null where none is to be remembered. */
  readonly soundRoots: () => SoundRoots | null;
  /** The time, RFC 3339 in UTC. */
  readonly now: () => string;
  readonly variable: (name: string) => string | undefined;
  /** Who is at the keyboard, as the system knows them. */
  readonly user: () => string;
};

/** Also journals. */
export type StoreEnvironment = Environment & { readonly store: Journal & LocalJournal };

/** Also everything that drives an execution. */
export type DriveEnvironment = StoreEnvironment & {
  readonly ports: Ports;
  readonly view: View;
  /** Aborted with the signal's name. */
  readonly signal: AbortSignal;
  /** Commands of an execution that still run though their process is gone, in words. */
  readonly orphans: (executionId: string) => readonly string[];
  /** The commit of the working tree, and whether the file differs from it; null outside of git. */
  readonly commit: (file: string) => Promise<{ readonly commit: string | null; readonly dirty: boolean }>;
  readonly random: () => string;
};

/** Why a value cannot be used as an answer was typed; null where it can. */
export type Objection = (text: string) => string | null;

/** What a person at the terminal says about a gate. */
export type Said =
  | { readonly kind: 'approve' | 'reject'; readonly by: string; readonly reason: string | null }
  | { readonly kind: 'choose'; readonly branch: string }
  | { readonly kind: 'confirm'; readonly outcome: Word; readonly reason: string | null };

/** Where the progress of an execution is seen, and where people are asked. */
export type View = {
  /** Before the first event: what the execution is about. */
  readonly begin: (about: Pick<ExecutionView, 'runbook' | 'program'>) => void;
  readonly recorded: (events: readonly Event[], state: State) => void;
  readonly line: (line: OutputLine) => void;
  /** A remark beside the events, such as a warning. */
  readonly say: (text: string) => void;
  /** Asks about the open gate; null where there is nobody to ask. */
  readonly ask: ((view: ExecutionView, gate: Gate, signal: AbortSignal) => Promise<Said | null>) | null;
  /** Asks for an input; null where there is nobody to ask. */
  readonly askInput: ((input: MissingInput, objection: Objection) => Promise<string | null>) | null;
  /** Nothing more comes. */
  readonly end: () => void;
};
