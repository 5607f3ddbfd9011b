import { evolve } from '../src/engine/evolve.ts';
import type { Event } from '../src/engine/event.ts';
import { type State, notStarted } from '../src/engine/state.ts';
import { command, ended, type EventSample, run } from './event-sample.ts';

const maria = { person: 'maria', via: 'local' } as const;
const carol = { person: 'carol', via: 'local' } as const;
const owner = { host: 'laptop', pid: 4242, started_at: '1763869445.12' };

const start: EventSample = {
  type: 'ExecutionStarted',
  by: maria,
  format: 1,
  behaviour: 1,
  engine: '0.1.0',
  execution_id: 'exec-RB-LLM-001-20261123T030405Z-k3v9q2',
  runbook_id: 'RB-LLM-001',
  runbook_version: '1.2',
  digest: 'a'.repeat(64),
  commit: null,
  dirty: false,
  lock: 'llm-anthropic',
  overrode: null,
  operator: 'maria',
  incident: 'INC-1234',
  change_ticket: null,
  variables: {
    TARGET_PROVIDER: { value: 'anthropic', source: 'default' },
    QUOTA_LIMIT: { value: 600, source: 'given' },
  },
  secrets: ['PROVIDER_KEY'],
  start_at: null,
  continues: null,
  carried: {},
  reason: null,
  owner,
};

/** Up to the approval of step 4 of the sample runbook. */
const untilApproval: readonly EventSample[] = [
  start,
  {
    type: 'ConditionChecked',
    subject: 'prerequisites.1',
    status: 'passed',
    description: 'You can reach the gateway',
    exit_code: 0,
    detail: null,
  },
  {
    type: 'ConditionChecked',
    subject: 'prerequisites.2',
    status: 'unchecked',
    description: 'Finance knows about the cost',
    exit_code: null,
    detail: null,
  },
  {
    type: 'ConditionChecked',
    subject: 'preflight',
    status: 'passed',
    description: 'Programs up to the next gate: jq, llmctl',
    exit_code: null,
    detail: null,
  },
  { type: 'StepStarted', step: 1, ...run },
  { type: 'CommandFinished', step: 1, ...command, exit_code: 75 },
  {
    type: 'StepFinished',
    step: 1,
    ...ended,
    status: 'failed',
    final: false,
    retry_in_seconds: 10,
    exit_code: 75,
    error: { code: 'verify', message: 'not everything that was to hold does' },
    verify: [{ expression: "contains(stdout, '0.')", holds: false }],
  },
  { type: 'StepStarted', step: 1, ...run, attempt: 2 },
  { type: 'CommandFinished', step: 1, ...command, attempt: 2, outputs: { ERROR_RATE: 0.4 } },
  {
    type: 'StepFinished',
    step: 1,
    ...ended,
    attempt: 2,
    status: 'completed',
    verify: [{ expression: "contains(stdout, '0.')", holds: true }],
    outputs: { ERROR_RATE: 0.4 },
    secret_outputs: ['TOKEN'],
  },
  { type: 'StepStarted', step: 3, ...run },
  {
    type: 'DecisionRequested',
    step: 3,
    visit: 1,
    branches: { complete_outage: 4, degraded: 5, false_alarm: 'end' },
    expires_at: '2026-11-23T03:19:05.000Z',
  },
  {
    type: 'DecisionTaken',
    by: maria,
    step: 3,
    visit: 1,
    branch: 'complete_outage',
    target: 4,
    rule: null,
    reason: 'seen on the dashboard',
  },
  {
    type: 'StepFinished',
    step: 3,
    ...ended,
    status: 'completed',
    exit_code: null,
    branch: 'complete_outage',
  },
  {
    type: 'ApprovalRequested',
    step: 4,
    visit: 1,
    approvers: ['oncall-lead', 'platform-manager'],
    digest: 'b'.repeat(64),
    expires_at: '2026-11-24T03:34:05.000Z',
  },
  {
    type: 'GateRefused',
    by: maria,
    subject: '4',
    visit: 1,
    reason: 'approver-is-operator',
    message: 'maria operates this execution and cannot approve it',
  },
  { type: 'NoteAdded', by: maria, text: 'Called the provider, \u{202e}ticket 4711' },
];

const untilRolledBack: readonly EventSample[] = [
  ...untilApproval,
  { type: 'ApprovalGranted', by: carol, step: 4, visit: 1, request: 15, reason: 'go' },
  { type: 'StepStarted', step: 1, ...run, visit: 2, recheck_for: 4 },
  { type: 'StepFinished', step: 1, ...ended, visit: 2, status: 'completed' },
  { type: 'StepStarted', step: 4, ...run },
  {
    type: 'CommandFinished',
    step: 4,
    ...command,
    exit_code: null,
    signal: 'SIGTERM',
    ended: 'timed_out',
    duration_ms: 60_200,
  },
  {
    type: 'StepFinished',
    step: 4,
    ...ended,
    status: 'failed',
    exit_code: null,
    error: { code: 'timed-out', message: 'Command 1 ran longer than 60 seconds' },
  },
  { type: 'RollbackStarted', reason: 'step 4 failed', step: 4, to: null },
  { type: 'StepStarted', step: 8, ...run, undoes: { step: 4, visit: 1, item: null } },
  { type: 'CommandFinished', step: 8, ...command },
  { type: 'StepFinished', step: 8, ...ended, status: 'completed' },
  {
    type: 'RollbackFinished',
    status: 'complete',
    undone: [{ step: 4, visit: 1, item: null }],
    not_undone: [],
    without_rollback: [],
  },
  {
    type: 'ExecutionFinished',
    status: 'rolled_back',
    step: 4,
    subject: null,
    failed_steps: [4],
    reason: 'step 4 failed',
  },
];

/** One of each event that the two stories above do not tell. */
const others: readonly EventSample[] = [
  start,
  { type: 'PauseRequested', by: carol, reason: 'lunch' },
  { type: 'ExecutionInterrupted', reason: 'pause', signal: null },
  { type: 'ExecutionInterrupted', reason: 'signal', signal: 'SIGINT' },
  {
    type: 'ExecutionResumed',
    by: carol,
    owner,
    former: { ...owner, pid: 77, host: 'other' },
    take_over: true,
    torn_bytes: 17,
    reason: 'the laptop died',
  },
  { type: 'HandedOver', by: maria, to: 'carol' },
  { type: 'StepStarted', step: 5, ...run, items: ['eu', 'us', '3'] },
  { type: 'StepStarted', step: 5, ...run, item: 'eu' },
  { type: 'CommandFinished', step: 5, ...command, item: 'eu', exit_code: 1 },
  {
    type: 'StepFinished',
    step: 5,
    ...ended,
    item: 'eu',
    status: 'failed',
    exit_code: 1,
    error: { code: 'exit-code', message: 'Command 1 ended with exit code 1' },
  },
  { type: 'ApprovalRejected', by: carol, step: 4, visit: 1, request: 3, reason: 'not during the day' },
  { type: 'StepSkipped', step: 4, visit: 1, attempt: 0, item: null, reason: 'rejected', detail: null },
  { type: 'GateExpired', subject: '3', visit: 1, gate: 'decision' },
  { type: 'Escalated', step: 7, message: 'Step 7 failed', to: ['oncall-lead'] },
  {
    type: 'Notified',
    step: 6,
    visit: 1,
    channel: 'terminal',
    message: 'Failed over',
    delivered: true,
    error: null,
  },
  {
    type: 'Notified',
    step: 6,
    visit: 1,
    channel: 'chat',
    message: 'Failed over',
    delivered: false,
    error: 'HTTP 500',
  },
  {
    type: 'ConditionChecked',
    subject: 'post_conditions.1',
    status: 'failed',
    description: 'Error rate is normal',
    exit_code: 1,
    detail: 'rate is 0.3\n',
  },
  {
    type: 'ExecutionFinished',
    status: 'failed',
    step: null,
    subject: 'post_conditions.1',
    failed_steps: [5],
    reason: 'Post-condition not met: Error rate is normal',
  },
  { type: 'ExecutionReopened', by: carol, reason: null },
  {
    type: 'RollbackFinished',
    status: 'incomplete',
    undone: [],
    not_undone: [{ step: 5, visit: 1, item: 'eu', reason: 'the rollback stopped before it' }],
    without_rollback: [7],
  },
  { type: 'StepStarted', step: 7, ...run },
  {
    type: 'ConfirmationRequested',
    subject: '7',
    visit: 1,
    reason: 'manual',
    answers: ['done', 'failed', 'skip'],
    items: [],
    message: 'Watch the dashboard',
    expires_at: '2026-11-23T07:04:05.000Z',
  },
];

/** A journal and the state it tells. */
export type SampleJournal = { readonly events: readonly Event[]; readonly state: State };

/** Recorded stories of the sample runbook: one waits for an approval, one was rolled back, one has all other events. */
export const sampleJournals: {
  readonly waiting: SampleJournal;
  readonly rolledBack: SampleJournal;
  readonly others: SampleJournal;
} = {
  waiting: journal(untilApproval),
  rolledBack: journal(untilRolledBack),
  others: journal(others),
};

function journal(samples: readonly EventSample[]): SampleJournal {
  const events = samples.map((sample, index) => {
    const at = new Date(Date.UTC(2026, 10, 23, 3, 4, 5) + index * 1700).toISOString();
    return { by: null, ...sample, seq: index + 1, at, prev: '0'.repeat(64) } as Event;
  });
  return { events, state: events.reduce<State>(evolve, notStarted) };
}
