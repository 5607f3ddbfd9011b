import fc from 'fast-check';
import { expect, test } from 'vitest';

import { at, planOf, runbook, startedEvent, step } from '../../test/engine/sample.ts';
import { driveWorld, given, resumeInput, type Rule, simulatedWorld } from '../../test/engine/world.ts';
import type { Event, EventDraft } from '../engine/event.ts';
import { fold } from '../engine/evolve.ts';
import type { Plan } from '../engine/plan.ts';
import { type Channel, normaliseConfig, type Occasion } from '../runbook/config.ts';
import type { Announcement } from './announcement.ts';
import { announcementRecord, announcementsDue } from './announcements.ts';

const id = 'exec-RB-TEST-001-20260102T030405Z-aaaaaa';
const links = {
  issue: 'https://github.com/acme/ops/issues/7',
  run: 'https://github.com/acme/ops/actions/runs/1',
};
const approvers = { lead: { users: ['ann', 'bert'], teams: ['acme/leads'] } };

function slack(on: readonly Occasion[]): Channel {
  return { type: 'slack', url_secret: 'SLACK_URL', on };
}

function pager(on: readonly Occasion[]): Channel {
  return { ...pagerduty, on };
}

const usual = normaliseConfig({
  channels: {
    room: { type: 'slack', url_secret: 'SLACK_URL' },
    pager: { type: 'pagerduty', routing_key_secret: 'KEY' },
  },
}).channels;
const pagerduty = usual['pager'] as Extract<Channel, { type: 'pagerduty' }>;

/** An execution that is driven a piece at a time, and what is to be announced of it. */
function execution(
  plan: Plan,
  channels: Readonly<Record<string, Channel>> = usual,
  behaviour: Parameters<typeof simulatedWorld>[1] = {},
  started: Partial<ReturnType<typeof startedEvent>> = {},
): {
  readonly go: (rule?: Rule) => Promise<void>;
  readonly resume: (rule?: Rule) => Promise<void>;
  readonly events: () => readonly Event[];
  readonly due: () => readonly Announcement[];
  readonly append: (drafts: readonly EventDraft[]) => Promise<void>;
  readonly record: (announcement: Announcement, error?: string | null) => Promise<void>;
  readonly tell: () => Promise<readonly string[]>;
} {
  const world = simulatedWorld([startedEvent(started)], behaviour);
  const due = (): readonly Announcement[] =>
    announcementsDue({
      events: world.events(),
      runbook: plan.runbook,
      config: { channels, approvers },
      links,
    });
  const append = async (drafts: readonly EventDraft[]): Promise<void> => {
    await world.ports.journal.append(id, world.events().length, drafts, true);
  };
  const record = async (announcement: Announcement, error: string | null = null): Promise<void> => {
    const { decision } = given(plan, ...world.events()).when(announcementRecord(announcement, { error }, at));
    await append(decision.events);
  };
  return {
    go: async (rule = () => null) => void (await driveWorld(world, plan, rule)),
    resume: async (rule = () => null) => void (await driveWorld(world, plan, rule, [resumeInput])),
    events: world.events,
    due,
    append,
    record,
    tell: async () => {
      const told = due();
      for (const announcement of told) await record(announcement);
      return told.map(shown);
    },
  };
}

function shown({ channel, action, kind, subject, visit }: Announcement): string {
  return `${channel} ${action} ${kind} ${subject}/${visit}`;
}

const gated = planOf(runbook([step({ step_number: 4, requires_approval: true })]), 30);
const yes: Rule = () => ({ by: 'ann', say: 'approve' });
const no: Rule = () => ({ by: 'ann', say: 'reject' });

test('a gate says what waits, who may answer, until when, and where', async () => {
  const { go, due } = execution(gated, usual, {}, { incident: 'INC-1' });
  await go();
  const [room, page] = due();
  expect(room).toEqual({
    channel: 'room',
    kind: 'gate',
    action: 'send',
    subject: '4',
    visit: 1,
    dedupKey: `${id}/4/1`,
    id: `${id}/2/gate`,
    mark: '#2 gate',
    at,
    summary: 'RB-TEST-001 waits for the approval of step 4 Step 4',
    lines: [
      'A runbook for tests (sev3)',
      `Execution ${id}, operator olga, incident INC-1`,
      'May approve: lead, but nobody who operates this execution',
      'Answers: approve, reject',
      'Until 2026-01-02 03:34:05 UTC',
    ],
    people: ['ann', 'bert', 'acme/leads'],
    links: [
      { title: 'Issue of the execution', url: links.issue },
      { title: 'Workflow run', url: links.run },
    ],
    execution: {
      execution_id: id,
      runbook_id: 'RB-TEST-001',
      title: 'A runbook for tests',
      severity: 'sev3',
      services: [],
      operator: 'olga',
      incident: 'INC-1',
    },
  });
  expect(page).toEqual({ ...room, channel: 'pager', action: 'trigger' });
});

test('what is recorded is not announced again, by whatever process', async () => {
  const { go, resume, tell, events } = execution(gated);
  await go();
  expect(await tell()).toEqual(['room send gate 4/1', 'pager trigger gate 4/1']);
  expect(events().at(-1)).toMatchObject({
    type: 'Notified',
    step: null,
    channel: 'pager',
    message: '#2 gate: RB-TEST-001 waits for the approval of step 4 Step 4',
    delivered: true,
  });
  expect(await tell()).toEqual([]);
  await resume();
  expect(await tell()).toEqual([]);
});

test('what no channel took is tried three times', async () => {
  const { go, due, record } = execution(gated, { room: slack(['gate']) });
  await go();
  for (let tries = 1; tries <= 3; tries++) {
    const [announcement] = due();
    if (announcement === undefined) throw new Error(`try ${tries} was not due`);
    await record(announcement, 'room answered 500, 4 times');
  }
  expect(due()).toEqual([]);
});

test('a process that died before recording leaves the same announcement to the next', async () => {
  const { go, resume, due } = execution(gated);
  await go();
  const before = due();
  await resume();
  expect(due()).toEqual(before);
});

test.each([
  ['approved', yes, 'RB-TEST-001: 4 Step 4 approved by ann'],
  ['rejected', no, 'RB-TEST-001: 4 Step 4 refused by ann'],
] as const)('a gate that is %s is taken back where somebody was called', async (_how, rule, summary) => {
  const { go, resume, tell, due } = execution(gated);
  await go();
  await tell();
  await resume(rule);
  expect(due()).toMatchObject([
    { channel: 'pager', action: 'resolve', dedupKey: `${id}/4/1`, summary, people: [] },
  ]);
  await tell();
  expect(due()).toEqual([]);
});

test('what was answered at once was never worth a word', async () => {
  const { go, due } = execution(gated);
  await go(yes);
  expect(due()).toEqual([]);
});

test('an alert that may have been sent without a record is taken back', async () => {
  const { go, resume, due } = execution(gated);
  await go();
  await resume(yes);
  expect(due().map(shown)).toEqual(['pager resolve gate 4/1']);
});

const failing = { command: () => ({ exit_code: 1 }) };

test('a failure that is escalated and asked about is one announcement', async () => {
  const plan = planOf(runbook([step({ step_number: 4, on_failure: 'escalate' })]));
  const both = execution(plan, usual, failing);
  await both.go();
  expect(both.due()).toMatchObject([
    {
      channel: 'room',
      kind: 'escalated',
      subject: '4',
      visit: 1,
      summary: expect.stringContaining('is stuck at step 4 Step 4: ') as string,
    },
    { channel: 'pager', action: 'trigger', kind: 'escalated' },
  ]);
  expect(both.due()[0]?.lines).toContain('Answers: retry, done, skip, failed, rollback');
  await both.tell();
  await both.resume((gate) => (gate.subject === '4' ? { say: 'done' } : null));
  expect(await both.tell()).toEqual(['pager resolve escalated 4/1']);
  const onlyGates = execution(plan, { room: slack(['gate']) }, failing);
  await onlyGates.go();
  expect(await onlyGates.tell()).toEqual(['room send gate 4/1']);
});

test('an approval that expires is taken back, and calls anew', async () => {
  let now = at;
  const { go, append, tell, due, events } = execution(gated, usual, { now: () => now });
  await go();
  await tell();
  now = '2026-01-02T04:00:00.000Z';
  const { decision } = given(gated, ...events()).when({ type: 'Advance', at: now });
  await append(decision.events);
  expect(due().map(shown)).toEqual([
    'pager resolve gate 4/1',
    'room send escalated 4/1',
    'pager trigger escalated 4/1',
  ]);
  expect(due()[0]?.summary).toBe('RB-TEST-001: nobody answered the approval of 4 Step 4 in time');
  await tell();
  expect(due()).toEqual([]);
});

const choice = planOf(
  runbook([
    step({ step_number: 3, step_type: 'decision', decision_branches: { left: 4, right: 'end' } }),
    step({ step_number: 4 }),
  ]),
  30,
);

test.each([
  [
    ['gate', 'escalated'],
    ['pager resolve gate 3/1', 'pager trigger escalated 3/1'],
  ],
  [['gate'], []],
] as const)('a question whose time is over stays open (%j)', async (on, expired) => {
  let now = at;
  const { go, resume, append, tell, events } = execution(choice, { pager: pager(on) }, { now: () => now });
  await go();
  await tell();
  now = '2026-01-02T04:00:00.000Z';
  const { decision } = given(choice, ...events()).when({ type: 'Advance', at: now });
  await append(decision.events);
  expect(await tell()).toEqual(expired);
  await resume(() => ({ say: 'right' }));
  expect(await tell()).toEqual(['pager resolve gate 3/1']);
});

test('what failed again calls again, and a late word about the first time takes nothing back', async () => {
  const plan = planOf(runbook([step({ step_number: 4, on_failure: 'escalate' })]));
  const { go, resume, due, record, tell } = execution(plan, { pager: pager(['escalated']) }, failing);
  await go();
  await tell();
  let answered = false;
  await resume(() => {
    if (answered) return null;
    answered = true;
    return { say: 'retry' };
  });
  const [resolve, trigger] = due();
  expect([resolve?.action, trigger?.action]).toEqual(['resolve', 'trigger']);
  expect(trigger?.dedupKey).toBe(resolve?.dedupKey);
  expect(trigger?.id).not.toBe(resolve?.id);
  if (resolve === undefined || trigger === undefined) throw new Error('both were expected');
  await record(resolve, 'pager answered 500, 4 times');
  await record(trigger);
  expect(due()).toEqual([]);
});

test('a question that is asked anew while it is open keeps its alert', async () => {
  const { go, append, tell, events } = execution(gated, { pager: pager(['gate']) });
  await go();
  await tell();
  const [asked] = events().filter(({ type }) => type === 'ApprovalRequested');
  if (asked?.type !== 'ApprovalRequested') throw new Error('an approval was expected');
  const { seq: _seq, prev: _prev, ...draft } = asked;
  await append([{ ...draft, digest: 'e'.repeat(64) }]);
  expect(await tell()).toEqual(['pager trigger gate 4/1']);
  expect(await tell()).toEqual([]);
});

const rollback = { type: 'RollbackStarted', at, reason: 'asked for', step: 3, to: null } as const;
const ruled = {
  type: 'DecisionTaken',
  at,
  by: null,
  step: 3,
  visit: 2,
  branch: 'left',
  target: 4,
  rule: 1,
  reason: null,
} as const;
const handed = {
  type: 'HandedOver',
  at,
  by: { person: 'bert', via: 'github-comment' },
  to: 'bert',
} as const;

test.each<readonly [string, EventDraft, readonly string[]]>([
  [
    'a rollback by a person',
    { ...rollback, by: { person: 'ann', via: 'local' } },
    ['pager resolve escalated 4/1'],
  ],
  ['a decision that a rule took', ruled, []],
  ['a handover', handed, []],
])('an escalation after an expired approval and %s', async (_what, event, told) => {
  let now = at;
  const channels = { pager: pager(['escalated']) };
  const { go, append, tell, events } = execution(gated, channels, { now: () => now });
  await go();
  now = '2026-01-02T04:00:00.000Z';
  const { decision } = given(gated, ...events()).when({ type: 'Advance', at: now });
  const expiry = decision.events.filter(({ type }) => type === 'GateExpired' || type === 'Escalated');
  await append(expiry);
  expect(await tell()).toEqual(['pager trigger escalated 4/1']);
  await append([event]);
  expect(await tell()).toEqual(told);
});

test('an escalation of a question ends with the question, whoever ended it', async () => {
  let now = at;
  const channels = { pager: pager(['escalated']) };
  const { go, append, tell, events } = execution(choice, channels, { now: () => now });
  await go();
  now = '2026-01-02T04:00:00.000Z';
  await append(given(choice, ...events()).when({ type: 'Advance', at: now }).decision.events);
  expect(await tell()).toEqual(['pager trigger escalated 3/1']);
  await append([{ ...rollback, by: null }]);
  expect(await tell()).toEqual(['pager resolve escalated 3/1']);
});

test('the end is told to whoever wants to hear it, and calls only after a failure', async () => {
  const on = ['finished'] as const;
  const channels = { room: slack(on), pager: pager(on) };
  const plan = planOf(runbook([step({ step_number: 4 })]));
  const good = execution(plan, channels);
  await good.go();
  expect(good.due()).toMatchObject([{ channel: 'room', summary: 'RB-TEST-001 completed', people: ['olga'] }]);
  const bad = execution(plan, channels, failing);
  await bad.go();
  expect(await bad.tell()).toEqual(['room send finished end/0', 'pager trigger finished end/0']);
  const { decision } = given(plan, ...bad.events()).when({
    type: 'Confirm',
    at,
    by: { person: 'olga', via: 'local' },
    subject: '4',
    outcome: 'done',
    reason: null,
  });
  await bad.append(decision.events);
  expect(await bad.tell()).toEqual(['pager resolve finished end/0']);
});

test('what could not be undone calls on after the end', async () => {
  const plan = planOf(
    runbook([
      step({ step_number: 1, rollback_step: 9 }),
      step({ step_number: 4, on_failure: 'rollback' }),
      step({ step_number: 9 }),
    ]),
  );
  const command = ({ step: number }: { readonly step: number }): { exit_code: number } => ({
    exit_code: number === 1 ? 0 : 1,
  });
  const { go, resume, tell, events } = execution(plan, usual, { command });
  await go();
  await resume();
  expect(events().at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'failed' });
  expect(await tell()).toEqual(['room send escalated 4/1', 'pager trigger escalated 4/1']);
  expect(await tell()).toEqual([]);
});

test('a broken glass is told to all who could have approved', async () => {
  const { go, due } = execution(
    gated,
    { room: slack(['break-glass']) },
    {},
    { break_glass: 'nobody else is awake' },
  );
  await go();
  expect(due()).toMatchObject([
    {
      kind: 'break-glass',
      subject: 'break-glass',
      summary: 'RB-TEST-001 goes on without a second person: nobody else is awake',
      people: ['ann', 'bert', 'acme/leads'],
    },
  ]);
});

test('nothing is told where nothing is to be told of by itself', async () => {
  const { go, due } = execution(gated, { room: slack([]), terminal: { type: 'terminal' } });
  await go();
  expect(due()).toEqual([]);
});

test('what a step says passes for no record', async () => {
  const { go, append, due } = execution(gated, { room: slack(['gate']) });
  await go();
  const message = '#2 gate: RB-TEST-001 waits';
  const notified = {
    type: 'Notified',
    at,
    by: null,
    visit: 1,
    message,
    delivered: true,
    error: null,
  } as const;
  await append([{ ...notified, step: 4, channel: 'room' }]);
  await append([{ ...notified, step: null, channel: 'other' }]);
  expect(due().map(shown)).toEqual(['room send gate 4/1']);
});

test('texts of an execution are shown with what they hide', async () => {
  const document = runbook([
    step({ step_number: 4, title: 'Restart\u{202e}\nnow', requires_approval: true }),
  ]);
  const { go, due } = execution(planOf(document), { room: slack(['gate']) });
  await go();
  expect(due()[0]?.summary).toBe('RB-TEST-001 waits for the approval of step 4 Restart\\u{202e}\\nnow');
});

// Whatever processes die and forget, in the end exactly those alerts are open that still matter.
test('no alert stays open for nothing, and none that matters is missing', async () => {
  const plan = planOf(
    runbook([
      step({ step_number: 3, step_type: 'decision', decision_branches: { on: 4 } }),
      step({ step_number: 4, on_failure: 'escalate' }),
      step({ step_number: 5, requires_approval: true }),
      step({ step_number: 6, step_type: 'manual', on_failure: { goto: 4 } }),
    ]),
  );
  const words: readonly Rule[] = [
    () => ({ say: 'on' }),
    () => ({ say: 'retry' }),
    () => ({ say: 'skip' }),
    () => ({ by: 'ann', say: 'approve' }),
    () => ({ say: 'failed' }),
    () => ({ say: 'done' }),
    () => ({ by: 'ann', say: 'approve' }),
    () => ({ say: 'done' }),
  ];
  const once = (rule: Rule): Rule => {
    let used = false;
    return (gate, state) => {
      if (used) return null;
      used = true;
      return rule(gate, state);
    };
  };
  const fate = fc.constantFrom('told', 'died before sending', 'died before recording', 'refused');
  // After three refusals an announcement is given up.
  const someFates = fc
    .array(fate, { minLength: 9, maxLength: 9 })
    .filter((all) => all.filter((one) => one === 'refused').length < 3);
  await fc.assert(
    fc.asyncProperty(someFates, fc.nat(8), async (fates, last) => {
      const open = new Set<string>();
      const channels = { pager: pager(['gate', 'escalated']) };
      const { go, resume, due, record, events } = execution(plan, channels, failing);
      const tell = async (how: string): Promise<void> => {
        if (how === 'died before sending') return;
        for (const announcement of due()) {
          if (how === 'refused') await record(announcement, 'pager answered 500');
          else if (announcement.action === 'trigger') open.add(announcement.dedupKey);
          else open.delete(announcement.dedupKey);
          if (how === 'died before recording') return;
          if (how === 'told') await record(announcement);
        }
      };
      await go();
      await tell(fates[0] ?? 'told');
      for (const [index, word] of words.slice(0, last).entries()) {
        await resume(once(word));
        await tell(index === last - 1 ? 'told' : (fates[index + 1] ?? 'told'));
      }
      if (last === 0) await tell('told');
      const { gate } = fold(events());
      expect([...open]).toEqual(gate === null ? [] : [`${id}/${gate.subject}/${gate.visit}`]);
      expect(due()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
