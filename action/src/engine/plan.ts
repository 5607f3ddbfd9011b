import type { Runbook } from '../runbook/runbook.ts';
import type { Place } from './place.ts';

/** What the engine must know beside the journal: the runbook of this execution and the rules of this repository. */
export type Plan = {
  readonly runbook: Runbook;
  /** Digest of the runbook's text and its automations, as recorded in `ExecutionStarted`. */
  readonly source: string;
  readonly policy: Policy;
  /** What may begin where the engine runs now; absent: everything. */
  readonly place?: Place;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => string;
};

/** People and waiting times, from `config.yaml` as it is now. */
export type Policy = {
  /** Role to the names of those who hold it. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Roles that teams hold as well: who is in a team only GitHub knows, and it asks nobody else. */
  readonly teamRoles?: readonly string[];
  /** Minutes after which a gate expires where its step says nothing; null for never. */
  readonly gateMinutes: number | null;
  /** The most of any step's output that may be kept. */
  readonly output: 'full' | 'tail' | 'none';
  /** Roles that may approve alone where the glass was broken; absent where nobody may. */
  readonly breakGlass?: readonly string[];
  /** Where approved steps run, by step: the GitHub environment and the runner's labels. Absent where it is this machine. */
  readonly gatedPlaces?: Readonly<Record<number, GatedPlace>>;
};

/** What GitHub asks for a step's approval, and on which runner it then runs. */
export type GatedPlace = { readonly environment: string; readonly runner: readonly string[] };
