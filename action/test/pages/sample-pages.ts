import { sampleStep } from '../report-samples.ts';
import type { Event, EventDraft } from '../../src/engine/event.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { ExecutionView } from '../../src/report/execution-view.ts';
import type { Runbook } from '../../src/runbook/runbook.ts';
import type { PageFacts } from '../../src/github/execution-page/page-facts.ts';

/** The text of a field in a sample: usually what it is called with, in a hostile sample something else. */
export type Word = (usual: string) => string;

/** Fields that journals fill in, or that a sample need not say. */
type Sample = EventDraft extends infer D
  ? D extends EventDraft
    ? Partial<Omit<D, 'at'>> & Pick<D, 'type'>
    : never
  : never;

/** Minutes after the start, and what happened then. */
type Moment = readonly [minutes: number, sample: Sample];

const usual: Word = (text) => text;
const executionId = 'exec-RB-DB-001-20261123T030405Z-k3v9q2';
const commit = '4f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192';
const output = { bytes: 12, sha256: null, kept: null };
const run = { visit: 1, attempt: 1, item: null };
const command = {
  ...run,
  index: 1,
  exit_code: 0,
  signal: null,
  ended: 'exited',
  duration_ms: 400,
  stdout: output,
  stderr: output,
  outputs: {},
  secret_outputs: [],
} as const;
const ended = {
  ...run,
  status: 'completed',
  final: true,
  retry_in_seconds: 0,
  exit_code: 0,
  error: null,
  verify: [],
  outputs: {},
  secret_outputs: [],
} as const;

/** A runbook with every kind of step, whose texts are given by `word`. */
export function pageRunbook(word: Word = usual): Runbook {
  const step: typeof sampleStep = (fields) =>
    sampleStep({
      description: word(`What step ${fields.step_number} is for.`),
      approvers: [word('dba')],
      ...fields,
    });
  return {
    metadata: {
      runbook_id: 'RB-DB-001',
      title: word('Move the database to its replica'),
      description: word('Promotes the replica where the primary is lost.\n\nTakes `pgctl`.'),
      category: 'recovery',
      severity: 'sev1',
      services_affected: [word('orders'), 'billing'],
      triggers: [],
      author: word('Platform Team'),
      version: '2.1',
      review_date: '2026-11-01',
      approvers: [word('dba')],
      tags: [],
      estimated_total_duration_minutes: 20,
      requires_change_ticket: false,
      automation_level: 'semi-automated',
      symptoms: [],
      lock: 'db',
      auto_start: false,
    },
    variables: {
      CLUSTER: {
        type: 'string',
        description: word('Which cluster'),
        required: true,
        secret: false,
        pattern: word('[a-z-]+'),
      },
      MODE: {
        type: 'choice',
        description: word('How'),
        required: false,
        secret: false,
        enum: [word('fast'), 'safe'],
        default: word('fast'),
      },
      DB_PASSWORD: { type: 'string', description: word('Password'), required: true, secret: true },
    },
    prerequisites: [
      { description: word('The replica answers'), check: word('pgctl ping "$CLUSTER"') },
      { description: word('The shop is told') },
    ],
    steps: [
      step({
        step_number: 1,
        title: word('Look at the lag'),
        step_type: 'verification',
        commands: [word('pgctl lag "$CLUSTER"')],
        outputs: { LAG: { type: 'string', secret: false } },
        retry: { attempts: 2, delay_seconds: 5, backoff: 'fixed' },
        next: 2,
      }),
      step({
        step_number: 2,
        title: word('How bad is it?'),
        step_type: 'decision',
        decision_branches: { [word('promote')]: 3, wait: 'end' },
      }),
      step({
        step_number: 3,
        title: word('Stop the writers'),
        commands: [word('pgctl stop "$ITEM"')],
        for_each: ['a', 'b'],
        rollback_step: 8,
        on_failure: 'rollback',
        next: 4,
      }),
      step({
        step_number: 4,
        title: word('Promote the replica'),
        commands: [word('pgctl promote "$CLUSTER" --mode "$MODE"'), word('echo "LAG was $LAG"')],
        requires_approval: true,
        expires_after_minutes: 30,
        rollback_step: 9,
        on_failure: 'rollback',
        success_criteria: word('It takes writes'),
        next: 5,
      }),
      step({
        step_number: 5,
        title: word('Check the replica'),
        step_type: 'verification',
        commands: [word('pgctl check "$CLUSTER"')],
        on_failure: 'escalate',
        next: 6,
      }),
      step({
        step_number: 6,
        title: word('Look at the dashboard'),
        step_type: 'manual',
        commands: [word('open https://grafana.example')],
        success_criteria: word('No errors'),
        failure_action: word('Call the lead'),
        irreversible: word('Looking undoes nothing'),
        next: 7,
      }),
      step({
        step_number: 7,
        title: word('Tell everybody'),
        step_type: 'notification',
        notify: { channel: word('chat'), message: word('The replica serves') },
        next: 'end',
      }),
      step({ step_number: 8, title: word('Start the writers'), commands: [word('pgctl start "$ITEM"')] }),
      step({ step_number: 9, title: word('Give the primary back'), step_type: 'manual' }),
    ],
    post_conditions: [{ description: word('Orders come in') }],
    related_runbooks: [],
    references: [],
    changelog: [],
  };
}

function story(word: Word): readonly Moment[] {
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

/** A whole execution on GitHub: asked, refused, approved, escalated, handed over, done by hand, rolled back in part; up to and with the n-th event of a type. */
export function pageView(
  until: Event['type'] | null = null,
  nth: number = 1,
  word: Word = usual,
): ExecutionView {
  const events = story(word).map(([minutes, sample], index) => {
    const at = new Date(Date.UTC(2026, 10, 23, 3, 4, 5) + minutes * 60_000).toISOString();
    return { by: null, ...sample, at, seq: index + 1, prev: '0'.repeat(64) } as Event;
  });
  let seen = 0;
  const end =
    until === null ? events.length - 1 : events.findIndex(({ type }) => type === until && ++seen === nth);
  const shown = events.slice(0, end + 1);
  return {
    events: shown,
    state: fold(shown),
    runbook: pageRunbook(word),
    program: 'node action/dist/cli.js',
  };
}

/** What the pages know beside the journal. */
export function pageFacts(word: Word = usual): PageFacts {
  return {
    repositoryUrl: 'https://github.com/acme/ops',
    run: 18234567890,
    file: `runbooks/${word('RB-DB-001')}.yaml`,
    now: '2026-11-23T04:30:00.000Z',
    roles: { [word('dba')]: { users: [word('alice'), 'bob'], teams: [word('acme/dba')] } },
    approvals: 'environment',
    asking: 18234567890,
    others: [
      {
        executionId: 'exec-x',
        runbookId: word('RB-K8S-001'),
        issue: 41,
        services: [word('orders')],
        status: 'in_progress',
      },
      { executionId: 'exec-y', runbookId: 'RB-SEC-001', issue: 40, services: ['mail'], status: 'paused' },
    ],
    tail: { step: 4, item: null, lines: [word('promoting…'), 'waiting for the first write'] },
  };
}
