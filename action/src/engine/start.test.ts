import { expect, test } from 'vitest';
import type { Runbook } from '../runbook/runbook.ts';
import { at, operator, owner, runbook, step } from '../../test/engine/sample.ts';
import { fold } from './evolve.ts';
import type { EventDraft } from './event.ts';
import { startDrafts, type StartRequest } from './start.ts';
import type { Refusal } from './turn.ts';

const request: StartRequest = {
  executionId: 'exec-RB-TEST-001-20260102T030405Z-abc123',
  at,
  by: operator,
  engine: '1.0.0',
  commit: null,
  dirty: false,
  overrode: null,
  incident: null,
  changeTicket: null,
  variables: {},
  secrets: [],
  startAt: null,
  continues: null,
  carried: {},
  reason: null,
  owner,
};

const four = runbook([
  step({ step_number: 1 }),
  step({ step_number: 2, rollback_step: 4 }),
  step({ step_number: 3, next: 'end' }),
  step({ step_number: 4 }),
]);

function start(book: Runbook, more: Partial<StartRequest>): readonly EventDraft[] | Refusal {
  const plan = {
    runbook: book,
    source: 'digest',
    policy: { roles: {}, gateMinutes: null, output: 'full' as const },
    digest: (text: string) => text,
  };
  const made = startDrafts(plan, { ...request, ...more });
  return made.ok ? made.drafts : made.refusal;
}

function withMetadata(metadata: Partial<Runbook['metadata']>): Runbook {
  return { ...four, metadata: { ...four.metadata, ...metadata } };
}

test('an execution begins with one event, by its operator', () => {
  expect(start(four, {})).toMatchObject([
    {
      type: 'ExecutionStarted',
      at,
      by: operator,
      operator: 'olga',
      digest: 'digest',
      lock: 'RB-TEST-001',
      start_at: null,
    },
  ]);
});

test('the lock’s name may hold inputs and carried values', () => {
  const book = withMetadata({ lock: 'db-${{ vars.REGION }}-${{ vars.SHARD }}' });
  expect(
    start(book, { variables: { REGION: { value: 'eu', source: 'given' } }, carried: { SHARD: 7 } }),
  ).toMatchObject([{ lock: 'db-eu-7' }]);
  expect(start(book, {})).toMatchObject({ code: 'lock' });
});

test('a change ticket is asked for; for incidents and recovery the incident stands for it', () => {
  const planned = withMetadata({ requires_change_ticket: true, category: 'maintenance' });
  expect(start(planned, { incident: 'INC-1' })).toMatchObject({
    code: 'missing-ticket',
    hint: 'Add --change-ticket ID',
  });
  expect(start(planned, { changeTicket: 'CHG-1' })).toMatchObject([{ change_ticket: 'CHG-1' }]);
  for (const category of ['incident_response', 'recovery'] as const) {
    const urgent = withMetadata({ requires_change_ticket: true, category });
    expect(start(urgent, { incident: 'INC-1' })).toMatchObject([
      { incident: 'INC-1', change_ticket: 'INC-1' },
    ]);
    expect(start(urgent, { incident: 'INC-1', changeTicket: 'CHG-1' })).toMatchObject([
      { change_ticket: 'CHG-1' },
    ]);
    expect(start(urgent, {})).toMatchObject({
      code: 'missing-ticket',
      hint: expect.stringContaining('--incident') as string,
    });
  }
});

test('to begin in the middle records what was not run here, and needs a reason and a forward step', () => {
  const drafts = start(four, { startAt: 3, continues: 'exec-former', reason: 'its machine is gone' });
  expect(drafts).toMatchObject([
    { type: 'ExecutionStarted', start_at: 3, continues: 'exec-former', reason: 'its machine is gone' },
    { type: 'StepSkipped', step: 1, visit: 0, attempt: 0, reason: 'not_run_here' },
    { type: 'StepSkipped', step: 2, visit: 0, attempt: 0, reason: 'not_run_here' },
  ]);
  expect(fold(drafts as readonly EventDraft[])).toMatchObject({
    startAt: 3,
    current: null,
    visits: [
      { step: 1, began: false },
      { step: 2, began: false },
    ],
  });
  expect(start(four, { startAt: 3 })).toMatchObject({
    code: 'start-at',
    message: expect.stringContaining('reason') as string,
  });
  expect(start(four, { startAt: 4, reason: 'x' })).toMatchObject({
    code: 'start-at',
    message: expect.stringContaining('rollback step') as string,
  });
  expect(start(four, { startAt: 9, reason: 'x' })).toMatchObject({
    code: 'start-at',
    hint: 'Steps are 1, 2, 3',
  });
  expect(start(four, { continues: 'exec-former' })).toMatchObject({ code: 'start-at' });
});
