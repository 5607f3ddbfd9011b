import type { Metadata } from '../runbook/runbook.ts';

/** What is asked about a runbook before it is written. */
export type NewRunbook = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category: Metadata['category'];
  readonly severity: Metadata['severity'];
  readonly author: string;
  readonly services: readonly string[];
  readonly triggers: readonly string[];
  readonly tags: readonly string[];
  readonly approvers: readonly string[];
  readonly today: string;
  readonly reviewDate: string;
};

/** A runbook to begin with, as the text of its file. */
export function newRunbookText(runbook: NewRunbook): string {
  const {
    id,
    title,
    description,
    category,
    severity,
    author,
    services,
    triggers,
    tags,
    approvers,
    today,
    reviewDate,
  } = runbook;
  return `# yaml-language-server: $schema=../schema/runbook.schema.json
metadata:
  runbook_id: ${scalar(id)}
  title: ${scalar(title)}
  description: ${scalar(description)}
  category: ${category}
  severity: ${severity}
  services_affected: ${list(services)}
  triggers: ${list(triggers)}
  author: ${scalar(author)}
  created_at: ${today}
  updated_at: ${today}
  version: "1.0"
  review_date: ${reviewDate}
${approvers.length === 0 ? '' : `  approvers: ${list(approvers)}\n`}  tags: ${list(tags)}
  estimated_total_duration_minutes: 10
  requires_change_ticket: false
  automation_level: semi-automated

prerequisites:
  - description: You know what the service should look like when it is well

steps:
  - step_number: 1
    title: Look at the service
    description: Say what to look at, and how to tell that this runbook is the right one
    step_type: verification
    commands:
      - echo "replace this by a command that looks and changes nothing"
    expected_output: What the command prints when all is well
    failure_action: Say whom to call
    on_failure: stop

  - step_number: 2
    title: Mend it
    description: Say what is done here and why it helps
    step_type: manual
    success_criteria: How to see that it worked
    failure_action: Say what to do when it did not
    on_failure: stop

post_conditions:
  - description: The service is well again

changelog:
  - date: ${today}
    author: ${scalar(author)}
    changes: First version
`;
}

function list(values: readonly string[]): string {
  return `[${values.map(scalar).join(', ')}]`;
}

/** A text as YAML: as it is where it can mean nothing else, otherwise in quotes. */
function scalar(text: string): string {
  const plain =
    /^[A-Za-z][A-Za-z0-9 ._-]*[A-Za-z0-9]$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
