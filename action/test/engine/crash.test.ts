import { expect, test } from 'vitest';
import type { EventDraft } from '../../src/engine/event.ts';
import { at, operator, owner, planOf, runbook, startedEvent, step } from './sample.ts';
import { commandEnd, driveWorld, given, resumeInput, simulatedWorld } from './world.ts';

const preflight: EventDraft = {
  type: 'ConditionChecked',
  by: null,
  at,
  subject: 'preflight',
  status: 'passed',
  description: '',
  exit_code: null,
  detail: null,
};
const begun: EventDraft = { type: 'StepStarted', by: null, at, step: 1, visit: 1, attempt: 1, item: null };
const plan = planOf(runbook([step({ step_number: 1, rollback_step: 9 }), step({ step_number: 9 })]));

test('a start is recorded before its effect, and the end before the next step', () => {
  const two = planOf(runbook([step({ step_number: 1 }), step({ step_number: 2 })]));
  const first = given(two, startedEvent(), preflight).when({ type: 'Advance', at });
  expect([first.events, first.decision.effects.map((effect) => effect.type)]).toEqual([
    ['StepStarted'],
    ['RunCommand'],
  ]);
  const ended = given(two, startedEvent(), preflight, begun).when({
    type: 'CommandEnded',
    at,
    step: 1,
    visit: 1,
    attempt: 1,
    item: null,
    index: 1,
    end: commandEnd({}),
  });
  expect(ended.events).toEqual(['CommandFinished', 'StepFinished', 'StepStarted']);
});

test('a report that comes twice, or of another attempt, changes nothing', () => {
  const report = {
    type: 'CommandEnded',
    at,
    step: 1,
    visit: 1,
    item: null,
    index: 1,
    end: commandEnd({}),
  } as const;
  const once = given(plan, startedEvent(), preflight, begun).when({ ...report, attempt: 1 });
  const twice = given(plan, startedEvent(), preflight, begun, ...once.decision.events).when({
    ...report,
    attempt: 1,
  });
  expect([once.events.length > 0, twice.events]).toEqual([true, []]);
  expect(given(plan, startedEvent(), preflight, begun).when({ ...report, attempt: 2 }).events).toEqual([]);
});

test.each([
  ['retry', 'completed', [1]],
  ['done', 'completed', []],
  ['failed', 'failed', []],
  ['skip', 'completed', []],
  ['rollback', 'rolled_back', [9]],
] as const)('a step whose end nobody recorded asks; %s', async (word, status, performed) => {
  const world = simulatedWorld([startedEvent(), preflight, begun]);
  const { state } = await driveWorld(
    world,
    plan,
    (gate) => (gate.kind === 'confirmation' && gate.reason === 'indeterminate' ? { say: word } : null),
    [resumeInput],
  );
  expect([state.status, world.performed.map(({ step: number }) => number)]).toEqual([status, performed]);
});

test('an idempotent step is repeated without asking, as a new attempt', async () => {
  const world = simulatedWorld([startedEvent(), preflight, begun]);
  const { state } = await driveWorld(
    world,
    planOf(runbook([step({ step_number: 1, idempotent: true })])),
    () => null,
    [resumeInput],
  );
  expect([state.status, world.performed.map(({ attempt }) => attempt)]).toEqual(['completed', [2]]);
});

test.each(['alive', 'unknown', 'self'] as const)(
  'a second resume is refused while the owner is %s, and names it',
  (former) => {
    const input = {
      type: 'Resume',
      at,
      by: operator,
      owner: { ...owner, pid: 7 },
      former,
      takeOver: false,
      tornBytes: 0,
      reason: null,
    } as const;
    const { decision } = given(plan, startedEvent(), preflight, begun).when(input);
    expect(decision.events).toEqual([]);
    expect(decision.refusal?.message).toContain('process 4242 on laptop');
    const taken = given(plan, startedEvent(), preflight, begun).when({ ...input, takeOver: true });
    expect(taken.decision.events[0]).toMatchObject({
      type: 'ExecutionResumed',
      take_over: true,
      former: owner,
    });
    expect(taken.events).toContain('ConfirmationRequested');
  },
);

test.each([
  ['retry', ['b', 'c'], 'completed'],
  ['done', ['c'], 'completed'],
  ['skip', ['c'], 'completed'],
  ['failed', [], 'failed'],
] as const)(
  'with items, only those without a recorded end are asked about, and those that never began still run; %s',
  async (word, performed, status) => {
    const each = planOf(runbook([step({ step_number: 1, for_each: ['a', 'b', 'c'] })]));
    const item = (name: string): EventDraft => ({ ...begun, item: name });
    const ended: EventDraft = {
      type: 'StepFinished',
      by: null,
      at,
      step: 1,
      visit: 1,
      attempt: 1,
      item: 'a',
      status: 'completed',
      final: true,
      retry_in_seconds: 0,
      exit_code: 0,
      error: null,
      verify: [],
      outputs: {},
      secret_outputs: [],
    };
    const world = simulatedWorld([
      startedEvent(),
      preflight,
      { ...begun, items: ['a', 'b', 'c'] },
      item('a'),
      ended,
      item('b'),
    ]);
    const asked: unknown[] = [];
    const { state } = await driveWorld(
      world,
      each,
      (gate) => {
        asked.push(gate);
        return { say: word };
      },
      [resumeInput],
    );
    expect(asked).toMatchObject([{ reason: 'indeterminate', items: ['b'] }]);
    expect([world.performed.map((run) => run.item), state.status]).toEqual([performed, status]);
  },
);

test('a decision whose commands ran is taken by a person when the end was lost', async () => {
  const decision = planOf(
    runbook([
      step({ step_number: 1, step_type: 'decision', commands: ['look'], decision_branches: { a: 'end' } }),
    ]),
  );
  const world = simulatedWorld([startedEvent(), preflight, begun]);
  const { state } = await driveWorld(
    world,
    decision,
    (gate) => (gate.kind === 'decision' ? { say: 'a' } : { say: 'done' }),
    [resumeInput],
  );
  expect([state.status, world.performed]).toEqual(['completed', []]);
  expect(state.visits[0]?.branch).toBe('a');
});

test('an interruption is recorded, leaves the step as it was, and a resume asks', async () => {
  const controller = new AbortController();
  const world = simulatedWorld([startedEvent()], {
    command: () => {
      controller.abort('SIGINT');
      return { ended: 'cancelled', exit_code: null };
    },
  });
  const { drive } = await import('../../src/engine/drive.ts');
  const options = {
    answer: () => Promise.resolve(null),
    observer: { recorded: () => undefined },
    signal: controller.signal,
  };
  const { state, stopped } = await drive(
    world.ports,
    plan,
    startedEvent().execution_id,
    [{ type: 'Advance', at }],
    options,
  );
  expect([stopped, state.status, state.halted, state.owner]).toEqual(['interrupted', 'paused', true, null]);
  expect(world.events().slice(-2)).toMatchObject([
    { type: 'CommandFinished', ended: 'cancelled' },
    { type: 'ExecutionInterrupted', reason: 'signal', signal: 'SIGINT' },
  ]);
  const again = simulatedWorld(world.events());
  const resumed = await driveWorld(again, plan, () => null, [resumeInput]);
  expect(resumed.state.gate).toMatchObject({ reason: 'indeterminate', step: 1 });
});

test('whoever lost the execution to another process stops, and writes nothing more', async () => {
  const world = simulatedWorld([startedEvent()], {});
  const foreign: EventDraft = {
    type: 'ExecutionResumed',
    by: operator,
    at,
    owner: { ...owner, pid: 7 },
    former: owner,
    take_over: true,
    torn_bytes: 0,
    reason: null,
  };
  const ports = {
    ...world.ports,
    shell: {
      ...world.ports.shell,
      run: async (...args: Parameters<typeof world.ports.shell.run>) => {
        await world.ports.journal.append(args[0], world.events().length, [foreign], true);
        return await world.ports.shell.run(...args);
      },
    },
  };
  const { stopped } = await driveWorld({ ...world, ports }, plan, () => null);
  expect([stopped, world.events().at(-1)?.type]).toEqual(['fenced', 'ExecutionResumed']);
});

test('ends of quick commands are written together with what follows, also when somebody else wrote meanwhile', async () => {
  const three = planOf(runbook([step({ step_number: 1, commands: ['a', 'b', 'c'] })]));
  const world = simulatedWorld([startedEvent()]);
  const appends: string[][] = [];
  const note: EventDraft = { type: 'NoteAdded', by: operator, at, text: 'looking' };
  const ports = {
    ...world.ports,
    clock: { ...world.ports.clock, sleep: () => new Promise<void>(() => undefined) },
    journal: {
      ...world.ports.journal,
      append: async (...args: Parameters<typeof world.ports.journal.append>) => {
        appends.push(args[2].map((event) => event.type));
        return await world.ports.journal.append(...args);
      },
    },
    shell: {
      ...world.ports.shell,
      run: async (...args: Parameters<typeof world.ports.shell.run>) => {
        if (args[1].index === 3) {
          await world.ports.journal.append(args[0], world.events().length, [note], true);
        }
        return await world.ports.shell.run(...args);
      },
    },
  };
  const { state } = await driveWorld({ ...world, ports }, three, () => null);
  const ends = ['CommandFinished', 'CommandFinished', 'CommandFinished', 'StepFinished', 'ExecutionFinished'];
  expect(appends).toEqual([['ConditionChecked', 'StepStarted'], ends, ends]);
  expect(world.events().map((event) => event.type)).toEqual([
    'ExecutionStarted',
    'ConditionChecked',
    'StepStarted',
    'NoteAdded',
    ...ends,
  ]);
  expect([state.status, state.notes.length]).toEqual(['completed', 1]);
});

test('the end of a command is written at once when nothing follows for a moment', async () => {
  const two = planOf(runbook([step({ step_number: 1, commands: ['a', 'b'] })]));
  const world = simulatedWorld([startedEvent()]);
  let seen: readonly string[] = [];
  const ports = {
    ...world.ports,
    shell: {
      ...world.ports.shell,
      run: async (...args: Parameters<typeof world.ports.shell.run>) => {
        if (args[1].index === 2) {
          for (let turn = 0; turn < 20; turn++) await Promise.resolve();
          seen = world.events().map((event) => event.type);
        }
        return await world.ports.shell.run(...args);
      },
    },
  };
  await driveWorld({ ...world, ports }, two, () => null);
  expect(seen.at(-1)).toBe('CommandFinished');
});
