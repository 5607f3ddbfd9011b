/** A valid runbook of 300 lines, in size and variety like the shipped ones. */
export function longRunbook(id: string): string {
  const steps = Array.from({ length: 10 }, (_, index) => longStep(index + 1));
  return [...longHead(id), ...steps.flat(), ...longTail].join('\n') + '\n';
}

/** Settings with which `check` finds nothing in the long runbooks: what most of its rules find there is not what is measured. */
export const checkSettings = `approvers:
  oncall-lead: {users: [alice, bob]}
  database-lead: {users: [carol, dan]}
coverage: 0
review: {months: 120}
rules:
  alert-conflict: off
  prose-failure-action: off
  retry-not-idempotent: off
  review-date-too-far: off
  shellcheck: off
  timeout-below-duration: off
  uncovered-branch: off
`;

/** Three test cases for the long runbook: all goes well, it ends early, a step fails. */
export function longTests(id: string): string {
  const mocks = Array.from(
    { length: 10 },
    (_, index) => `    ${index + 1}: {outputs: {LAG_${index + 1}: 3}}`,
  );
  const steps = Array.from({ length: 10 }, (_, index) => index + 1);
  const path = (count: number): string => `[${steps.slice(0, count).join(', ')}]`;
  return (
    [
      'defaults:',
      '  mock_responses:',
      ...mocks,
      'tests:',
      ...testHead(id, 'all-well', 'Every node is up to date'),
      `    expected: {status: completed, path: ${path(10)}}`,
      ...testHead(id, 'ends-early', 'Nothing is left to be done'),
      '    mock_responses: {5: {outputs: {LAG_5: 9}}}',
      '    decisions: {5: finish}',
      `    expected: {status: completed, path: ${path(5)}}`,
      ...testHead(id, 'lags', 'A node stays behind'),
      '    mock_responses: {4: {outputs: {LAG_4: 90}}}',
      `    expected: {status: paused, path: ${path(4)}, escalated: [4], waiting: 4}`,
    ].join('\n') + '\n'
  );
}

function testHead(id: string, test: string, description: string): readonly string[] {
  return [`  - test_id: ${test}`, `    runbook_id: ${id}`, `    description: ${description}`];
}

/** A runbook with one step of `count` trivial commands. */
export function manyCommands(id: string, count: number): string {
  const commands = Array.from({ length: count }, () => "      - 'true'");
  return [...head(id), 'steps:', ...stepHead(1, 'automated'), '    commands:', ...commands].join('\n') + '\n';
}

function head(id: string): readonly string[] {
  return [
    'metadata:',
    `  runbook_id: ${id}`,
    `  title: Move the primary of ${id} to another node`,
    '  description: >-',
    '    Procedure for moving writes to another node while the service goes on,',
    '    with a way back at every step until the old node is released.',
    '  category: recovery',
    '  severity: sev2',
    '  services_affected: [orders, billing]',
    '  author: Platform Team',
    '  version: "1.4"',
    '  review_date: 2099-05-20',
    '  approvers: [oncall-lead, database-lead]',
  ];
}

function longHead(id: string): readonly string[] {
  return [
    ...head(id),
    '  triggers: [PrimaryDown, ReplicationLagHigh]',
    '  symptoms:',
    '    - group: Database',
    '      symptom: Writes fail and reads go on',
    'variables:',
    '  TARGET_NODE:',
    '    type: string',
    '    description: The node that takes over',
    '    default: node-2',
    '    pattern: "node-[0-9]+"',
    '  MAX_LAG_SECONDS:',
    '    type: number',
    '    description: The lag that is still accepted',
    '    default: 30',
    'prerequisites:',
    '  - The incident channel is open',
    '  - description: The client program is installed',
    '    check: command -v psql',
    'steps:',
  ];
}

function stepHead(number: number, type: string): readonly string[] {
  return [
    `  - step_number: ${number}`,
    `    title: Look at node ${number}, then decide`,
    '    description: >-',
    '      Compares what the node says about itself with what the others say about it,',
    '      and writes down what was seen.',
    `    step_type: ${type}`,
  ];
}

function longStep(number: number): readonly string[] {
  const decides = number === 5;
  return [
    ...stepHead(number, decides ? 'decision' : 'automated'),
    '    commands:',
    '      - |',
    '        set -euo pipefail',
    '        lag=$(psql -h "$TARGET_NODE" -Atc "select lag_seconds from replication" | sort -n | tail -1)',
    '        if [ "${lag:-0}" -gt "$MAX_LAG_SECONDS" ]; then',
    '          echo "the lag of $TARGET_NODE is $lag s" >&2; exit 1',
    '        fi',
    `        echo "LAG_${number}=$lag" >> "$RUNBOOK_OUTPUT"`,
    '    outputs:',
    `      LAG_${number}:`,
    '        type: number',
    ...(decides
      ? ['    decision_branches:', '      go_on: 6', '      finish: end', '    decide:']
      : [
          '    verify:',
          `      - vars.LAG_${number} < vars.MAX_LAG_SECONDS && exit_code == 0`,
          '    retry:',
          '      attempts: 2',
        ]),
    ...(decides
      ? [`      - when: vars.LAG_${number} < 5`, '        branch: go_on']
      : ['      delay_seconds: 10', '    on_failure: escalate']),
    '    success_criteria: The lag is small enough',
    '    failure_action: Ask the database team',
    '    timeout_seconds: 120',
  ];
}

const longTail: readonly string[] = [
  'post_conditions:',
  '  - Writes succeed on the new primary',
  'references:',
  '  - https://example.com/docs/failover',
  'changelog:',
  '  - date: 2026-11-20',
  '    author: Platform Team',
  '    changes: First version',
];
