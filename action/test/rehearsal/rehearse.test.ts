import { describe, expect, test } from 'vitest';

import { messagesOf, pathOf, runbookOf, tryCase } from './try-case.ts';

const simple = runbookOf(`
  - {step_number: 1, title: Look, description: D, step_type: verification, commands: [look, look again], outputs: {LAG: {type: number}}, verify: [vars.LAG < 5], retry: {attempts: 3, delay_seconds: 10}}
  - {step_number: 2, title: Change, description: D, step_type: automated, commands: [change], rollback_step: 9, on_failure: rollback, timeout_seconds: 60}
  - {step_number: 3, title: Tell, description: D, step_type: notification, notify: {channel: terminal, message: "lag was \${{ vars.LAG }}"}, on_failure: continue}
  - {step_number: 9, title: Undo, description: D, step_type: automated, commands: [undo]}
`);

describe('mocks', () => {
  test('a text is stdout with exit code 0, and stands for all commands of an attempt', async () => {
    const result = await tryCase(
      simple,
      `
mock_responses: {1: {outputs: {LAG: 1}}, 2: CHANGED it}
expected_outcomes: [changed IT, lag was 1, LAG=1]
expected: {path: [1, 2, 3], outputs: {LAG: 1}, rolled_back: [], notified: [lag was 1], failed: [], skipped: [], escalated: [], waiting: []}
`,
    );
    expect(messagesOf(result)).toEqual([]);
    expect(result.passed).toBe(true);
    expect(result.events.filter(({ type }) => type === 'CommandFinished')).toHaveLength(3);
  });

  test('a list has one entry for each attempt; the simulated clock waits between them', async () => {
    const result = await tryCase(
      simple,
      `
mock_responses: {1: [{outputs: {LAG: 9}}, {exit_code: 7, duration_seconds: 2}, {outputs: {LAG: 4}}], 2: ok}
expected: {path: [1, 2, 3], outputs: {LAG: 4}}
`,
    );
    expect(messagesOf(result)).toEqual([]);
    expect(result.simulatedSeconds).toBe(22);
  });

  test.each([
    ['[{outputs: {LAG: 9}}]', 'Step 1 is tried once more, and the list of its mocks has only 1'],
    ['[{outputs: {LAG: 1}}, {outputs: {LAG: 1}}]', 'Of the 2 mocks in the list of step 1 only 1 was used'],
  ])('a list of another length than the attempts: %s', async (list, message) => {
    const result = await tryCase(simple, `mock_responses: {1: ${list}, 2: ok}`);
    expect(messagesOf(result)).toEqual([message]);
  });

  test('a mock that takes longer than the step may is a timeout', async () => {
    const late = await tryCase(
      simple,
      `
mock_responses: {1: {outputs: {LAG: 1}}, 2: {duration_seconds: 61}, 9: undone}
expected: {status: rolled_back, path: [1, 2], failed: [2], rolled_back: [9]}
`,
    );
    expect(messagesOf(late)).toEqual([]);
    expect(late.actual.path.at(-1)?.detail).toBe('no end after 60 s');
    expect(late.simulatedSeconds).toBe(60);
    const inTime = await tryCase(
      simple,
      `mock_responses: {1: {outputs: {LAG: 1}}, 2: {duration_seconds: 60}}`,
    );
    expect(inTime.passed).toBe(true);
  });

  test('a step with neither mock nor fakes is an error, and nothing is run', async () => {
    const result = await tryCase(
      simple,
      `
mock_responses: {1: {outputs: {LAG: 1}}}
expected: {path: [1, 2, 3]}
`,
    );
    expect(messagesOf(result)).toEqual(['Step 2 (Change) has no mock, and the case has no `fakes`']);
    expect(result.passed).toBe(false);
    expect(pathOf(result)).toEqual([1, 2]);
  });

  test('a message that a channel does not take fails its step', async () => {
    const result = await tryCase(
      simple,
      `
mock_responses: {1: {outputs: {LAG: 1}}, 2: ok, 3: {exit_code: 1, stderr: no line}}
expected: {path: [1, 2, 3], failed: [3], notified: []}
`,
    );
    expect(messagesOf(result)).toEqual([]);
    expect(result.actual.path.at(-1)?.detail).toBe('no line');
  });
});

describe('expectations', () => {
  const went = 'mock_responses: {1: {outputs: {LAG: 1}}, 2: ok}\n';
  const failed = 'mock_responses: {1: {outputs: {LAG: 1}}, 2: {exit_code: 3}, 9: ok}\n';

  test.each([
    [`${went}expected: {path: [1, 3]}`, ['Expected step 3 after step 1, the flow came to step 2']],
    [`${went}expected: {path: [1, 2]}`, ['Expected the end after step 2, the flow went on to step 3']],
    [
      `${went}expected: {path: [1, 2, 3, 1]}`,
      ['Expected step 1 after step 3, the flow came to no other step'],
    ],
    [`${went}expected: {path: [2]}`, ['Expected step 2 first, the flow came to step 1']],
    [`${went}expected: {status: failed}`, ['Expected the execution to be failed, it is completed']],
    [`${went}expected: {outputs: {LAG: 2}}`, ['Expected `LAG` to be number `2`, it is number `1`']],
    [`${went}expected: {failed: [2]}`, ['Expected to fail: 2; it was: nothing']],
    [`${went}expected: {rolled_back: [9]}`, ['Expected to be rolled back: 9; it was: nothing']],
    [`${went}expected: {escalated: [2]}`, ['Expected to be escalated: 2; it was: nothing']],
    [`${went}expected: {notified: []}`, ['Expected no more messages, step 3 sent one to terminal']],
    [
      `${went}expected: {notified: [lag was 2]}`,
      ['Expected the message `lag was 2`, step 3 sent to terminal: `lag was 1`'],
    ],
    [`${went}expected: {notified: [3, 3]}`, ['Expected the message of step 3, it was not sent']],
    [
      `${went}expected: {notified: [{channel: pager}]}`,
      ['Expected the message to pager, step 3 sent to terminal: `lag was 1`'],
    ],
    [
      `${went}expected: {waiting: 2}`,
      ['Expected to wait for step 2, nothing waits', 'Expected the execution to be paused, it is completed'],
    ],
    [
      `${went}expected_outcomes: [rolled out]`,
      ['Expected `rolled out` in what the steps write, publish or send'],
    ],
    [
      failed,
      ['Expected the execution to be completed, it is rolled_back: step 2 (Change) failed: exit code 3'],
    ],
  ])('%s', async (lines, messages) => {
    expect(messagesOf(await tryCase(simple, lines))).toEqual(messages);
  });

  test('what was undone may be told by the steps, or by the rollback steps that did it', async () => {
    const bySteps = await tryCase(simple, `${failed}expected: {status: rolled_back, rolled_back: [2]}`);
    const byRollbackSteps = await tryCase(
      simple,
      `${failed}expected: {status: rolled_back, rolled_back: [9]}`,
    );
    expect([bySteps, byRollbackSteps].map(messagesOf)).toEqual([[], []]);
  });

  test('a difference points at what it contradicts', async () => {
    const { differences, parted } = await tryCase(simple, `${went}expected: {path: [1, 3]}`);
    expect(differences.map(({ pointer }) => pointer)).toEqual(['/tests/0/expected/path/1']);
    expect(parted).toBe(1);
  });
});

const gates = runbookOf(
  `
  - {step_number: 1, title: Choose, description: D, step_type: decision, decision_branches: {fast: 2, slow: 3, out: end}}
  - {step_number: 2, title: Do, description: D, step_type: automated, commands: [make], requires_approval: true, on_failure: {goto: 3}, next: 4}
  - {step_number: 3, title: By hand, description: D, step_type: manual, on_failure: {goto: 1}}
  - {step_number: 4, title: End, description: D, step_type: automated, commands: [finish], on_failure: escalate, irreversible: It is done}
`,
  `prerequisites:
  - {description: There, check: test -f x}
post_conditions:
  - {description: Well, check: test -f y}
`,
);

describe('answers', () => {
  const mocks = 'mock_responses: {2: ok, 4: ok}\n';

  test('a decision is taken by `decisions`, else by a scenario of its name, once', async () => {
    const decided = await tryCase(
      gates,
      `${mocks}scenario: fast\ndecisions: {1: out}\nexpected: {path: [1]}`,
    );
    const byScenario = await tryCase(
      gates,
      `${mocks}scenario: slow\nconfirmations: {3: done}\nexpected: {path: [1, 3, 4]}`,
    );
    const again = await tryCase(
      gates,
      `${mocks}scenario: slow\nconfirmations: {3: failed}\nexpected: {path: [1, 3, 1], waiting: {kind: decision, step: 1}}`,
    );
    expect([decided, byScenario, again].map(messagesOf)).toEqual([[], [], []]);
  });

  test('each answer is used once, in order; one that nobody asks for fails the case', async () => {
    const loop = await tryCase(
      gates,
      `${mocks}decisions: {1: [slow, slow, fast]}\nconfirmations: {3: [failed, failed]}\napprovals: {2: approved}\nexpected: {path: [1, 3, 1, 3, 1, 2, 4]}`,
    );
    expect(messagesOf(loop)).toEqual([]);
    const unused = await tryCase(
      gates,
      `${mocks}decisions: {1: [out, slow]}\napprovals: {2: approved}\nconfirmations: {3: done}`,
    );
    expect(messagesOf(unused)).toEqual([
      'Nobody asked for `decisions` of step 1, answer 2 of 2',
      'Nobody asked for `approvals` of step 2',
      'Nobody asked for `confirmations` of step 3',
    ]);
  });

  test('a question without an answer ends the case, which must expect that', async () => {
    const surprise = await tryCase(gates, `${mocks}expected: {path: [1]}`);
    expect(messagesOf(surprise)).toEqual(['Nobody answers: the execution waits for the decision of step 1']);
    const expected = await tryCase(gates, `${mocks}expected: {path: [1], waiting: 1}`);
    const another = await tryCase(gates, `${mocks}expected: {waiting: {kind: approval, step: 1}}`);
    expect([expected, another].map(messagesOf)).toEqual([
      [],
      ['Expected to wait for the approval of step 1, the execution waits for the decision of step 1'],
    ]);
  });

  test.each([
    ['approved', [1, 2, 4], []],
    ['rejected', [1, 2, 3, 4], [2]],
    ['expired', [1, 2, 3, 4], [2]],
  ])('an approval is %s', async (outcome, path, skipped) => {
    const confirmations = outcome === 'approved' ? '' : 'confirmations: {3: done}\n';
    const result = await tryCase(
      gates,
      `${mocks}decisions: {1: fast}\napprovals: {2: ${outcome}}\n${confirmations}expected: {path: ${JSON.stringify(path)}, skipped: ${JSON.stringify(skipped)}}`,
    );
    expect(messagesOf(result)).toEqual([]);
    expect(result.simulatedSeconds).toBe(outcome === 'expired' ? 3600 : 0);
    expect(result.actual.escalated).toEqual(outcome === 'expired' ? [2] : []);
  });

  test.each([
    ['carl', 'carl holds none of the roles that may approve: lead'],
    ['rehearsal', 'rehearsal operates this execution and cannot approve it'],
  ])('%s cannot approve', async (by, message) => {
    const result = await tryCase(gates, `${mocks}decisions: {1: fast}\napprovals: {2: {by: ${by}}}`);
    expect(messagesOf(result)).toContain(message);
  });

  test('an approver is a person of the role, else the one whom the case names', async () => {
    const team = runbookOf(
      '  - {step_number: 1, title: A, description: D, step_type: automated, commands: [a], requires_approval: true, approvers: [team]}',
    );
    const unknown = runbookOf(
      '  - {step_number: 1, title: A, description: D, step_type: automated, commands: [a], requires_approval: true, approvers: [nobody-knows]}',
    );
    const granted = async (loaded: typeof team, approval: string): Promise<unknown> => {
      const { events } = await tryCase(loaded, `mock_responses: {1: ok}\napprovals: {1: ${approval}}`);
      return events.find(({ type }) => type === 'ApprovalGranted')?.by?.person;
    };
    expect(await granted(team, '{by: zoe}')).toBe('zoe');
    expect(await granted(team, 'approved')).toBe('team');
    expect(await granted(unknown, 'approved')).toBe('nobody-knows');
  });

  test('prerequisites and post-conditions pass unless their mocks do not', async () => {
    const fine = await tryCase(gates, `decisions: {1: out}`);
    const skipped = await tryCase(
      gates,
      `mock_responses: {prerequisites.1: {exit_code: 1}}\nconfirmations: {prerequisites.1: skip}\ndecisions: {1: out}`,
    );
    const retried = await tryCase(
      gates,
      `mock_responses: {prerequisites.1: [{exit_code: 1}, ""]}\nconfirmations: {prerequisites.1: retry}\ndecisions: {1: out}`,
    );
    const ended = await tryCase(
      gates,
      `mock_responses: {prerequisites.1: {exit_code: 1}}\nconfirmations: {prerequisites.1: abort}\nexpected: {status: aborted, path: []}`,
    );
    const waits = await tryCase(
      gates,
      `mock_responses: {prerequisites.1: {exit_code: 1}}\nexpected: {waiting: prerequisites.1}`,
    );
    const after = await tryCase(
      gates,
      `mock_responses: {post_conditions.1: {exit_code: 1}}\ndecisions: {1: out}\nexpected: {status: failed}`,
    );
    expect([fine, skipped, retried, ended, waits, after].map(messagesOf)).toEqual([[], [], [], [], [], []]);
  });

  test('a step that escalates, and one that nothing undoes, ask', async () => {
    const result = await tryCase(
      gates,
      `
mock_responses: {2: ok, 4: [{exit_code: 1}, ok]}
decisions: {1: fast}
approvals: {2: approved}
confirmations: {4: retry}
expected: {path: [1, 2, 4], escalated: [4]}
`,
    );
    const undone = await tryCase(
      gates,
      `
mock_responses: {2: ok, 4: {exit_code: 1}}
decisions: {1: fast}
approvals: {2: approved}
confirmations: {4: [rollback, done]}
expected: {status: rolled_back, escalated: [4], rolled_back: [4]}
`,
    );
    expect([result, undone].map(messagesOf)).toEqual([[], []]);
  });

  test('a change ticket and secrets are supplied', async () => {
    const loaded = runbookOf(
      '  - {step_number: 1, title: A, description: D, step_type: automated, commands: ["echo $TOKEN"]}',
      'variables:\n  TOKEN: {type: string, description: T, secret: true}\n',
      '  requires_change_ticket: true\n',
    );
    const result = await tryCase(loaded, 'mock_responses: {1: ok}');
    expect(messagesOf(result)).toEqual([]);
    expect(result.events[0]).toMatchObject({
      operator: 'rehearsal',
      change_ticket: 'REHEARSAL-1',
      secrets: ['TOKEN'],
      variables: {},
    });
  });
});

describe('rules', () => {
  const rules = runbookOf(
    `
  - {step_number: 1, title: Choose, description: D, step_type: decision, decision_branches: {a: 2, b: end}, decide: [{when: vars.MODE == 'a', branch: a}]}
  - {step_number: 2, title: Do, description: D, step_type: automated, when: vars.SIZE > 1, commands: [make]}
`,
    `variables:
  MODE: {type: choice, description: M, enum: [a, b], default: a}
  SIZE: {type: number, description: S, default: 1}
`,
  );

  test('a rule decides before anybody is asked, and fails a case that says otherwise', async () => {
    const ruled = await tryCase(rules, 'decisions: {1: a}\nexpected: {path: [1, 2], skipped: [2]}');
    const against = await tryCase(rules, 'decisions: {1: b}\nexpected: {path: [1, 2]}');
    const asked = await tryCase(rules, 'input_variables: {MODE: b}\nscenario: b\nexpected: {path: [1]}');
    expect([ruled, against, asked].map(messagesOf)).toEqual([
      [],
      ['Step 1 (Choose): a rule took `a`, the case says `b`'],
      [],
    ]);
  });

  test('inputs decide whether a step is taken', async () => {
    const taken = await tryCase(
      rules,
      'input_variables: {SIZE: 2}\nmock_responses: {2: ok}\nexpected: {path: [1, 2], skipped: []}',
    );
    expect(messagesOf(taken)).toEqual([]);
  });
});

describe('items', () => {
  const items = runbookOf(`
  - {step_number: 1, title: Each, description: D, step_type: automated, for_each: [a, b, c], max_parallel: 2, commands: ['echo "$ITEM"'], rollback_step: 9, on_failure: rollback, retry: {attempts: 2}}
  - {step_number: 9, title: Undo, description: D, step_type: automated, commands: ['echo "$ITEM"']}
`);

  test('mocks may be told by item, for the step and for what undoes it', async () => {
    const result = await tryCase(
      items,
      `
mock_responses:
  1: {a: done, b: [{exit_code: 1}, {exit_code: 1}], c: done}
  9: {a: undone a, b: undone b, c: undone c}
expected_outcomes: [undone a, undone b]
expected: {status: rolled_back, path: [1], rolled_back: [9]}
`,
    );
    expect(messagesOf(result)).toEqual([]);
  });

  test('an item without a mock is an error', async () => {
    const result = await tryCase(items, 'mock_responses: {1: {a: done, b: done}}');
    expect(messagesOf(result)).toEqual(['Step 1 has no mock for the item `c`']);
  });

  test('items that run at the same time take their time at the same time', async () => {
    const result = await tryCase(
      items,
      'mock_responses: {1: {a: {duration_seconds: 30}, b: {duration_seconds: 10}, c: {duration_seconds: 10}}}',
    );
    expect(messagesOf(result)).toEqual([]);
    expect(result.simulatedSeconds).toBe(30);
  });
});

describe('a lost process', () => {
  const crash = runbookOf(`
  - {step_number: 1, title: Again, description: D, step_type: automated, commands: [a], idempotent: true}
  - {step_number: 2, title: Ask, description: D, step_type: automated, commands: [b, c], rollback_step: 9}
  - {step_number: 9, title: Undo, description: D, step_type: automated, commands: [undo]}
`);

  test('goes on as a resumed execution: an idempotent step is repeated, another one asks', async () => {
    const result = await tryCase(
      crash,
      `
mock_responses: {1: {crash: true}, 2: [{crash: true}, {crash: true}, ok]}
confirmations: {2: [retry, retry]}
expected: {path: [1, 2]}
`,
    );
    expect(messagesOf(result)).toEqual([]);
    expect(result.events.filter(({ type }) => type === 'ExecutionResumed')).toHaveLength(3);
  });

  test('what may have been done half is undone', async () => {
    const result = await tryCase(
      crash,
      `
mock_responses: {1: ok, 2: {crash: true}, 9: ok}
confirmations: {2: rollback}
expected: {status: rolled_back, path: [1, 2], rolled_back: [9]}
`,
    );
    expect(messagesOf(result)).toEqual([]);
  });

  test('with items only those without a recorded end are repeated', async () => {
    const each = runbookOf(
      '  - {step_number: 1, title: Each, description: D, step_type: automated, for_each: [a, b], commands: [a], idempotent: true}',
    );
    const result = await tryCase(each, 'mock_responses: {1: {a: [done], b: [{crash: true}, done]}}');
    expect(messagesOf(result)).toEqual([]);
  });
});

test('the day of a case is the time of its journal', async () => {
  const result = await tryCase(
    simple,
    'today: 2026-11-20T09:30:00+01:00\nmock_responses: {1: {outputs: {LAG: 1}}, 2: {duration_seconds: 5}}',
  );
  expect(result.events[0]?.at).toBe('2026-11-20T08:30:00.000Z');
  expect(result.events.at(-1)?.at).toBe('2026-11-20T08:30:05.000Z');
});

test('the same case goes the same way every time', async () => {
  const lines = 'mock_responses: {1: [{outputs: {LAG: 9}}, {outputs: {LAG: 1}}], 2: {duration_seconds: 5}}';
  const [first, second] = [await tryCase(simple, lines), await tryCase(simple, lines)];
  expect(second).toEqual(first);
});

test('a flow that comes nowhere ends after twenty visits', async () => {
  const loop = runbookOf(
    '  - {step_number: 1, title: Loop, description: D, step_type: automated, commands: [a], next: 1}',
  );
  const result = await tryCase(loop, 'mock_responses: {1: ok}\nexpected: {status: failed}');
  expect(messagesOf(result)).toEqual([]);
  expect(pathOf(result)).toHaveLength(21);
});
