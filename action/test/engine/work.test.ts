import { expect, test } from 'vitest';
import { at, operator, planOf, runbook, startedEvent, step } from './sample.ts';
import { driveWorld, given, resumeInput, simulatedWorld } from './world.ts';

const preflightPassed = {
  type: 'ConditionChecked',
  by: null,
  at,
  subject: 'preflight',
  status: 'passed',
  description: '',
  exit_code: null,
  detail: null,
} as const;
const output = { type: 'string', secret: false } as const;

test('commands run in order, each with what the ones before published', async () => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, commands: ['one', 'two'], outputs: { ID: output } }),
      step({ step_number: 2 }),
    ]),
  );
  const world = simulatedWorld([startedEvent({ variables: { TARGET: { value: 7, source: 'given' } } })], {
    command: ({ step: number }, index) => (number === 1 && index === 1 ? { outputs: { ID: 'x1' } } : {}),
  });
  const { state } = await driveWorld(world, plan, () => null);
  expect(world.performed.map(({ index, environment }) => [index, environment])).toEqual([
    [1, { TARGET: '7' }],
    [2, { TARGET: '7', ID: 'x1' }],
    [1, { TARGET: '7', ID: 'x1' }],
  ]);
  expect(state.visits[0]?.outputs).toEqual({ ID: 'x1' });
});

test('a command that fails ends its step; the ones after it do not run', async () => {
  const world = simulatedWorld([startedEvent()], { command: () => ({ exit_code: 3 }) });
  const { state } = await driveWorld(
    world,
    planOf(runbook([step({ step_number: 1, commands: ['one', 'two'] })])),
    () => null,
  );
  expect([world.performed.length, state.visits[0]?.error]).toEqual([
    1,
    { code: 'exit-code', message: 'exit code 3' },
  ]);
});

test.each([
  [['exit_code == 3'], 'completed'],
  [["steps['1'].exit_code != 0"], 'failed'],
  [["stdout != 'exit_code'"], 'failed'],
] as const)('a `verify` that names `exit_code` decides: %j', async (verify, status) => {
  const world = simulatedWorld([startedEvent()], { command: () => ({ exit_code: 3 }) });
  const { state } = await driveWorld(world, planOf(runbook([step({ step_number: 1, verify })])), () => null);
  expect(state.status).toBe(status);
});

test('`verify` sees the output, what was published and the exit code; the first that does not hold fails the step', async () => {
  const verify = ["contains(stdout, 'ready')", "vars.LAG == 'low'", "steps['1'].outputs.LAG != 'low'"];
  const world = simulatedWorld([startedEvent()], {
    command: () => ({ stdoutText: 'all ready', outputs: { LAG: 'low' } }),
  });
  const { state } = await driveWorld(
    world,
    planOf(runbook([step({ step_number: 1, verify, outputs: { LAG: output } })])),
    () => null,
  );
  expect(state.visits[0]?.error).toEqual({
    code: 'verify',
    message: "`steps['1'].outputs.LAG != 'low'` does not hold",
  });
  expect(world.events().find((event) => event.type === 'StepFinished')).toMatchObject({
    verify: [{ holds: true }, { holds: true }, { holds: false }],
  });
});

test('an expression with a missing value is an error that fails the step, never true', async () => {
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(
    world,
    planOf(runbook([step({ step_number: 1, verify: ["fromJSON('{}').lag < 5"] })])),
    () => null,
  );
  expect(state.visits[0]?.error?.code).toBe('expression');
});

test.each([
  [{ ended: 'timed_out', exit_code: null } as const, 'timed-out'],
  [{ ended: 'signalled', exit_code: null } as const, 'signal'],
  [{ ended: 'not_started', exit_code: null } as const, 'not-started'],
  [{ problem: { code: 'published', message: 'undeclared' } } as const, 'published'],
])('%j fails the step', async (ending, code) => {
  const world = simulatedWorld([startedEvent()], { command: () => ending });
  const { state } = await driveWorld(world, planOf(runbook([step({ step_number: 1 })])), () => null);
  expect(state.visits[0]?.error?.code).toBe(code);
});

test('attempts count the first, wait between, and a failed `verify` or a timeout is a failed attempt', async () => {
  const retry = { attempts: 3, delay_seconds: 2, backoff: 'exponential' } as const;
  const endings = [
    { stdoutText: 'no' },
    { ended: 'timed_out', exit_code: null },
    { stdoutText: 'yes' },
  ] as const;
  const world = simulatedWorld([startedEvent()], { command: ({ attempt }) => endings[attempt - 1] ?? {} });
  const waits: number[] = [];
  const ports = {
    ...world.ports,
    clock: { ...world.ports.clock, sleep: (seconds: number) => Promise.resolve(void waits.push(seconds)) },
  };
  const { state } = await driveWorld(
    { ...world, ports },
    planOf(runbook([step({ step_number: 1, retry, verify: ["stdout == 'yes'"] })])),
    () => null,
  );
  expect([state.status, waits, world.performed.map(({ attempt }) => attempt)]).toEqual([
    'completed',
    [2, 4],
    [1, 2, 3],
  ]);
});

test('`retry.when` may say that another attempt is of no use', async () => {
  const retry = { attempts: 5, delay_seconds: 0, backoff: 'fixed', when: 'exit_code == 75' } as const;
  const world = simulatedWorld([startedEvent()], {
    command: ({ attempt }) => ({ exit_code: attempt === 1 ? 75 : 2 }),
  });
  await driveWorld(world, planOf(runbook([step({ step_number: 1, retry })])), () => null);
  expect(world.performed).toHaveLength(2);
});

test('an automation nobody registered is an error, never a silent success', async () => {
  const world = simulatedWorld([startedEvent()]);
  const { state } = await driveWorld(
    world,
    planOf(runbook([step({ step_number: 1, commands: [], automation_script: 'restart' })])),
    () => null,
  );
  expect([state.status, state.visits[0]?.error?.code]).toEqual(['failed', 'automation']);
});

test('items run at most so many at once, and too many failures stop the rest', async () => {
  const plan = planOf(
    runbook([step({ step_number: 1, for_each: ['a', 'b', 'c', 'd'], max_parallel: 2, max_errors: 0 })]),
  );
  let busy = 0;
  let most = 0;
  const world = simulatedWorld([startedEvent()], {
    command: ({ item }) => (item === 'a' ? { exit_code: 1 } : {}),
  });
  const ports = {
    ...world.ports,
    shell: {
      ...world.ports.shell,
      run: async (...args: Parameters<typeof world.ports.shell.run>) => {
        busy++;
        most = Math.max(most, busy);
        await Promise.resolve();
        busy--;
        return await world.ports.shell.run(...args);
      },
    },
  };
  const { state } = await driveWorld({ ...world, ports }, plan, () => null);
  expect([most, world.performed.map((run) => run.item), state.status]).toEqual([2, ['a', 'b'], 'failed']);
  expect(state.visits[0]).toMatchObject({
    error: { code: 'items', message: '1 of 4 items failed, 0 tolerated' },
  });
});

test('items come from an expression, evaluated once and recorded; each sees itself as ITEM', async () => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, for_each: 'fromJSON(vars.GROUPS)', max_errors: 1 }),
      step({ step_number: 2, when: "steps['1'].items[1].status == 'failed'" }),
    ]),
  );
  const world = simulatedWorld(
    [startedEvent({ variables: { GROUPS: { value: '["a","b"]', source: 'given' } } })],
    { command: ({ item }) => (item === 'b' ? { exit_code: 1 } : {}) },
  );
  const { state } = await driveWorld(world, plan, () => null);
  expect(world.events().find((event) => event.type === 'StepStarted')).toMatchObject({
    items: ['a', 'b'],
    item: null,
  });
  expect(world.performed.map(({ environment }) => environment['ITEM'])).toEqual(['a', 'b', undefined]);
  expect(state.status).toBe('completed');
});

test('a notification says what its message makes of the values; one that is not taken fails its step', async () => {
  const message = 'Serving from ${{ vars.HOST }}';
  const note = (channel: string) =>
    planOf(
      runbook([
        step({ step_number: 1, step_type: 'notification', commands: [], notify: { channel, message } }),
      ]),
    );
  const world = simulatedWorld([startedEvent({ variables: { HOST: { value: 'db-2', source: 'given' } } })]);
  expect((await driveWorld(world, note('terminal'), () => null)).state.status).toBe('completed');
  expect(world.notified).toEqual(['terminal: Serving from db-2']);
  const broken = simulatedWorld([startedEvent({ variables: { HOST: { value: 'db-2', source: 'given' } } })]);
  expect((await driveWorld(broken, note('broken'), () => null)).state.visits[0]?.error).toEqual({
    code: 'notify',
    message: 'no line',
  });
});

test('rollback undoes items latest first, each with its own values', async () => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, for_each: ['a', 'b'], rollback_step: 9, outputs: { OLD: output } }),
      step({ step_number: 2, on_failure: 'rollback' }),
      step({ step_number: 9 }),
    ]),
  );
  const world = simulatedWorld([startedEvent()], {
    command: ({ step: number, item }) =>
      number === 2 ? { exit_code: 1 } : { outputs: number === 1 ? { OLD: `old-${item}` } : {} },
  });
  const { state } = await driveWorld(world, plan, () => null);
  expect(world.performed.filter((run) => run.step === 9).map(({ environment }) => environment)).toEqual([
    { ITEM: 'b', OLD: 'old-b' },
    { ITEM: 'a', OLD: 'old-a' },
  ]);
  expect(state.status).toBe('rolled_back');
});

test('an irreversible step stops the rollback and asks', async () => {
  const steps = [
    step({ step_number: 1, rollback_step: 9 }),
    step({ step_number: 2, irreversible: 'mail was sent' }),
    step({ step_number: 3, on_failure: 'rollback' }),
    step({ step_number: 9 }),
  ];
  const results = await Promise.all(
    (['done', 'skip', 'failed'] as const).map(async (word) => {
      const world = simulatedWorld([startedEvent()], {
        command: ({ step: number }) => (number === 3 ? { exit_code: 1 } : {}),
      });
      const { state } = await driveWorld(world, planOf(runbook(steps)), (gate) =>
        gate.kind === 'confirmation' && gate.reason === 'irreversible' ? { say: word } : null,
      );
      return [word, state.status, world.performed.map(({ step: number }) => number)];
    }),
  );
  expect(results).toEqual([
    ['done', 'rolled_back', [1, 2, 3, 9]],
    ['skip', 'failed', [1, 2, 3, 9]],
    ['failed', 'failed', [1, 2, 3]],
  ]);
});

test('a manual step asks; a manual rollback step asks as well and runs nothing', async () => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, step_type: 'manual', rollback_step: 9 }),
      step({ step_number: 2, on_failure: 'rollback' }),
      step({ step_number: 9, step_type: 'manual', commands: ['# by hand'] }),
    ]),
  );
  const world = simulatedWorld([startedEvent()], { command: () => ({ exit_code: 1 }) });
  const asked: string[] = [];
  const { state } = await driveWorld(world, plan, (gate) => {
    asked.push(gate.subject);
    return { say: 'done' };
  });
  expect([asked, world.performed.map(({ step: number }) => number), state.status]).toEqual([
    ['1', '9'],
    [2],
    'rolled_back',
  ]);
});

test('a rollback may be asked for at a gate, and up to a step', async () => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, rollback_step: 8 }),
      step({ step_number: 2, rollback_step: 9 }),
      step({ step_number: 3, requires_approval: true }),
      step({ step_number: 8 }),
      step({ step_number: 9 }),
    ]),
  );
  const world = simulatedWorld([startedEvent()]);
  await driveWorld(world, plan, () => null);
  const again = simulatedWorld(world.events());
  const { state } = await driveWorld(again, plan, () => null, [
    resumeInput,
    { type: 'Rollback', at, by: operator, to: 1, reason: 'changed our minds' },
  ]);
  expect([again.performed.map(({ step: number }) => number), state.status]).toEqual([[9], 'rolled_back']);
  const whole = simulatedWorld(world.events());
  await driveWorld(whole, plan, () => null, [
    resumeInput,
    { type: 'Rollback', at, by: operator, to: null, reason: null },
  ]);
  expect(whole.performed.map(({ step: number }) => number)).toEqual([9, 8]);
});

test('pause stops at the next step boundary, and resume goes on', async () => {
  const plan = planOf(runbook([step({ step_number: 1 }), step({ step_number: 2 })]));
  const world = simulatedWorld([startedEvent()]);
  const ports = {
    ...world.ports,
    shell: {
      ...world.ports.shell,
      run: async (...args: Parameters<typeof world.ports.shell.run>) => {
        await world.ports.journal.append(
          args[0],
          world.events().length,
          [{ type: 'PauseRequested', by: operator, at, reason: null }],
          true,
        );
        return await world.ports.shell.run(...args);
      },
    },
  };
  const { state, stopped } = await driveWorld({ ...world, ports }, plan, () => null);
  expect([stopped, state.status, world.performed.map(({ step: number }) => number)]).toEqual([
    'paused',
    'paused',
    [1],
  ]);
  const again = simulatedWorld(world.events());
  expect((await driveWorld(again, plan, () => null, [resumeInput])).state.status).toBe('completed');
  expect(again.performed.map(({ step: number }) => number)).toEqual([2]);
});

test('an approval that nobody gives in time expires: escalated, skipped, `on_failure` applies', () => {
  const plan = planOf(
    runbook([step({ step_number: 1, requires_approval: true, expires_after_minutes: 30 })]),
  );
  const asked = given(plan, startedEvent()).when({ type: 'Advance', at });
  const late = '2026-01-02T03:34:05.000Z';
  const { events, decision } = given(plan, startedEvent(), ...asked.decision.events).when({
    type: 'Advance',
    at: late,
  });
  expect(events).toEqual(['GateExpired', 'Escalated', 'StepSkipped', 'ExecutionFinished']);
  expect(decision.state.visits[0]).toMatchObject({ status: 'skipped', skipReason: 'expired' });
  const tooLate = given(plan, startedEvent(), ...asked.decision.events).when({
    type: 'Approve',
    at: late,
    by: { person: 'ann', via: 'local' },
    step: 1,
    reason: null,
  });
  expect([tooLate.events, tooLate.decision.refusal?.code]).toEqual([
    ['GateExpired', 'Escalated'],
    'no-such-gate',
  ]);
});

test('a decision that nobody takes in time is escalated once and stays open', () => {
  const plan = planOf(
    runbook([step({ step_number: 1, step_type: 'decision', decision_branches: { a: 'end' } })]),
    60,
  );
  const asked = given(plan, startedEvent()).when({ type: 'Advance', at });
  const late = '2026-01-02T05:00:00.000Z';
  const expired = given(plan, startedEvent(), ...asked.decision.events).when({ type: 'Advance', at: late });
  expect(expired.events).toEqual(['GateExpired', 'Escalated']);
  const past = [startedEvent(), ...asked.decision.events, ...expired.decision.events];
  expect(given(plan, ...past).when({ type: 'Advance', at: late }).events).toEqual([]);
  expect(
    given(plan, ...past).when({ type: 'Choose', at: late, by: operator, step: 1, branch: 'a', reason: null })
      .events,
  ).toEqual(['DecisionTaken']);
  expect(
    given(plan, ...past).when({ type: 'Choose', at: late, by: operator, step: 1, branch: 'b', reason: null })
      .decision.refusal?.hint,
  ).toBe('Choose one of: a');
});

test('a handover makes somebody else the operator', () => {
  const plan = planOf(runbook([step({ step_number: 1, requires_approval: true })]));
  const { decision } = given(plan, startedEvent()).when({ type: 'HandOver', at, by: operator, to: 'mia' });
  expect(decision.state.operator).toBe('mia');
});

test('abort ends for good, and not while a step runs elsewhere', async () => {
  const plan = planOf(runbook([step({ step_number: 1, requires_approval: true })]));
  const asked = given(plan, startedEvent()).when({ type: 'Advance', at });
  const past = [startedEvent(), ...asked.decision.events];
  const aborted = given(plan, ...past).when({
    type: 'Abort',
    at,
    by: operator,
    former: 'gone',
    reason: 'false alarm',
  });
  expect(aborted.decision.events).toMatchObject([
    { type: 'ExecutionFinished', status: 'aborted', by: operator, reason: 'false alarm' },
  ]);
  const running = given(planOf(runbook([step({ step_number: 1 })])), startedEvent()).when({
    type: 'Abort',
    at,
    by: operator,
    former: 'alive',
    reason: null,
  });
  expect(running.decision.refusal?.code).toBe('owned');
  expect(
    given(plan, ...past, ...aborted.decision.events).when(resumeInput as never).decision.refusal?.code,
  ).toBe('ended');
});

test.each([
  ['full', 'tail', 'tail'],
  ['tail', 'full', 'tail'],
  ['none', 'full', 'none'],
] as const)('the settings say %s, the step says %s: %s is kept', (most, wished, kept) => {
  const plan = planOf(runbook([step({ step_number: 1, output: wished })]));
  const capped = { ...plan, policy: { ...plan.policy, output: most } };
  const begun = given(capped, startedEvent(), preflightPassed).when({ type: 'Advance', at });
  expect(begun.decision.effects).toMatchObject([{ type: 'RunCommand', keep: kept }]);
});
