import { rollbackSteps } from '../runbook/flow.ts';
import { tokenOf } from '../runbook/places.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Expected, ExpectedMessage, SubjectName, TestCase } from '../runbook/test-case.ts';
import { shownValue } from '../runbook/shown-value.ts';
import type { Actual, Aspect, Difference } from './result.ts';
import { answerField } from './scripted-answers.ts';

/** What a case is compared with. */
export type Compared = {
  readonly runbook: Runbook;
  readonly test: TestCase;
  /** JSON pointer of the case in its file. */
  readonly pointer: string;
  readonly actual: Actual;
  /** What steps wrote, published and sent. */
  readonly said: readonly string[];
};

/** Every way in which an execution is not what its case expects. */
export function differences(compared: Compared): readonly Difference[] {
  const { test, pointer, actual, runbook } = compared;
  const { expected } = test;
  const found: Difference[] = [];
  const add = (
    aspect: Aspect,
    message: string,
    place = `/expected/${aspect}`,
    hint: string | null = null,
  ): void => {
    found.push({ aspect, message, pointer: pointer + place, hint });
  };

  comparePath(expected, actual, add);
  compareWaiting(expected, actual, add);
  if (
    expected.status !== actual.status &&
    !(actual.waiting !== null && found.some(({ aspect }) => aspect === 'waiting'))
  ) {
    add(
      'status',
      `Expected the execution to be ${expected.status}, it is ${actual.status}${reasonOf(actual)}`,
    );
  }
  const ended = (status: string): readonly number[] =>
    actual.path.filter((entry) => entry.status === status).map(({ step }) => step);
  compareList('skipped', expected.skipped, ended('skipped'), add);
  compareList('failed', expected.failed, ended('failed'), add);
  compareRolledBack(runbook, expected, actual, add);
  compareList('escalated', expected.escalated, actual.escalated, add);
  compareNotified(expected, actual, add);
  compareOutputs(expected, actual, add);
  compareOutcomes(compared, add);
  return found;
}

/** Index of the first entry where two paths are not the same; null where they are. */
export function partingOf(expected: readonly number[] | null, actual: Actual['path']): number | null {
  if (expected === null) return null;
  const length = Math.max(expected.length, actual.length);
  for (let index = 0; index < length; index++) if (expected[index] !== actual[index]?.step) return index;
  return null;
}

type Add = (aspect: Aspect, message: string, place?: string, hint?: string | null) => void;

function comparePath({ path }: Expected, actual: Actual, add: Add): void {
  const parted = partingOf(path, actual.path);
  if (path === null || parted === null) return;
  const [wanted, came] = [path[parted], actual.path[parted]?.step];
  const before = parted === 0 ? 'first' : `after step ${path[parted - 1] ?? 0}`;
  const message =
    wanted === undefined
      ? `Expected the end ${before}, the flow went on to step ${came ?? 0}`
      : came === undefined
        ? `Expected step ${wanted} ${before}, the flow came to no other step`
        : `Expected step ${wanted} ${before}, the flow came to step ${came}`;
  add('path', message, `/expected/path${parted < path.length ? `/${parted}` : ''}`);
}

function compareWaiting({ waiting, status }: Expected, actual: Actual, add: Add): void {
  const now = actual.waiting;
  const asked = now === null ? '' : `the ${now.kind} of ${nameOf(now.subject)}`;
  if (waiting === null) {
    // Whoever expects a pause need not say which.
    if (now === null || status === 'paused') return;
    const field = answerField(now.kind);
    add(
      'waiting',
      `Nobody answers: the execution waits for ${asked}`,
      '',
      `Answer it in \`${field}\`, or expect it: \`waiting: ${now.subject}\``,
    );
  } else if (waiting === 'none') {
    if (now !== null) add('waiting', `Expected that nothing waits, the execution waits for ${asked}`);
  } else if (now === null) {
    add(
      'waiting',
      `Expected to wait for ${waiting.kind === null ? '' : `the ${waiting.kind} of `}${nameOf(waiting.subject)}, nothing waits`,
    );
  } else if (now.subject !== waiting.subject || (waiting.kind !== null && now.kind !== waiting.kind)) {
    add(
      'waiting',
      `Expected to wait for ${waiting.kind === null ? '' : `the ${waiting.kind} of `}${nameOf(waiting.subject)}, the execution waits for ${asked}`,
    );
  }
}

function nameOf(subject: SubjectName): string {
  return typeof subject === 'number' ? `step ${subject}` : subject;
}

/** What went wrong last, where something did. */
function reasonOf({ path }: Actual): string {
  const failed = path.findLast(({ status, detail }) => status === 'failed' && detail !== null);
  return failed === undefined ? '' : `: step ${failed.step} (${failed.title}) failed: ${failed.detail ?? ''}`;
}

function compareList(
  aspect: Extract<Aspect, 'skipped' | 'failed' | 'escalated' | 'rolled_back'>,
  expected: readonly SubjectName[] | null,
  actual: readonly SubjectName[],
  add: Add,
): void {
  if (
    expected === null ||
    (expected.length === actual.length && expected.every((one, index) => one === actual[index]))
  ) {
    return;
  }
  add(aspect, `Expected ${inWords[aspect]}: ${listed(expected)}; it was: ${listed(actual)}`);
}

const inWords = {
  skipped: 'to be skipped',
  failed: 'to fail',
  escalated: 'to be escalated',
  rolled_back: 'to be rolled back',
} as const;

function listed(subjects: readonly SubjectName[]): string {
  return subjects.length === 0 ? 'nothing' : subjects.map(String).join(', ');
}

/** Rollback steps are compared with what ran, other steps with what was undone. */
function compareRolledBack(runbook: Runbook, { rolled_back }: Expected, { undone }: Actual, add: Add): void {
  if (rolled_back === null) return;
  const rollbacks = rollbackSteps(runbook);
  const byRollbackStep = rolled_back.length > 0 && rolled_back.every((step) => rollbacks.has(step));
  const actual = undone.map(({ step, by }) => (byRollbackStep ? (by ?? step) : step));
  compareList('rolled_back', rolled_back, actual, add);
}

function compareNotified({ notified }: Expected, actual: Actual, add: Add): void {
  if (notified === null) return;
  for (const [index, wanted] of notified.entries()) {
    const message = actual.notified[index];
    if (message === undefined) {
      add(
        'notified',
        `Expected the message ${messageText(wanted)}, it was not sent`,
        `/expected/notified/${index}`,
      );
    } else if (!fits(wanted, message)) {
      add(
        'notified',
        `Expected the message ${messageText(wanted)}, step ${message.step} sent to ${message.channel}: ${shownValue(message.message)}`,
        `/expected/notified/${index}`,
      );
    }
  }
  for (const { step, channel } of actual.notified.slice(notified.length)) {
    add('notified', `Expected no more messages, step ${step} sent one to ${channel}`);
  }
}

function fits(wanted: ExpectedMessage, { step, channel, message }: Actual['notified'][number]): boolean {
  return (
    (wanted.step === null || wanted.step === step) &&
    (wanted.channel === null || wanted.channel === channel) &&
    (wanted.message === null || message.includes(wanted.message)) &&
    (wanted.text === null || channel === wanted.text || message.includes(wanted.text))
  );
}

function messageText({ step, channel, message, text }: ExpectedMessage): string {
  const parts = [
    step === null ? '' : `of step ${step}`,
    channel === null ? '' : `to ${channel}`,
    message === null ? '' : `with ${shownValue(message)}`,
    text === null ? '' : shownValue(text),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function compareOutputs({ outputs }: Expected, actual: Actual, add: Add): void {
  for (const [name, value] of Object.entries(outputs)) {
    const place = `/expected/outputs/${tokenOf(name)}`;
    const came = Object.hasOwn(actual.outputs, name) ? actual.outputs[name] : undefined;
    if (came === undefined) add('outputs', `Expected \`${name}\` to be published, it was not`, place);
    else if (came !== value) {
      add('outputs', `Expected \`${name}\` to be ${shownValue(value)}, it is ${shownValue(came)}`, place);
    }
  }
}

function compareOutcomes({ test, said }: Compared, add: Add): void {
  if (test.expected_outcomes.length === 0) return;
  const texts = said.map((text) => text.toLowerCase());
  for (const [index, outcome] of test.expected_outcomes.entries()) {
    if (texts.some((text) => text.includes(outcome.toLowerCase()))) continue;
    add(
      'expected_outcomes',
      `Expected ${shownValue(outcome)} in what the steps write, publish or send`,
      `/expected_outcomes/${index}`,
    );
  }
}
