/** The text of a smallest valid runbook for tests; each part can be laid over. */
export function smallestRunbook(
  parts: { readonly metadata?: string; readonly top?: string; readonly steps?: string } = {},
): string {
  return `metadata:
  runbook_id: RB-X-001
  title: Restart the queue
  description: Restarts the queue workers
  category: maintenance
  severity: sev3
  author: Platform Team
  version: "1.0"
  review_date: 2027-05-20
${parts.metadata ?? ''}${parts.top ?? ''}steps:
${(parts.steps ?? '  - {step_number: 1, title: Restart, description: Restarts, step_type: automated, commands: [systemctl restart queue]}').replace(/^\n/, '')}
`;
}
