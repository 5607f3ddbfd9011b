import { join } from 'node:path';

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

/** Whether a text is a well-formed execution id, and thereby safe as the name of a file. */
export function isExecutionId(text: string): boolean {
  return executionId.test(text);
}

/** The runbook that an execution id names. */
export function runbookOf(id: string): string {
  return executionId.exec(id)?.[1] ?? '';
}

/** When an execution id says that it began, to the second: `yyyymmddThhmmssZ`, which sorts as text. */
export function beganOf(id: string): string {
  return executionId.exec(id)?.[2] ?? '';
}

const executionId = /^exec-([A-Za-z0-9._-]+)-(\d{8}T\d{6}Z)-[a-z0-9]+$/;

/** The month (`yyyy-mm`) in which an execution id says that it began. */
export function monthOf(id: string): string {
  const began = beganOf(id);
  return `${began.slice(0, 4)}-${began.slice(4, 6)}`;
}
