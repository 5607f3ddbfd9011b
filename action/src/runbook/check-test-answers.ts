import type { TestSubject } from './check-tests.ts';
import { didYouMean } from './did-you-mean.ts';
import { tokenOf } from './json-pointer.ts';
import type { Step } from './runbook.ts';
import type { StepMock, TestCase } from './test-case.ts';

/** Checks that each answer is for something that may ask for it. */
export function checkTestAnswers(subject: TestSubject): void {
  const { test } = subject;
  for (const [key, branches] of Object.entries(test.decisions)) checkDecision(subject, key, branches);
  for (const key of Object.keys(test.approvals)) checkApproval(subject, key);
  for (const [key, answers] of Object.entries(test.confirmations)) checkConfirmation(subject, key, answers);
}

function checkDecision(
  { runbook, report, hasStep }: TestSubject,
  key: string,
  branches: readonly string[],
): void {
  const place = `/decisions/${tokenOf(key)}`;
  const step = stepOf(runbook.steps, key);
  if (!hasStep(Number(key), `${place}#`) || step === undefined) return;
  if (step.step_type !== 'decision') {
    report(
      'test-answer',
      `${place}#`,
      `Unexpected decision of ${step.step_type} step ${key}, expected a decision step`,
    );
    return;
  }
  const names = Object.keys(step.decision_branches);
  for (const branch of branches) {
    if (names.includes(branch)) continue;
    report(
      'test-answer',
      branches.length === 1 ? place : `${place}/${branches.indexOf(branch)}`,
      `Unexpected branch \`${branch}\`, expected one of step ${key}`,
      didYouMean(branch, names) ?? `There is ${names.map((name) => `\`${name}\``).join(', ')}`,
    );
  }
}

function checkApproval({ runbook, report, hasStep }: TestSubject, key: string): void {
  const place = `/approvals/${tokenOf(key)}`;
  const step = stepOf(runbook.steps, key);
  if (!hasStep(Number(key), `${place}#`) || step === undefined || step.requires_approval) return;
  report(
    'test-answer',
    `${place}#`,
    `Unexpected approval of step ${key}, expected a step with \`requires_approval\``,
  );
}

function checkConfirmation(
  { runbook, test, report, hasStep }: TestSubject,
  key: string,
  answers: readonly string[],
): void {
  const place = `/confirmations/${tokenOf(key)}`;
  const condition = /^prerequisites\.(\d+)$/.exec(key);
  if (condition !== null) {
    if (runbook.prerequisites[Number(condition[1]) - 1]?.check === undefined) {
      report(
        'test-answer',
        `${place}#`,
        `Unexpected answer about \`${key}\`, expected a prerequisite with a \`check\``,
      );
    }
    return;
  }
  const step = stepOf(runbook.steps, key);
  if (!hasStep(Number(key), `${place}#`) || step === undefined) return;
  if (!mayAsk(step, test)) {
    report(
      'test-answer',
      `${place}#`,
      `Unexpected answer about step ${key}, expected a step that asks: a manual one, one with \`on_failure: escalate\` or \`irreversible\`, or one whose mock has \`crash\``,
    );
  }
  for (const [index, answer] of answers.entries()) {
    if (answer !== 'abort') continue;
    report(
      'test-answer',
      answers.length === 1 ? place : `${place}/${index}`,
      `Unexpected \`abort\` about step ${key}, expected an answer that it takes`,
      'Only a prerequisite takes `abort`',
    );
  }
}

function mayAsk(step: Step, test: TestCase): boolean {
  if (step.step_type === 'manual' || step.on_failure === 'escalate' || step.irreversible !== undefined) {
    return true;
  }
  const mock = test.mock_responses[String(step.step_number)];
  return mock !== undefined && crashes(mock);
}

function crashes(mock: StepMock): boolean {
  switch (mock.kind) {
    case 'always':
      return mock.attempt.crash;
    case 'each':
      return mock.attempts.some(({ crash }) => crash);
    case 'items':
      return Object.values(mock.items).some(crashes);
    default:
      return mock satisfies never;
  }
}

function stepOf(steps: readonly Step[], key: string): Step | undefined {
  return steps.find(({ step_number }) => step_number === Number(key));
}
