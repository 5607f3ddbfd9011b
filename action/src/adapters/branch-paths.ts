import { monthOf } from '../engine/execution-id.ts';

/** The path of an execution's journal on the branch. */
export function journalPath(executionId: string): string {
  return `executions/${monthOf(executionId)}/${executionId}.jsonl`;
}

/** The path of the entry that says that an execution has not ended. */
export function openPath(executionId: string): string {
  return `open/${executionId}`;
}

/** The path of an execution that cannot begin yet. */
export function requestPath(executionId: string): string {
  return `requests/${executionId}.json`;
}

/** The folder of an execution's kept output. */
export function outputPath(executionId: string): string {
  return `output/${executionId}`;
}

/** The path of the text of a runbook that ran. */
export function runbookPath(digest: string): string {
  return `runbooks/${digest}.yaml`;
}

/** The last part of a path. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
