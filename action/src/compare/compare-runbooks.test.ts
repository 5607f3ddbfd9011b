import { expect, test } from 'vitest';
import { normaliseConfig } from '../runbook/config.ts';
import { loadRunbook } from '../runbook/load-runbook.ts';
import { loadTests } from '../runbook/load-tests.ts';
import { compareRunbooks, type RunbookChange, type RunbookVersion } from './compare-runbooks.ts';

const config = normaliseConfig({
  approvers: { lead: { users: ['alice', 'bob'] }, dba: { users: ['carol'] } },
});

type Parts = {
  readonly metadata?: string;
  readonly top?: string;
  readonly steps?: string;
  readonly tests?: string;
  readonly file?: string;
};

const usualSteps = `
  - step_number: 1
    title: Look at the queue
    description: Lists the workers
    step_type: verification
    commands: [queue-cli workers]
    verify: ["fromJSON(stdout).lag < 5"]
  - step_number: 2
    title: Stop the workers
    description: Stops them
    step_type: automated
    commands: [queue-cli stop]
    requires_approval: true
    rollback_step: 5
    on_failure: rollback
    timeout_seconds: 60
    recheck: [1]
  - step_number: 3
    title: Empty the queue
    description: Empties it
    step_type: automated
    commands:
      - |
        queue-cli pause
        queue-cli empty
    rollback_step: 5
    success_criteria: Nothing is left
  - step_number: 4
    title: Look again
    description: Lists the workers again
    step_type: verification
    commands: [queue-cli workers --all]
    next: end
  - step_number: 5
    title: Start the workers
    description: Starts them
    step_type: automated
    commands: [queue-cli start]`;

function version({
  metadata = '',
  top = '',
  steps: stepsText = usualSteps,
  tests,
  file = 'runbooks/RB-X-001.yaml',
}: Parts = {}): RunbookVersion {
  const text = `metadata:
  runbook_id: RB-X-001
  title: Empty the queue
  description: Empties the queue
  category: maintenance
  severity: sev3
  author: Platform Team
  version: "1.0"
  review_date: 2027-05-20
  estimated_total_duration_minutes: 20
  approvers: [lead]
${metadata}${top}steps:${stepsText}
`;
  const { loaded, findings } = loadRunbook({ path: file, text }, { config });
  if (loaded === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  const cases =
    tests === undefined ? [] : loadTests({ path: 'runbooks/RB-X-001.test.yaml', text: tests }, loaded);
  if ('findings' in cases && cases.findings.length > 0) {
    throw new Error(cases.findings.map(({ message }) => message).join('\n'));
  }
  return { loaded, cases: 'cases' in cases ? cases.cases : [], hasAllCases: true, config };
}

function compared(before: RunbookVersion, after: RunbookVersion): RunbookChange {
  const found = compareRunbooks(before, after);
  if (found === null) throw new Error('nothing is different');
  return found;
}

/** The changes as `risk step 2 kind: message (before → after)`. */
function said(before: Parts, after: Parts): readonly string[] {
  return compared(version(before), version(after)).changes.map(
    ({ risk, kind, step, message, before: from, after: to }) =>
      [
        risk ? 'risk ' : '',
        step === null ? '' : `${step.number}${step.former === null ? '' : `(${step.former})`} `,
        `${kind}: ${message}`,
        from === null && to === null ? '' : ` (${from ?? ''} → ${to ?? ''})`,
      ].join(''),
  );
}

function steps(edit: (text: string) => string): Parts {
  const edited = edit(usualSteps);
  if (edited === usualSteps) throw new Error('the edit changes nothing');
  return { steps: edited };
}

test('what is written differently and means the same is no change', () => {
  const other = usualSteps
    .replace('commands: [queue-cli stop]', 'commands:\n      # how\n      - queue-cli stop')
    .replace('next: end', 'next: end\n    on_failure: stop');
  expect(compareRunbooks(version(), version({ steps: other }))).toBeNull();
});

test.each([
  [
    'approval removed',
    /    requires_approval: true\n    rollback_step: 5\n    on_failure: rollback\n    timeout_seconds: 60\n    recheck: \[1\]\n/,
    '    rollback_step: 5\n    on_failure: rollback\n    timeout_seconds: 60\n',
    [
      'risk 2 requires_approval: no longer asks for an approval (lead → )',
      'risk 2 recheck: no longer runs step 1 again after its approval',
    ],
  ],
  [
    'approvers widened',
    'requires_approval: true',
    'requires_approval: true\n    approvers: [lead, dba]',
    ['risk 2 approvers: may also be approved by `dba` (lead → lead, dba)'],
  ],
  [
    'approvers exchanged',
    'requires_approval: true',
    'requires_approval: true\n    approvers: [dba]',
    ['risk 2 approvers: may also be approved by `dba` (lead → dba)'],
  ],
  [
    'approval open for longer',
    'requires_approval: true',
    'requires_approval: true\n    expires_after_minutes: 600',
    ['risk 2 expires_after_minutes: its approval may be given for longer (240 min → 600 min)'],
  ],
  [
    'recheck removed',
    '    recheck: [1]\n',
    '',
    ['risk 2 recheck: no longer runs step 1 again after its approval'],
  ],
  [
    'rollback removed',
    '    rollback_step: 5\n    success_criteria',
    '    success_criteria',
    ['risk 3 rollback_step: is no longer undone (step 5 → )'],
  ],
  [
    'declared irreversible',
    '    rollback_step: 5\n    success_criteria',
    '    irreversible: What is gone is gone\n    success_criteria',
    [
      'risk 3 rollback_step: is no longer undone (step 5 → )',
      'risk 3 irreversible: nothing undoes it now ( → What is gone is gone)',
    ],
  ],
  [
    'failure goes on',
    'on_failure: rollback',
    'on_failure: escalate',
    ['risk 2 on_failure: its failure weighs less (rollback → escalate)'],
  ],
  [
    'failure ignored',
    '    success_criteria:',
    '    on_failure: continue\n    success_criteria:',
    ['risk 3 on_failure: its failure weighs less (stop → continue)'],
  ],
  [
    'failure asks',
    '    success_criteria:',
    '    on_failure: escalate\n    success_criteria:',
    ['3 on_failure: its failure leads elsewhere (stop → escalate)'],
  ],
  [
    'timeout raised',
    'timeout_seconds: 60',
    'timeout_seconds: 600',
    ['risk 2 timeout_seconds: timeout raised (60 s → 600 s)'],
  ],
  [
    'timeout lowered',
    'timeout_seconds: 60',
    'timeout_seconds: 30',
    ['2 timeout_seconds: timeout lowered (60 s → 30 s)'],
  ],
  [
    'retried',
    '    success_criteria:',
    '    retry: {attempts: 3, delay_seconds: 5}\n    success_criteria:',
    ['risk 3 retry: is tried again more often, and is not idempotent (one attempt → 3 attempts, 5 s apart)'],
  ],
  [
    'idempotent',
    '    success_criteria:',
    '    idempotent: true\n    success_criteria:',
    ['risk 3 idempotent: is repeated without asking when nobody knows how it ended'],
  ],
  [
    'verification loosened',
    'lag < 5',
    'lag < 50',
    ['risk 1 verify: verification loosened (fromJSON(stdout).lag < 5 → fromJSON(stdout).lag < 50)'],
  ],
  [
    'verification tightened',
    'lag < 5',
    'lag < 3',
    ['1 verify: verification tightened (fromJSON(stdout).lag < 5 → fromJSON(stdout).lag < 3)'],
  ],
  [
    'verification removed',
    '    verify: ["fromJSON(stdout).lag < 5"]\n',
    '',
    ['risk 1 verify: no longer verified (fromJSON(stdout).lag < 5 → )'],
  ],
  [
    'verified as well',
    'lag < 5"',
    'lag < 5 && fromJSON(stdout).workers > 0"',
    ['1 verify: verified as well ( → fromJSON(stdout).workers > 0)'],
  ],
  [
    'verified or not',
    'lag < 5"',
    'lag < 5 || true"',
    [
      'risk 1 verify: verified in another way, perhaps less strictly (fromJSON(stdout).lag < 5 → fromJSON(stdout).lag < 5 || true)',
    ],
  ],
  [
    'exit code taken over',
    'lag < 5"',
    'lag < 5", "exit_code < 3"',
    [
      '1 verify: verified as well ( → exit_code < 3)',
      'risk 1 verify: a command that ends with an error no longer fails the step by itself: `verify` names `exit_code` now',
    ],
  ],
  [
    'verification made to hold',
    '[queue-cli workers --all]',
    '["true"]',
    ['4 commands: verifies with other commands', 'risk 4 commands: runs nothing any more that could fail'],
  ],
  [
    'error hidden',
    'queue-cli pause',
    'queue-cli pause || true',
    ['3 commands: other commands', 'risk 3 commands: hides an error of its commands that failed it before'],
  ],
  [
    'passed over',
    '    commands: [queue-cli workers --all]',
    "    when: execution.operator != 'alice'\n    commands: [queue-cli workers --all]",
    ["risk 4 when: may be passed over now ( → execution.operator != 'alice')"],
  ],
  [
    'verification no more',
    /step_type: verification\n    commands: \[queue-cli workers --all\]/,
    'step_type: automated\n    commands: [queue-cli workers --all]',
    ['risk 4 step_type: is no verification any more (verification → automated)'],
  ],
  [
    'output kept',
    '    success_criteria:',
    '    output: full\n    success_criteria:',
    ['risk 3 output: more of its output is kept (tail → full)'],
  ],
  [
    'words only',
    'description: Empties it',
    'description: Takes everything out',
    ['3 description: other words in `description`'],
  ],
] as const)('of a step: %s', (_, from, to, expected) => {
  expect(
    said(
      {},
      steps((text) => text.replace(from, to)),
    ),
  ).toEqual(expected);
});

test('a notification that is taken away', () => {
  const notification = (notify: string): Parts => ({
    steps: `
  - {step_number: 1, title: Tell, description: Tells, step_type: notification, commands: [page the team]${notify}}`,
  });
  expect(said(notification(', notify: {channel: terminal, message: Done}'), notification(''))).toEqual([
    'risk 1 notify: tells nobody any more (terminal → )',
  ]);
});

test('the lines of a script that differ are shown with those around them', () => {
  const after = version(steps((text) => text.replace('queue-cli empty', 'queue-cli empty --force')));
  expect(compared(version(), after).changes.map(({ diff, pointer }) => ({ diff, pointer }))).toEqual([
    {
      diff: [
        { kind: 'same', text: 'queue-cli pause' },
        { kind: 'removed', text: 'queue-cli empty' },
        { kind: 'added', text: 'queue-cli empty --force' },
      ],
      pointer: '/steps/2/commands',
    },
  ]);
});

test('a step that is put between others shifts numbers, and nothing else is different', () => {
  const inserted = usualSteps
    .replace('rollback_step: 5\n    on_failure', 'rollback_step: 6\n    on_failure')
    .replace('rollback_step: 5\n    success_criteria', 'rollback_step: 6\n    success_criteria')
    .replace('step_number: 5', 'step_number: 6')
    .replace('step_number: 4', 'step_number: 5')
    .replace('step_number: 3', 'step_number: 4')
    .replace(
      '  - step_number: 4\n',
      '  - {step_number: 3, title: Wait, description: Waits for the last job, step_type: automated, commands: [queue-cli drain]}\n  - step_number: 4\n',
    );
  const { changes, flow } = compared(version(), version({ steps: inserted }));
  expect(changes.map(({ kind, step }) => [kind, step?.number ?? null])).toEqual([
    ['step-added', 3],
    ['step-renumbered', null],
  ]);
  expect(changes.some(({ risk }) => risk)).toBe(false);
  expect(flow).toEqual({
    removed: [{ from: 2, to: 3, label: '' }],
    added: [
      { from: 2, to: 3, label: '' },
      { from: 3, to: 4, label: '' },
    ],
  });
});

test('a protected step that is removed is a risk', () => {
  const removed = usualSteps
    .replace(/  - step_number: 1\n[^]*?(?=  - step_number: 2)/, '')
    .replace('    recheck: [1]\n', '');
  expect(said({}, { steps: removed })).toEqual([
    'risk 2 recheck: no longer runs step 1 again after its approval',
    'risk 1 step-removed: removed, and with it a verification',
  ]);
});

test('steps that change places are the same steps, and a way around an approval is a risk', () => {
  const parts = usualSteps.split(/(?=  - step_number)/);
  const [before = '', one = '', two = '', three = '', ...rest] = parts;
  const swapped = [
    before,
    one,
    three.replace('step_number: 3', 'step_number: 2'),
    two.replace('step_number: 2', 'step_number: 3'),
    ...rest,
  ].join('');
  expect(said({}, { steps: swapped })).toEqual([
    '3(2) step-moved: moved',
    'step-renumbered: steps have other numbers: 2 → 3, 3 → 2',
    'risk 3(2) bypass: step 2 can now be reached without its approval',
  ]);
});

test('a branch around a verification is a risk, also where only the end is reached', () => {
  const decision = (target: string): string => `
  - {step_number: 1, title: Choose, description: Chooses, step_type: decision, decision_branches: {stop: 2, look: ${target}}}
  - {step_number: 2, title: Stop, description: Stops, step_type: automated, commands: [queue-cli stop]}
  - {step_number: 3, title: Look, description: Looks, step_type: verification, commands: [queue-cli workers]}`;
  expect(said({ steps: decision('3') }, { steps: decision('end') })).toEqual([
    'risk 3 bypass: the end can now be reached without this verification',
  ]);
  expect(compared(version({ steps: decision('3') }), version({ steps: decision('end') })).flow).toEqual({
    removed: [{ from: 1, to: 3, label: 'look' }],
    added: [{ from: 1, to: 'end', label: 'look' }],
  });
});

test.each([
  [
    'an environment',
    '',
    '  environment: production\n',
    ['risk environment: steps without an approval get the secrets of an environment now ( → production)'],
  ],
  [
    'a lock',
    '',
    '  lock: queue\n',
    ['risk lock: may run beside executions that it excluded before (RB-X-001 → queue)'],
  ],
  [
    'a ticket',
    '  requires_change_ticket: true\n',
    '',
    ['risk requires_change_ticket: no longer needs a change ticket'],
  ],
  [
    'triggers',
    '  triggers: [QueueStuck]\n',
    '  triggers: [QueueFull]\n',
    ['triggers: alert `QueueStuck` removed', 'triggers: alert `QueueFull` added'],
  ],
  [
    'automatic start',
    '  automation_level: fully-automated\n',
    '  automation_level: fully-automated\n  auto_start: true\n',
    ['risk auto_start: an alert may start it now'],
  ],
] as const)('of a runbook: %s', (_, before, after, expected) => {
  expect(said({ metadata: before }, { metadata: after })).toEqual(expected);
});

test('the severity is a risk where gates stay open for longer by it', () => {
  const mild = version();
  const text = mild.loaded.file.text.replace('severity: sev3', 'severity: sev4');
  const { loaded } = loadRunbook({ path: mild.loaded.file.path, text }, { config });
  if (loaded === undefined) throw new Error('it did not load');
  expect(compared(mild, { ...mild, loaded }).changes).toMatchObject([
    {
      kind: 'severity',
      risk: true,
      message: 'another severity: gates stay open for 1440 min instead of 240 min',
    },
  ]);
});

test('inputs and conditions', () => {
  const before = {
    top: `variables:
  LAG: {type: number, default: 5}
  NODE: {type: string, pattern: "node-[0-9]+"}
  TOKEN: {type: string, secret: true}
prerequisites:
  - {description: The client is there, check: command -v queue-cli}
  - Somebody watches
`,
  };
  const after = {
    top: `variables:
  LAG: {type: number, default: 50}
  NODE: {type: string}
  TOKEN: {type: string}
  MORE: {type: string, default: x}
prerequisites:
  - The client is there
post_conditions:
  - {description: Jobs run, check: queue-cli ping}
`,
  };
  expect(said(before, after)).toEqual([
    'variables: variable `MORE` added',
    'risk variables: variable `NODE` may have any form now (node-[0-9]+ → )',
    'risk variables: variable `TOKEN` is no secret any more',
    'variables: variable `LAG`: default changed (5 → 50)',
    'risk prerequisites: prerequisite 1 is no longer checked (command -v queue-cli → )',
    'risk prerequisites: prerequisite removed (Somebody watches → )',
    'post_conditions: post-condition added ( → Jobs run)',
  ]);
});

test('a comment that hides findings is a risk', () => {
  expect(
    said(
      {},
      steps((text) =>
        text.replace(
          '    commands: [queue-cli stop]',
          '    # runbook-disable-next-line change-without-rollback -- we know\n    commands: [queue-cli stop]',
        ),
      ),
    ),
  ).toEqual(['risk disable: a comment hides findings of `change-without-rollback` now ( → we know)']);
});

test('cases that are gone or expect less are a risk', () => {
  const before = `tests:
  - {test_id: one, runbook_id: RB-X-001, description: All goes well, mock_responses: {1: '{"lag": 1}', 2: "", 3: "", 4: ""}, approvals: {2: {by: alice, outcome: approved}}, expected: {status: completed, path: [1, 2, 3, 4]}}
  - {test_id: two, runbook_id: RB-X-001, description: It lags, mock_responses: {1: '{"lag": 9}'}, expected: {status: failed, path: [1]}}
`;
  const after = before
    .replace(', path: [1, 2, 3, 4]', '')
    .replace(/ {2}- \{test_id: two.*\n/, '')
    .replace('"lag": 1', '"lag": 2');
  expect(said({ tests: before }, { tests: after })).toEqual([
    'risk test-removed: test case `two` removed',
    'risk test-expectation: test case `one` expects less: `path`',
    'test-script: test case `one` plays another way: `mock_responses`',
  ]);
});

test('a new runbook, one that is gone, and one that moved', () => {
  expect(compareRunbooks(null, version())).toMatchObject({
    status: 'added',
    changes: [{ kind: 'runbook-added', risk: false }],
  });
  expect(compareRunbooks(version(), null)).toMatchObject({
    status: 'removed',
    changes: [{ kind: 'runbook-removed', risk: true }],
  });
  expect(compareRunbooks(version(), version({ file: 'runbooks/queue/RB-X-001.yaml' }))).toMatchObject({
    changes: [
      { kind: 'file', risk: false, before: 'runbooks/RB-X-001.yaml', after: 'runbooks/queue/RB-X-001.yaml' },
    ],
  });
  expect(compareRunbooks(null, null)).toBeNull();
});
