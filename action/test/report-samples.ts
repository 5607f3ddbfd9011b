import fc from 'fast-check';

import type { Runbook, Step } from '../src/runbook/runbook.ts';

/** A step with the model's defaults and the given fields. */
export function sampleStep(step: Partial<Step> & Pick<Step, 'step_number' | 'title'>): Step {
  return {
    description: `What step ${step.step_number} is for.`,
    step_type: 'automated',
    commands: [],
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
    approvers: ['oncall-lead'],
    recheck: [],
    output: 'tail',
    ...step,
  };
}

/** A runbook in which every field of the format is used. */
export const sampleRunbook: Runbook = {
  metadata: {
    runbook_id: 'RB-LLM-001',
    title: 'LLM provider failover | "primary" to <backup>',
    description: 'Redirects traffic when the primary provider fails.\n\nSee https://status.example.com/llm_gateway for its state; `llmctl` must be installed.',
    category: 'incident_response',
    severity: 'sev1',
    services_affected: ['llm-gateway', 'chat-api'],
    triggers: ['LLMProviderDown', 'LLMHighErrorRate'],
    author: 'Platform Team',
    created_at: '2024-01-15',
    updated_at: '2026-11-20',
    version: '1.2',
    review_date: '2027-05-20',
    approvers: ['oncall-lead'],
    tags: ['llm', 'failover'],
    estimated_total_duration_minutes: 30,
    requires_change_ticket: true,
    automation_level: 'semi-automated',
    symptoms: [{ group: 'LLM', symptom: 'Answers take minutes | or never come' }],
    environment: 'prod-ungated',
    runner: 'inside',
    lock: 'llm-${{ vars.TARGET_PROVIDER }}',
    auto_start: false,
  },
  variables: {
    TARGET_PROVIDER: { type: 'choice', description: 'Where traffic goes', enum: ['anthropic', 'openai'], default: 'anthropic', required: false, secret: false },
    QUOTA_LIMIT: { type: 'number', description: 'Requests a minute', pattern: '[0-9]+', required: true, secret: false },
    PROVIDER_KEY: { type: 'string', description: 'Key of the backup', required: true, secret: true },
  },
  prerequisites: [
    { description: 'You can reach the gateway', check: 'curl -fsS http://gateway/health' },
    { description: 'Finance knows about the cost' },
  ],
  steps: [
    sampleStep({ step_number: 1, title: 'Check the provider', step_type: 'verification', commands: ['llmctl status --json > status.json\njq .error_rate status.json'], expected_output: 'A number\nbelow one', verify: ["contains(stdout, '0.')", 'exit_code == 0'], outputs: { ERROR_RATE: { type: 'number', pattern: '[0-9.]+', secret: false }, TOKEN: { type: 'string', secret: true } }, retry: { attempts: 3, delay_seconds: 10, backoff: 'exponential', when: 'exit_code == 75' }, estimated_duration_minutes: 1, idempotent: true }),
    sampleStep({ step_number: 3, title: 'How bad is it?', step_type: 'decision', decision_branches: { complete_outage: 4, degraded: 5, false_alarm: 'end' }, decide: [{ when: "steps['1'].outputs.ERROR_RATE > 0.9", branch: 'complete_outage' }], expires_after_minutes: 15 }),
    sampleStep({ step_number: 4, title: 'Execute full failover', commands: ['llmctl route --to "$TARGET_PROVIDER" --all'], automation_script: 'llm_failover', requires_approval: true, approvers: ['oncall-lead', 'platform-manager'], expires_after_minutes: 30, recheck: [1], rollback_step: 8, on_failure: 'rollback', success_criteria: 'All traffic goes to the backup', failure_action: 'Call the provider', next: 6, output: 'full', timeout_seconds: 60 }),
    sampleStep({ step_number: 5, title: 'Shift part of the traffic', commands: ['llmctl weight "$ITEM" --to "$TARGET_PROVIDER"'], for_each: ['eu', 'us', 3], max_parallel: 2, max_errors: 1, rollback_step: 8, on_failure: { goto: 7 }, when: "vars.TARGET_PROVIDER != 'openai'" }),
    sampleStep({ step_number: 6, title: 'Tell people', step_type: 'notification', notify: { channel: 'terminal', message: 'Failed over to ${{ vars.TARGET_PROVIDER }}' }, on_failure: 'continue', next: 'end' }),
    sampleStep({ step_number: 7, title: 'Watch the dashboard', step_type: 'manual', commands: ['open https://grafana.example.com'], irreversible: 'What was billed stays billed', on_failure: 'escalate', output: 'none' }),
    sampleStep({ step_number: 8, title: 'Route back', commands: ['llmctl route --reset'] }),
  ],
  post_conditions: [{ description: 'Error rate is normal', check: 'llmctl check' }, { description: 'Somebody watches the bill' }],
  related_runbooks: ['RB-DB-001'],
  references: ['https://example.com/docs/failover', 'The binder on the shelf'],
  changelog: [{ date: '2024-01-15', author: 'Platform Team', changes: 'First version' }],
};

const word = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('`code`', '| pipe', '# head', '- item', '1. one', '<b>', '&amp;', '[x](y)', '![i](j)', '***', '```', '~~~', '> quote', 'https://a.b/c_d?e=f', '$(x)', 'a\nb', 'a\n\nb', '\\', '%%{init}', '"', '---', '===', '[^1]', '~~x~~', ' lead', 'trail '),
);
const anyText = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const texts = fc.array(anyText, { maxLength: 2 });
const number = fc.integer({ min: 1, max: 9 });
const target = fc.oneof(number, fc.constant('end' as const));
const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/);
const value = fc.oneof(anyText, fc.integer(), fc.boolean());
const declaration = fc.record(
  { type: fc.constantFrom('string', 'number', 'boolean', 'choice'), pattern: anyText, enum: fc.array(value, { maxLength: 2 }), secret: fc.boolean() },
  { requiredKeys: ['type', 'secret'] },
);
const condition = fc.record({ description: anyText, check: anyText }, { requiredKeys: ['description'] });

const step = fc.record(
  {
    step_number: number,
    title: anyText,
    description: anyText,
    step_type: fc.constantFrom('manual', 'automated', 'decision', 'verification', 'notification'),
    commands: texts,
    expected_output: anyText,
    success_criteria: anyText,
    failure_action: anyText,
    estimated_duration_minutes: fc.nat(999),
    requires_approval: fc.boolean(),
    rollback_step: number,
    automation_script: anyText,
    decision_branches: fc.dictionary(anyText, target, { maxKeys: 2 }),
    next: target,
    when: anyText,
    decide: fc.array(fc.record({ when: anyText, branch: anyText }), { maxLength: 2 }),
    verify: texts,
    outputs: fc.dictionary(name, declaration, { maxKeys: 2 }),
    on_failure: fc.oneof(fc.constantFrom('stop', 'continue', 'escalate', 'rollback'), fc.record({ goto: number })),
    retry: fc.record({ attempts: fc.integer({ min: 1, max: 9 }), delay_seconds: fc.nat(99), backoff: fc.constantFrom('fixed', 'exponential'), when: anyText }, { requiredKeys: ['attempts', 'delay_seconds', 'backoff'] }),
    timeout_seconds: fc.integer({ min: 1, max: 999 }),
    idempotent: fc.boolean(),
    for_each: fc.oneof(fc.array(value, { maxLength: 3 }), anyText),
    max_parallel: number,
    max_errors: fc.nat(9),
    approvers: texts,
    expires_after_minutes: number,
    recheck: fc.array(number, { maxLength: 2 }),
    irreversible: anyText,
    output: fc.constantFrom('full', 'tail', 'none'),
    notify: fc.record({ channel: anyText, message: anyText }),
  },
  {
    requiredKeys: ['step_number', 'title', 'description', 'step_type', 'commands', 'estimated_duration_minutes', 'requires_approval', 'decision_branches', 'decide', 'verify', 'outputs', 'on_failure', 'retry', 'timeout_seconds', 'idempotent', 'max_parallel', 'max_errors', 'approvers', 'recheck', 'output'],
  },
);

/** Runbooks of the right shape whose texts are as nasty as can be; their flow need not make sense. */
export const anyRunbook: fc.Arbitrary<Runbook> = fc.record({
  metadata: fc.record(
    {
      runbook_id: anyText,
      title: anyText,
      description: anyText,
      category: fc.constantFrom('incident_response', 'maintenance', 'deployment', 'recovery', 'scaling', 'troubleshooting', 'security'),
      severity: fc.constantFrom('sev1', 'sev2', 'sev3', 'sev4', 'all'),
      services_affected: texts,
      triggers: texts,
      author: anyText,
      created_at: anyText,
      updated_at: anyText,
      version: anyText,
      review_date: anyText,
      approvers: texts,
      tags: texts,
      estimated_total_duration_minutes: fc.nat(999),
      requires_change_ticket: fc.boolean(),
      automation_level: fc.constantFrom('manual', 'semi-automated', 'fully-automated'),
      symptoms: fc.array(fc.record({ group: anyText, symptom: anyText }), { maxLength: 2 }),
      environment: anyText,
      runner: anyText,
      lock: anyText,
      auto_start: fc.boolean(),
    },
    { requiredKeys: ['runbook_id', 'title', 'description', 'category', 'severity', 'services_affected', 'triggers', 'author', 'version', 'review_date', 'approvers', 'tags', 'estimated_total_duration_minutes', 'requires_change_ticket', 'automation_level', 'symptoms', 'lock', 'auto_start'] },
  ),
  variables: fc.dictionary(
    name,
    fc.record(
      { type: fc.constantFrom('string', 'number', 'boolean', 'choice'), pattern: anyText, enum: fc.array(value, { maxLength: 2 }), secret: fc.boolean(), description: anyText, default: value, required: fc.boolean() },
      { requiredKeys: ['type', 'secret', 'description', 'required'] },
    ),
    { maxKeys: 2 },
  ),
  prerequisites: fc.array(condition, { maxLength: 2 }),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  post_conditions: fc.array(condition, { maxLength: 2 }),
  related_runbooks: texts,
  references: texts,
  changelog: fc.array(fc.record({ date: anyText, author: anyText, changes: anyText }), { maxLength: 2 }),
});
