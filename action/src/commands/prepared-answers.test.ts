import { expect, test } from 'vitest';
import type { Gate } from '../engine/state.ts';
import { Failure } from '../source/failure.ts';
import { type GivenAnswers, prepareAnswers } from './prepared-answers.ts';

const at = '2026-01-02T03:04:05.000Z';
const context = { at, operator: 'olga', reason: null };
const wait = { visit: 1, since: at, expiresAt: null, expired: false };
const approval = (step: number): Gate => ({
  ...wait,
  kind: 'approval',
  step,
  subject: String(step),
  request: 5,
  approvers: [],
  digest: '',
  environment: null,
});
const decision = (step: number): Gate => ({
  ...wait,
  kind: 'decision',
  step,
  subject: String(step),
  branches: {},
});
const confirmation = (subject: string): Gate => ({
  ...wait,
  kind: 'confirmation',
  step: null,
  subject,
  reason: 'condition',
  answers: [],
  items: [],
  message: '',
});

function prepare(given: Partial<GivenAnswers>): ReturnType<typeof prepareAnswers> {
  return prepareAnswers({ choose: [], approve: [], confirm: [], ...given });
}

test('each answer is used once, in the order given, for the gate of its own kind and step', () => {
  const answers = prepare({ choose: ['3=left', '3=right'], approve: ['3=bob'] });
  expect(answers.take(confirmation('3'), context)).toBeNull();
  expect(answers.take(decision(4), context)).toBeNull();
  expect(answers.take(decision(3), context)).toEqual({
    type: 'Choose',
    at,
    by: { person: 'olga', via: 'local' },
    step: 3,
    branch: 'left',
    reason: null,
  });
  expect(answers.unused()).toEqual(['--choose 3=right', '--approve 3=bob']);
  expect(answers.take(decision(3), context)).toMatchObject({ branch: 'right' });
  expect(answers.take(decision(3), context)).toBeNull();
  expect(answers.unused()).toEqual(['--approve 3=bob']);
});

test('an approval is given by the person named, a confirmation by the operator', () => {
  const answers = prepare({ approve: ['4=bob'], confirm: ['prerequisites.1=skip'] });
  expect(answers.take(approval(4), context)).toMatchObject({
    type: 'Approve',
    by: { person: 'bob', via: 'local' },
    step: 4,
  });
  expect(answers.take(confirmation('prerequisites.1'), { ...context, reason: 'known' })).toMatchObject({
    type: 'Confirm',
    by: { person: 'olga' },
    subject: 'prerequisites.1',
    outcome: 'skip',
    reason: 'known',
  });
});

test.each([
  { choose: ['3'] },
  { choose: ['=left'] },
  { choose: ['3='] },
  { choose: ['prerequisites.1=left'] },
  { approve: ['bob=4'] },
  { approve: ['0=bob'] },
  { confirm: ['5=perhaps'] },
  { confirm: ['prerequisites.0=done'] },
])('what could never be used is refused at once: %o', (given) => {
  expect(() => prepare(given)).toThrow(Failure);
});
