import type { TestSubject } from './check-tests.ts';
import { didYouMean } from './did-you-mean.ts';
import { rollbackSteps } from './flow.ts';
import { tokenOf } from './json-pointer.ts';
import type { SubjectName } from './test-case.ts';

/** Checks that what a case expects can come. */
export function checkTestExpected(subject: TestSubject): void {
  const { expected } = subject.test;
  for (const field of ['path', 'skipped', 'failed'] as const) {
    checkForward(subject, field, expected[field] ?? []);
  }
  checkRolledBack(subject, expected.rolled_back ?? []);
  for (const [index, about] of (expected.escalated ?? []).entries()) {
    checkSubject(subject, about, `/expected/escalated/${index}`);
  }
  for (const [index, { step }] of (expected.notified ?? []).entries()) {
    if (step !== null) checkNotified(subject, step, `/expected/notified/${index}`);
  }
  if (expected.waiting !== null && expected.waiting !== 'none') {
    checkSubject(subject, expected.waiting.subject, '/expected/waiting');
  }
  checkOutputs(subject);
}

function checkForward(
  { runbook, test, report, hasStep }: TestSubject,
  field: 'path' | 'skipped' | 'failed',
  numbers: readonly number[],
): void {
  const rollbacks = rollbackSteps(runbook);
  for (const [index, number] of numbers.entries()) {
    const place = `/expected/${field}/${index}`;
    if (!hasStep(number, place)) continue;
    if (rollbacks.has(number)) {
      report(
        'test-expected',
        place,
        `Unexpected rollback step ${number} in \`${field}\`, expected a step of the forward flow`,
        'What was undone stands in `rolled_back`',
      );
    } else if (field !== 'path' && test.expected.path !== null && !test.expected.path.includes(number)) {
      report(
        'test-expected',
        place,
        `Unexpected step ${number} in \`${field}\`, expected one that is in \`path\``,
      );
    }
  }
}

function checkRolledBack({ runbook, report, hasStep }: TestSubject, numbers: readonly number[]): void {
  const rollbacks = rollbackSteps(runbook);
  const kinds = new Set(numbers.map((number) => rollbacks.has(number)));
  for (const [index, number] of numbers.entries()) {
    const place = `/expected/rolled_back/${index}`;
    if (!hasStep(number, place)) continue;
    if (kinds.size > 1 && !rollbacks.has(number)) {
      report(
        'test-expected',
        place,
        `Unexpected step ${number} among rollback steps, expected rollback steps alone, or alone the steps that they undo`,
      );
    } else if (kinds.size === 1 && !rollbacks.has(number)) {
      const step = runbook.steps.find(({ step_number }) => step_number === number);
      if (step?.rollback_step === undefined && step?.irreversible === undefined) {
        report(
          'test-expected',
          place,
          `Unexpected step ${number} in \`rolled_back\`, expected one with a \`rollback_step\``,
        );
      }
    }
  }
}

function checkSubject({ runbook, report, hasStep }: TestSubject, about: SubjectName, place: string): void {
  if (typeof about === 'number') hasStep(about, place);
  else if (runbook.prerequisites[Number(about.split('.')[1]) - 1] === undefined) {
    report('test-step', place, `Unexpected \`${about}\`, expected a condition that exists`);
  }
}

function checkNotified({ runbook, report, hasStep }: TestSubject, number: number, place: string): void {
  if (!hasStep(number, place)) return;
  if (runbook.steps.find(({ step_number }) => step_number === number)?.notify !== undefined) return;
  report('test-expected', place, `Unexpected step ${number} in \`notified\`, expected one with \`notify\``);
}

function checkOutputs({ runbook, test, report }: TestSubject): void {
  const published = [...new Set(runbook.steps.flatMap(({ outputs }) => Object.keys(outputs)))];
  for (const name of Object.keys(test.expected.outputs)) {
    if (published.includes(name)) continue;
    const hint =
      didYouMean(name, published) ?? (published.length === 0 ? 'No step declares `outputs`' : undefined);
    report(
      'test-expected',
      `/expected/outputs/${tokenOf(name)}#`,
      `Unexpected output \`${name}\`, expected one that a step publishes`,
      hint,
    );
  }
}
