import { createHash } from 'node:crypto';
import type { EventDraft } from '../../src/engine/event.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { Condition, Runbook, Step, VariableDeclaration } from '../../src/runbook/runbook.ts';
import type { Actor } from '../../src/schema/event.ts';

/** Fixed moments, people and values that engine tests share. */
export const at = '2026-01-02T03:04:05.000Z';
export const operator: Actor = { person: 'olga', via: 'local' };
export const approver: Actor = { person: 'ann', via: 'local' };
export const owner = { host: 'laptop', pid: 4242, started_at: '1.00' };

type StepFields = Partial<Step> & Pick<Step, 'step_number'>;

/** A step with every default, and what the test says. */
export function step(fields: StepFields): Step {
  const base: Step = {
    step_number: fields.step_number,
    title: `Step ${fields.step_number}`,
    description: 'What a test needs.',
    step_type: 'automated',
    commands:
      fields.step_type === 'manual' || fields.step_type === 'decision' ? [] : [`do-${fields.step_number}`],
    estimated_duration_minutes: 5,
    requires_approval: false,
    decision_branches: {},
    decide: [],
    verify: [],
    outputs: {},
    on_failure: 'stop',
    retry: { attempts: 1, delay_seconds: 0, backoff: 'fixed' },
    timeout_seconds: 300,
    idempotent: false,
    max_parallel: 1,
    max_errors: 0,
    approvers: ['lead'],
    recheck: [],
    output: 'tail',
  };
  return { ...base, ...fields };
}

/** A runbook of these steps. */
export function runbook(
  steps: readonly Step[],
  more: {
    readonly variables?: Runbook['variables'];
    readonly prerequisites?: readonly Condition[];
    readonly post_conditions?: readonly Condition[];
  } = {},
): Runbook {
  return {
    metadata: {
      runbook_id: 'RB-TEST-001',
      title: 'A runbook for tests',
      description: 'Nothing real.',
      category: 'maintenance',
      severity: 'sev3',
      services_affected: [],
      triggers: [],
      author: 'Tests',
      version: '1.0',
      review_date: '2027-01-01',
      approvers: ['lead'],
      tags: [],
      estimated_total_duration_minutes: 5,
      requires_change_ticket: false,
      automation_level: 'semi-automated',
      symptoms: [],
      lock: 'RB-TEST-001',
      auto_start: false,
    },
    variables: more.variables ?? ({} satisfies Record<string, VariableDeclaration>),
    prerequisites: more.prerequisites ?? [],
    steps,
    post_conditions: more.post_conditions ?? [],
    related_runbooks: [],
    references: [],
    changelog: [],
  };
}

/** A plan in which ann and bert may approve, and gates stay open for `gateMinutes`. */
export function planOf(document: Runbook, gateMinutes: number | null = null): Plan {
  return {
    runbook: document,
    source: 'f'.repeat(64),
    policy: { roles: { lead: ['ann', 'bert', 'olga'] }, gateMinutes, output: 'full' },
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

type Started = Extract<EventDraft, { readonly type: 'ExecutionStarted' }>;

/** The first event of an execution that olga starts. */
export function startedEvent(fields: Partial<Started> = {}): Started {
  return {
    at,
    type: 'ExecutionStarted',
    by: operator,
    format: 1,
    behaviour: 1,
    engine: '0.0.0',
    execution_id: 'exec-RB-TEST-001-20260102T030405Z-aaaaaa',
    runbook_id: 'RB-TEST-001',
    runbook_version: '1.0',
    digest: 'f'.repeat(64),
    commit: null,
    dirty: false,
    lock: 'RB-TEST-001',
    overrode: null,
    operator: 'olga',
    incident: null,
    change_ticket: null,
    variables: {},
    secrets: [],
    start_at: null,
    continues: null,
    carried: {},
    reason: null,
    owner,
    ...fields,
  };
}
