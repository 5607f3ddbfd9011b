import type * as file from '../schema/test-case.ts';
import { mockFields } from './known-keys.ts';
import type {
  AttemptsMock,
  Expected,
  ExpectedGate,
  ExpectedMessage,
  MockedAttempt,
  ScriptedApproval,
  StepMock,
  TestCase,
} from './test-case.ts';
import { mapped } from './mapped.ts';

/** The day on which a case begins that says none. */
const someDay = '2026-01-01';

/** The test case that a valid entry of a file stands for, every default filled in. */
export function normaliseTest(own: file.Case, defaults: file.Defaults, runbookId: string): TestCase {
  const source = withDefaults(own, defaults);
  return {
    test_id: source.test_id,
    runbook_id: source.runbook_id ?? runbookId,
    description: source.description ?? '',
    scenario: source.scenario ?? null,
    input_variables: source.input_variables ?? {},
    expected_outcomes: source.expected_outcomes ?? [],
    mock_responses: mapped(source.mock_responses, stepMockOf),
    decisions: mapped(source.decisions, (branches) => listOf(branches)),
    approvals: mapped(source.approvals, (approvals) => listOf(approvals).map(approvalOf)),
    confirmations: mapped(source.confirmations, (answers) => listOf(answers)),
    today: momentOf(source.today ?? someDay),
    fakes: source.fakes ?? null,
    expected: expectedOf(source.expected ?? {}),
  };
}

type Whole = Omit<file.Case, 'mock_responses'> & Pick<file.Defaults, 'mock_responses'>;

/** A case with what its file says for every case, key by key. */
function withDefaults(source: file.Case, defaults: file.Defaults): Whole {
  const fakes =
    source.fakes === undefined && defaults.fakes === undefined
      ? {}
      : { fakes: { ...defaults.fakes, ...source.fakes } };
  const today = source.today ?? defaults.today;
  return {
    ...source,
    input_variables: { ...defaults.input_variables, ...source.input_variables },
    mock_responses: Object.fromEntries(
      Object.entries({ ...defaults.mock_responses, ...source.mock_responses }).flatMap(([key, mock]) =>
        mock === null ? [] : [[key, mock] as const],
      ),
    ),
    ...fakes,
    ...(today === undefined ? {} : { today }),
  };
}

/** Whether a mapping is one mock, and not one from items to mocks. */
function isMock(mock: Exclude<file.StepMock, string | file.Attempts>): mock is file.Mock {
  return Object.keys(mock).some((key) => mockFields.includes(key));
}

function stepMockOf(source: file.StepMock): StepMock {
  if (typeof source === 'string' || isList(source) || isMock(source)) return attemptsOf(source);
  return { kind: 'items', items: mapped(source, attemptsOf) };
}

function attemptsOf(source: string | file.Mock | file.Attempts): AttemptsMock {
  return isList(source)
    ? { kind: 'each', attempts: source.map(attemptOf) }
    : { kind: 'always', attempt: attemptOf(source) };
}

function attemptOf(source: file.Attempt): MockedAttempt {
  const {
    stdout = '',
    stderr = '',
    exit_code = 0,
    outputs = {},
    duration_seconds = 0,
    crash = false,
  } = typeof source === 'string' ? { stdout: source } : source;
  return { stdout, stderr, exit_code, outputs, duration_seconds, crash };
}

function approvalOf(source: file.ApprovalOutcome | file.Approval): ScriptedApproval {
  if (typeof source === 'string') return { by: null, outcome: source };
  return { by: source.by ?? null, outcome: source.outcome ?? 'approved' };
}

function expectedOf(source: file.Expected): Expected {
  const waiting = waitingOf(source.waiting);
  return {
    status: source.status ?? (waiting === null || waiting === 'none' ? 'completed' : 'paused'),
    path: source.path ?? null,
    skipped: source.skipped ?? null,
    failed: source.failed ?? null,
    outputs: source.outputs ?? {},
    rolled_back: source.rolled_back ?? null,
    escalated: source.escalated ?? null,
    notified: source.notified?.map(messageOf) ?? null,
    waiting,
  };
}

function waitingOf(source: file.Expected['waiting']): Expected['waiting'] {
  if (source === undefined) return null;
  const [gate] = listOf(source);
  return gate === undefined ? 'none' : gateOf(gate);
}

function gateOf(source: file.Waiting): ExpectedGate {
  return typeof source === 'object'
    ? { kind: source.kind, subject: source.step }
    : { kind: null, subject: source };
}

function messageOf(source: file.Notified): ExpectedMessage {
  const nothing = { step: null, channel: null, message: null, text: null };
  if (typeof source === 'number') return { ...nothing, step: source };
  return typeof source === 'string' ? { ...nothing, text: source } : { ...nothing, ...source };
}

/** RFC 3339 in UTC; a day begins at midnight. */
function momentOf(today: string): string {
  return today.length === 10 ? `${today}T00:00:00Z` : today.replace(/[t ]/, 'T').replace('z', 'Z');
}

function listOf<T>(source: T | readonly T[]): readonly T[] {
  return isList(source) ? source : [source];
}

function isList<T>(source: T | readonly T[]): source is readonly T[] {
  return Array.isArray(source);
}
