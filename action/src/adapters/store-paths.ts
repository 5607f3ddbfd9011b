import { join } from 'node:path';
import { monthOf } from '../engine/execution-id.ts';

/** Where the local store keeps what, below `.runbook` of a root. */
export type StorePaths = {
  readonly folder: string;
  readonly executions: string;
  /** One empty file for each execution that may be unfinished, and `stamp`. */
  readonly open: string;
  readonly locks: string;
  readonly startLock: string;
  readonly outputs: string;
  readonly month: (executionId: string) => string;
  readonly journal: (executionId: string) => string;
  /** Torn last lines that were set aside. */
  readonly torn: (executionId: string) => string;
  readonly lock: (executionId: string) => string;
  readonly output: (executionId: string) => string;
  readonly log: (executionId: string) => string;
  readonly runbook: (digest: string) => string;
};

/** The paths of the local store of a root. */
export function storePaths(root: string): StorePaths {
  const folder = join(root, '.runbook');
  const executions = join(folder, 'executions');
  const month = (executionId: string): string => join(executions, monthOf(executionId));
  const journal = (executionId: string): string => join(month(executionId), `${executionId}.jsonl`);
  return {
    folder,
    executions,
    open: join(executions, 'open'),
    locks: join(folder, 'locks'),
    startLock: join(folder, 'locks', 'start'),
    outputs: join(folder, 'output'),
    month,
    journal,
    torn: (executionId) => `${journal(executionId)}.torn`,
    lock: (executionId) => join(folder, 'locks', executionId),
    output: (executionId) => join(folder, 'output', executionId),
    log: (executionId) => join(folder, 'logs', `${executionId}.log`),
    runbook: (digest) => join(folder, 'cache', 'runbooks', `${digest}.yaml`),
  };
}
