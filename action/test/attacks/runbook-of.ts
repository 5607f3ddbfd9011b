const step = (number: number, more: object): object => ({
  step_number: number,
  title: `Step ${number}`,
  description: 'What it does',
  step_type: 'automated',
  ...more,
});

/** A runbook as text; JSON is YAML. */
export function runbookOf(
  id: string,
  steps: readonly object[],
  variables: object = {},
  metadata: object = {},
): string {
  return JSON.stringify({
    metadata: {
      runbook_id: id,
      title: 'Mend the service',
      description: 'Mends the service',
      category: 'maintenance',
      severity: 'sev2',
      author: 'Platform Team',
      version: '1.0',
      review_date: '2027-05-20',
      approvers: ['lead'],
      ...metadata,
    },
    variables,
    steps: steps.map((one, index) => step(index + 1, one)),
  });
}
