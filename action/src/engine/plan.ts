import type { Runbook } from '../runbook/runbook.ts';

/** What the engine must know beside the journal: the runbook of this execution and the rules of this repository. */
export type Plan = {
  readonly runbook: Runbook;
  /** Digest of the runbook's text and its automations, as recorded in `ExecutionStarted`. */
  readonly source: string;
  readonly policy: Policy;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => string;
};

/** People and waiting times, from `config.yaml` as it is now. */
export type Policy = {
  /** Role to the names of those who hold it. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Minutes after which a gate expires where its step says nothing; null for never. */
  readonly gateMinutes: number | null;
  /** The most of any step's output that may be kept. */
  readonly output: 'full' | 'tail' | 'none';
};
