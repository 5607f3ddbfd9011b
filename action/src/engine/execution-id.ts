/** Names an execution: its runbook, when it began (UTC, to the second), and something random. */
export function executionIdOf(runbookId: string, at: string, random: string): string {
  const began = `${at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', 't')}z`.toUpperCase();
  return `exec-${runbookId}-${began}-${random}`;
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

/** The month (`yyyy-mm`) in which an execution id says that it began. */
export function monthOf(id: string): string {
  const began = beganOf(id);
  return `${began.slice(0, 4)}-${began.slice(4, 6)}`;
}

const executionId = /^exec-([A-Za-z0-9._-]+)-(\d{8}T\d{6}Z)-[a-z0-9]+$/;
