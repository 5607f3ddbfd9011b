import { command, ended, type EventSample, run } from '../event-sample.ts';
import type { Word } from './page-runbook.ts';

/** Minutes after the start, and what happened then. */
export type Moment = readonly [minutes: number, sample: EventSample];

const executionId = 'exec-RB-DB-001-20261123T030405Z-k3v9q2';
const commit = '4f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192';

/** The execution of the sample runbook on GitHub: asked, refused, approved, escalated, handed over, done by hand, rolled back in part. */
export function pageStory(word: Word): readonly Moment[] {
  const maria = { person: word('maria'), via: 'github-dispatch', run: 18234567890 } as const;
  const answer = (comment: number) =>
    ({ person: word('maria'), via: 'github-comment', comment, run: 18234567999 }) as const;
  const alice = {
    person: word('alice'),
    via: 'github-environment',
    run: 18234567890,
    environment: word('dba-approval'),
    entry: 1,
  } as const;
  const owner = {
    host: 'runner',
    pid: 1,
    started_at: '1',
    workflow_run: { id: 18234567890, attempt: 1, job: 'open' },
  };
  return [
    [
      0,
      {
        type: 'ExecutionStarted',
        by: maria,
        format: 1,
        behaviour: 1,
        engine: '0.1.0',
        execution_id: executionId,
        runbook_id: 'RB-DB-001',
        runbook_version: '2.1',
        digest: 'a'.repeat(64),
        commit,
        dirty: false,
        lock: 'db',
        overrode: null,
        operator: word('maria'),
        incident: word('INC-1234'),
        change_ticket: word('CHG-77'),
        variables: {
          CLUSTER: { value: word('orders-eu'), source: 'given' },
          MODE: { value: word('fast'), source: 'default' },
        },
        secrets: ['DB_PASSWORD'],
        start_at: null,
        continues: null,
        carried: {},
        reason: null,
        owner,
        issue: 42,
      },
    ],
    [
      0.1,
      {
        type: 'ConditionChecked',
        subject: 'prerequisites.1',
        status: 'passed',
        description: word('The replica answers'),
        exit_code: 0,
        detail: null,
      },
    ],
    [
      0.1,
      {
        type: 'ConditionChecked',
        subject: 'prerequisites.2',
        status: 'unchecked',
        description: word('The shop is told'),
        exit_code: null,
        detail: null,
      },
    ],
    [0.2, { type: 'StepStarted', step: 1, ...run }],
    [0.5, { type: 'CommandFinished', step: 1, ...command, exit_code: 1 }],
    [
      0.5,
      {
        type: 'StepFinished',
        step: 1,
        ...ended,
        status: 'failed',
        final: false,
        retry_in_seconds: 5,
        exit_code: 1,
        error: { code: 'exit-code', message: word('exit code 1') },
      },
    ],
    [0.6, { type: 'StepStarted', step: 1, ...run, attempt: 2 }],
    [0.9, { type: 'CommandFinished', step: 1, ...command, attempt: 2, outputs: { LAG: word('3 s') } }],
    [0.9, { type: 'StepFinished', step: 1, ...ended, attempt: 2, outputs: { LAG: word('3 s') } }],
    [1, { type: 'StepStarted', step: 2, ...run }],
    [
      1,
      {
        type: 'DecisionRequested',
        step: 2,
        visit: 1,
        branches: { [word('promote')]: 3, wait: 'end' },
        expires_at: '2026-11-23T03:35:05.000Z',
      },
    ],
    [
      3,
      {
        type: 'GateRefused',
        by: answer(2345678900),
        subject: '2',
        visit: 1,
        reason: 'unknown-branch',
        message: word('There is no branch `promte`'),
      },
    ],
    [
      4,
      {
        type: 'DecisionTaken',
        by: answer(2345678901),
        step: 2,
        visit: 1,
        branch: word('promote'),
        target: 3,
        rule: null,
        reason: word('the primary is on fire'),
      },
    ],
    [4, { type: 'StepFinished', step: 2, ...ended, branch: word('promote') }],
    [4.2, { type: 'StepStarted', step: 3, ...run, items: [word('a'), 'b'] }],
    [4.2, { type: 'StepStarted', step: 3, ...run, item: word('a') }],
    [4.6, { type: 'CommandFinished', step: 3, ...command, item: word('a') }],
    [4.6, { type: 'StepFinished', step: 3, ...ended, item: word('a') }],
    [4.6, { type: 'StepStarted', step: 3, ...run, item: 'b' }],
    [5, { type: 'CommandFinished', step: 3, ...command, item: 'b' }],
    [5, { type: 'StepFinished', step: 3, ...ended, item: 'b' }],
    [5, { type: 'StepFinished', step: 3, ...ended }],
    [
      5,
      {
        type: 'ApprovalRequested',
        step: 4,
        visit: 1,
        approvers: [word('dba')],
        digest: 'd'.repeat(64),
        expires_at: '2026-11-23T03:39:05.000Z',
        environment: word('dba-approval'),
      },
    ],
    [5, { type: 'ExecutionInterrupted', reason: 'segment', signal: null }],
    [
      26,
      {
        type: 'ExecutionResumed',
        owner: { ...owner, workflow_run: { ...owner.workflow_run, job: 'gate-1' } },
        former: owner,
        take_over: false,
        torn_bytes: 0,
        reason: null,
      },
    ],
    [26, { type: 'ApprovalGranted', by: alice, step: 4, visit: 1, request: 23, reason: word('go ahead') }],
    [26.1, { type: 'StepStarted', step: 4, ...run }],
    [26.9, { type: 'CommandFinished', step: 4, ...command }],
    [27, { type: 'CommandFinished', step: 4, ...command, index: 2 }],
    [27, { type: 'StepFinished', step: 4, ...ended }],
    [27, { type: 'StepStarted', step: 5, ...run }],
    [27.5, { type: 'CommandFinished', step: 5, ...command, exit_code: null, ended: 'timed_out' }],
    [
      27.5,
      {
        type: 'StepFinished',
        step: 5,
        ...ended,
        status: 'failed',
        exit_code: null,
        error: { code: 'timed-out', message: word('Command 1 ran longer than 300 seconds') },
      },
    ],
    [27.5, { type: 'Escalated', step: 5, message: word('Step 5 failed'), to: [word('dba')] }],
    [
      27.5,
      {
        type: 'ConfirmationRequested',
        subject: '5',
        visit: 1,
        reason: 'escalated',
        answers: ['retry', 'done', 'skip', 'failed', 'rollback'],
        items: [],
        message: word('Step 5 (Check the replica) failed: timed out'),
        expires_at: '2026-11-23T04:01:35.000Z',
      },
    ],
    [
      28,
      {
        type: 'NoteAdded',
        by: answer(2345678902),
        text: word('the check is slow today, the replica is fine'),
      },
    ],
    [29, { type: 'HandedOver', by: answer(2345678903), to: word('carol') }],
    [60, { type: 'GateExpired', subject: '5', visit: 1, gate: 'confirmation' }],
    [
      61,
      {
        type: 'Confirmed',
        by: { ...answer(2345678904), person: word('carol') },
        subject: '5',
        visit: 1,
        outcome: 'done',
        reason: word('looked at it'),
      },
    ],
    [61, { type: 'StepFinished', step: 5, ...ended }],
    [61, { type: 'StepStarted', step: 6, ...run }],
    [
      61,
      {
        type: 'ConfirmationRequested',
        subject: '6',
        visit: 1,
        reason: 'manual',
        answers: ['done', 'failed', 'skip'],
        items: [],
        message: word('Do step 6 by hand: Look at the dashboard'),
        expires_at: null,
      },
    ],
    [
      70,
      {
        type: 'Confirmed',
        by: { ...answer(2345678905), person: word('carol') },
        subject: '6',
        visit: 1,
        outcome: 'failed',
        reason: word('it is red'),
      },
    ],
    [
      70,
      {
        type: 'StepFinished',
        step: 6,
        ...ended,
        status: 'failed',
        error: { code: 'confirmed-failed', message: word('a person says it failed') },
      },
    ],
    [
      70,
      {
        type: 'RollbackStarted',
        by: answer(2345678906),
        reason: word('asked for by carol'),
        step: 6,
        to: null,
      },
    ],
    [70, { type: 'StepStarted', step: 9, ...run, undoes: { step: 4, visit: 1, item: null } }],
    [75, { type: 'StepFinished', step: 9, ...ended }],
    [75, { type: 'StepStarted', step: 8, ...run, undoes: { step: 3, visit: 1, item: 'b' } }],
    [
      76,
      {
        type: 'StepFinished',
        step: 8,
        ...ended,
        status: 'failed',
        exit_code: 1,
        error: { code: 'exit-code', message: word('exit code 1') },
      },
    ],
    [
      76,
      {
        type: 'RollbackFinished',
        status: 'incomplete',
        undone: [{ step: 4, visit: 1, item: null }],
        not_undone: [{ step: 3, visit: 1, item: word('a'), reason: word('the rollback stopped before it') }],
        without_rollback: [6],
      },
    ],
    [
      76,
      {
        type: 'Notified',
        step: null,
        visit: 0,
        channel: word('pager'),
        message: word('Rolled back'),
        delivered: false,
        error: word('HTTP 500'),
      },
    ],
    [
      76,
      {
        type: 'ExecutionFinished',
        status: 'failed',
        step: 8,
        subject: null,
        failed_steps: [6],
        reason: word('the rollback of step 3 failed'),
      },
    ],
  ];
}
