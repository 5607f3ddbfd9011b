import type { LoadedCase } from '../runbook/load-tests.ts';
import type { Expected, TestCase } from '../runbook/test-case.ts';
import { type Change, change, risk } from './change.ts';
import { listed } from './shown.ts';

/**
 * What is different about the test cases of a runbook: those that are gone, or expect less, are a risk. Where not `all` of the
 * cases there are now could be read, nothing is said to be gone.
 */
export function compareTests(
  before: readonly LoadedCase[],
  after: readonly LoadedCase[],
  all: boolean,
): readonly Change[] {
  const former = byId(before);
  const now = byId(after);
  const gone = all ? [...former.keys()].filter((id) => !now.has(id)) : [];
  return [
    ...gone.map((id) => risk('test-removed', `test case ${listed([id])} removed`)),
    ...[...now].flatMap(([id, test]): readonly Change[] => {
      const other = former.get(id);
      return other === undefined
        ? [change('test-added', `test case ${listed([id])} added`)]
        : compareTest(other, test);
    }),
  ];
}

function byId(cases: readonly LoadedCase[]): ReadonlyMap<string, TestCase> {
  return new Map(cases.map(({ test }) => [test.test_id, test]));
}

function compareTest(before: TestCase, after: TestCase): readonly Change[] {
  const name = `test case ${listed([after.test_id])}`;
  const changes: Change[] = [];
  const weaker = weakened(before.expected, after.expected);
  const gone = before.expected_outcomes.filter((outcome) => !after.expected_outcomes.includes(outcome));
  if (weaker.length > 0) changes.push(risk('test-expectation', `${name} expects less: ${weaker.join(', ')}`));
  if (gone.length > 0) {
    changes.push(
      risk('test-expectation', `${name} no longer expects an outcome`, { before: gone.join('; ') }),
    );
  }
  if (weaker.length === 0 && !same(before.expected, after.expected)) {
    changes.push(
      change(
        'test-expectation',
        `${name} expects something else: ${different(before.expected, after.expected)}`,
        shownExpectation(before.expected, after.expected),
      ),
    );
  }
  if (before.fakes !== null && after.fakes === null) {
    changes.push(risk('test-script', `${name} no longer runs commands against fakes`));
  }
  const fields = (
    [
      'scenario',
      'input_variables',
      'mock_responses',
      'decisions',
      'approvals',
      'confirmations',
      'today',
      'fakes',
    ] as const
  ).filter((field) => !same(before[field], after[field]) && !(field === 'fakes' && after.fakes === null));
  if (fields.length > 0) changes.push(change('test-script', `${name} plays another way: ${listed(fields)}`));
  return changes;
}

/** What the case looked at and does not look at any more. */
function weakened(before: Expected, after: Expected): readonly string[] {
  const fields = (
    ['path', 'skipped', 'failed', 'rolled_back', 'escalated', 'notified', 'waiting'] as const
  ).filter((field) => before[field] !== null && after[field] === null);
  const outputs = Object.keys(before.outputs).filter((name) => !Object.hasOwn(after.outputs, name));
  const messages = fewerChecks(before.notified ?? [], after.notified ?? []);
  return [
    ...fields.map((field) => `\`${field}\``),
    ...outputs.map((name) => `\`outputs.${name}\``),
    ...(messages && !fields.includes('notified') ? ['`notified`'] : []),
  ];
}

/** Whether of messages that are still expected less is looked at. */
function fewerChecks(
  before: NonNullable<Expected['notified']>,
  after: NonNullable<Expected['notified']>,
): boolean {
  const checks = (list: typeof before): number =>
    list.reduce(
      (sum, { step, channel, message, text }) =>
        sum + [step, channel, message, text].filter((part) => part !== null).length,
      0,
    );
  return before.length === after.length && checks(after) < checks(before);
}

function different(before: Expected, after: Expected): string {
  const fields = (Object.keys(after) as (keyof Expected)[]).filter(
    (field) => !same(before[field], after[field]),
  );
  return listed(fields);
}

/** Both sides, where it is the way or the end that is different. */
function shownExpectation(before: Expected, after: Expected): Partial<Pick<Change, 'before' | 'after'>> {
  if (before.status !== after.status) return { before: before.status, after: after.status };
  return before.path === null || after.path === null || same(before.path, after.path)
    ? {}
    : { before: before.path.join(' '), after: after.path.join(' ') };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
