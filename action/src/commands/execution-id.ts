/** Names an execution: its runbook, when it began (UTC, to the second), and something random. */
export function executionIdOf(runbookId: string, at: string, random: string): string {
  const began = `${at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', 't')}z`.toUpperCase();
  return `exec-${runbookId}-${began}-${random}`;
}
