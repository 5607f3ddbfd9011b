import type * as config from '../schema/config.ts';
import type * as runbook from '../schema/runbook.ts';
import type * as tests from '../schema/test-case.ts';

// The compiler compares each list with the type that is generated from the schema.
type Keys<T> = Readonly<Record<keyof T, true>>;

const step: Keys<runbook.Step> = {
  step_number: true,
  title: true,
  description: true,
  step_type: true,
  commands: true,
  expected_output: true,
  success_criteria: true,
  failure_action: true,
  estimated_duration_minutes: true,
  requires_approval: true,
  rollback_step: true,
  automation_script: true,
  decision_branches: true,
  next: true,
  when: true,
  decide: true,
  verify: true,
  outputs: true,
  on_failure: true,
  retry: true,
  timeout_seconds: true,
  idempotent: true,
  for_each: true,
  max_parallel: true,
  max_errors: true,
  approvers: true,
  expires_after_minutes: true,
  recheck: true,
  irreversible: true,
  break_glass: true,
  output: true,
  notify: true,
};

const metadata: Keys<runbook.Metadata> = {
  runbook_id: true,
  title: true,
  description: true,
  category: true,
  severity: true,
  services_affected: true,
  triggers: true,
  author: true,
  created_at: true,
  updated_at: true,
  version: true,
  review_date: true,
  approvers: true,
  tags: true,
  estimated_total_duration_minutes: true,
  requires_change_ticket: true,
  automation_level: true,
  symptoms: true,
  environment: true,
  runner: true,
  lock: true,
  auto_start: true,
};

const file: Keys<runbook.RunbookFile> = {
  metadata: true,
  variables: true,
  prerequisites: true,
  steps: true,
  post_conditions: true,
  related_runbooks: true,
  references: true,
  changelog: true,
};

const output: Keys<runbook.Output> = { type: true, pattern: true, enum: true, secret: true };
const variable: Keys<runbook.Variable> = { ...output, description: true, default: true, required: true };
const condition: Keys<runbook.CheckedCondition> = { description: true, check: true };
const retry: Keys<runbook.Retry> = { attempts: true, delay_seconds: true, backoff: true, when: true };
const rule: Keys<runbook.Rule> = { when: true, branch: true };
const notification: Keys<runbook.Notification> = { channel: true, message: true };
const goto: Keys<runbook.Goto> = { goto: true };
const symptom: Keys<runbook.Symptom> = { group: true, symptom: true };
const change: Keys<runbook.Change> = { date: true, author: true, changes: true };

/** The keys of each object of a runbook, by the form of its JSON pointer (`*` is any one token). */
export const runbookKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(file),
  '/metadata': Object.keys(metadata),
  '/metadata/symptoms/*': Object.keys(symptom),
  '/variables/*': Object.keys(variable),
  '/prerequisites/*': Object.keys(condition),
  '/post_conditions/*': Object.keys(condition),
  '/changelog/*': Object.keys(change),
  '/steps/*': Object.keys(step),
  '/steps/*/decide/*': Object.keys(rule),
  '/steps/*/notify': Object.keys(notification),
  '/steps/*/on_failure': Object.keys(goto),
  '/steps/*/outputs/*': Object.keys(output),
  '/steps/*/retry': Object.keys(retry),
};

const settings: Keys<config.ConfigFile> = {
  approvers: true,
  environments: true,
  runners: true,
  break_glass: true,
  review: true,
  gates: true,
  channels: true,
  rules: true,
  environment_names: true,
  journal: true,
  docs: true,
  coverage: true,
  approvals: true,
  fail_on: true,
};

const holders: Keys<config.Holders> = { users: true, teams: true };
const environment: Keys<config.Environment> = { approvers: true };
const breakGlass: Keys<config.BreakGlass> = { who: true, environment: true };
const review: Keys<config.Review> = { months: true, warn_days: true };
const gates: Keys<config.Gates> = { sev1: true, sev2: true, sev3: true, sev4: true, all: true };
const journal: Keys<config.Journal> = { store: true, output: true };
const docs: Keys<config.Docs> = { history: true, quick_reference: true };
const channel: Keys<config.IssueChannel & config.PagerdutyChannel & config.WebhookChannel> = {
  type: true,
  url_secret: true,
  signing_secret: true,
  routing_key_secret: true,
  url: true,
  severity: true,
  on: true,
};

/** The keys of each object of `config.yaml`, by the form of its JSON pointer. */
export const configKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(settings),
  '/approvers/*': Object.keys(holders),
  '/environments/*': Object.keys(environment),
  '/break_glass': Object.keys(breakGlass),
  '/review': Object.keys(review),
  '/gates': Object.keys(gates),
  '/journal': Object.keys(journal),
  '/docs': Object.keys(docs),
  '/channels/*': Object.keys(channel),
};

const testFile: Keys<tests.TestFile> = { defaults: true, tests: true };
const testDefaults: Keys<tests.Defaults> = {
  input_variables: true,
  mock_responses: true,
  today: true,
  fakes: true,
};

const testCase: Keys<tests.Case> = {
  test_id: true,
  runbook_id: true,
  description: true,
  scenario: true,
  input_variables: true,
  expected_outcomes: true,
  mock_responses: true,
  decisions: true,
  approvals: true,
  confirmations: true,
  today: true,
  fakes: true,
  expected: true,
};

const mock: Keys<tests.Mock> = {
  stdout: true,
  stderr: true,
  exit_code: true,
  outputs: true,
  duration_seconds: true,
  crash: true,
};

const approval: Keys<tests.Approval> = { by: true, outcome: true };
const gate: Keys<tests.Gate> = { kind: true, step: true };
const message: Keys<tests.Message> = { step: true, channel: true, message: true };

const expected: Keys<tests.Expected> = {
  status: true,
  path: true,
  skipped: true,
  failed: true,
  outputs: true,
  rolled_back: true,
  escalated: true,
  notified: true,
  waiting: true,
};

/** The fields of a mock; a mapping with none of them is one from items. */
export const mockFields: readonly string[] = Object.keys(mock);

/** The keys of each object of a test file, by the form of its JSON pointer. */
export const testKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(testFile),
  '/defaults': Object.keys(testDefaults),
  '/defaults/mock_responses/*': mockFields,
  '/defaults/mock_responses/*/*': mockFields,
  '/defaults/mock_responses/*/*/*': mockFields,
  '/tests/*': Object.keys(testCase),
  '/tests/*/mock_responses/*': mockFields,
  '/tests/*/mock_responses/*/*': mockFields,
  '/tests/*/mock_responses/*/*/*': mockFields,
  '/tests/*/approvals/*': Object.keys(approval),
  '/tests/*/approvals/*/*': Object.keys(approval),
  '/tests/*/expected': Object.keys(expected),
  '/tests/*/expected/waiting': Object.keys(gate),
  '/tests/*/expected/waiting/*': Object.keys(gate),
  '/tests/*/expected/notified/*': Object.keys(message),
};
