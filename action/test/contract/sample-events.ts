import type { EventDraft } from '../../src/engine/event.ts';

type Draft<T extends EventDraft['type']> = Extract<EventDraft, { readonly type: T }>;

const at = '2026-11-23T03:04:05.678Z';
const maria = { person: 'maria', via: 'local' } as const;

/** An execution id of the runbook `RB-TEST-001` that began at the n-th second of a fixed hour. */
export function executionId(n: number): string {
  const minutes = String(Math.floor(n / 60) % 60).padStart(2, '0');
  const seconds = String(n % 60).padStart(2, '0');
  return `exec-RB-TEST-001-20261123T03${minutes}${seconds}Z-${String(n).padStart(6, '0')}`;
}

/** When the execution of that number began. */
export function beganAt(n: number): string {
  const [, minutes = '', seconds = ''] = /T03(\d\d)(\d\d)Z/.exec(executionId(n)) ?? [];
  return `2026-11-23T03:${minutes}:${seconds}.000Z`;
}

/** The first event of the n-th execution. */
export function started(n: number, over: Partial<Draft<'ExecutionStarted'>> = {}): Draft<'ExecutionStarted'> {
  return {
    type: 'ExecutionStarted',
    at: beganAt(n),
    by: maria,
    format: 1,
    behaviour: 1,
    engine: '0.1.0',
    execution_id: executionId(n),
    runbook_id: 'RB-TEST-001',
    runbook_version: '1.0',
    digest: 'd'.repeat(64),
    commit: null,
    dirty: false,
    lock: 'RB-TEST-001',
    overrode: null,
    operator: 'maria',
    incident: null,
    change_ticket: null,
    variables: {},
    secrets: [],
    start_at: null,
    continues: null,
    carried: {},
    reason: null,
    owner: { host: 'laptop', pid: 4242, started_at: '1763869445.12' },
    ...over,
  };
}

/** A remark. */
export function note(text: string): Draft<'NoteAdded'> {
  return { type: 'NoteAdded', at, by: maria, text };
}

/** A step's beginning. */
export function stepStarted(step: number): Draft<'StepStarted'> {
  return { type: 'StepStarted', at, by: null, step, visit: 1, attempt: 1, item: null };
}

/** A command's end, with or without kept output. */
export function commandFinished(step: number, kept: string | null = null): Draft<'CommandFinished'> {
  const output = { bytes: kept === null ? 0 : 3, sha256: kept === null ? null : 'a'.repeat(64), kept };
  return {
    type: 'CommandFinished',
    at,
    by: null,
    step,
    visit: 1,
    attempt: 1,
    item: null,
    index: 1,
    exit_code: 0,
    signal: null,
    ended: 'exited',
    duration_ms: 12,
    stdout: output,
    stderr: { bytes: 0, sha256: null, kept: null },
    outputs: {},
    secret_outputs: [],
  };
}

/** A step's good end. */
export function stepFinished(step: number, over: Partial<Draft<'StepFinished'>> = {}): Draft<'StepFinished'> {
  return {
    type: 'StepFinished',
    at,
    by: null,
    step,
    visit: 1,
    attempt: 1,
    item: null,
    status: 'completed',
    final: true,
    retry_in_seconds: 0,
    exit_code: 0,
    error: null,
    verify: [],
    outputs: {},
    secret_outputs: [],
    ...over,
  };
}

/** The question of a manual step. */
export function manualAsked(): Draft<'ConfirmationRequested'> {
  return {
    type: 'ConfirmationRequested',
    at,
    by: null,
    subject: '2',
    visit: 1,
    reason: 'manual',
    answers: ['done', 'failed'],
    items: [],
    message: 'Is it done?',
    expires_at: null,
  };
}

/** A pause. */
export function interrupted(): Draft<'ExecutionInterrupted'> {
  return { type: 'ExecutionInterrupted', at, by: null, reason: 'pause', signal: null };
}

/** The end of an execution. */
export function finished(over: Partial<Draft<'ExecutionFinished'>> = {}): Draft<'ExecutionFinished'> {
  return {
    type: 'ExecutionFinished',
    at,
    by: null,
    status: 'completed',
    step: null,
    subject: null,
    failed_steps: [],
    reason: null,
    ...over,
  };
}

/** Takes back an end. */
export function reopened(): Draft<'ExecutionReopened'> {
  return { type: 'ExecutionReopened', at, by: maria, reason: null };
}
