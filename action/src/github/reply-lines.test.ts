import { expect, test } from 'vitest';
import { at, startedEvent } from '../../test/engine/sample.ts';
import type { EventDraft } from '../engine/event.ts';
import { fold } from '../engine/evolve.ts';
import type { Outcome } from '../engine/input.ts';
import { type Gate, notStarted } from '../engine/state.ts';
import { parseComment } from './parse-comment.ts';
import { gateLines, type ReplyLine, steeringLines } from './reply-lines.ts';

const wait = { visit: 1, since: at, expiresAt: null, expired: false };
const approval: Gate = {
  ...wait,
  kind: 'approval',
  step: 4,
  subject: '4',
  request: 17,
  approvers: ['dba'],
  digest: 'd'.repeat(64),
  environment: null,
};
const decision: Gate = {
  ...wait,
  kind: 'decision',
  step: 3,
  subject: '3',
  branches: { promote_replica: 4, 'wait for the vendor': 'end' },
};

function confirmation(
  subject: string,
  reason: Extract<Gate, { kind: 'confirmation' }>['reason'],
  answers: readonly Outcome[],
): Gate {
  const step = /^\d+$/.test(subject) ? Number(subject) : null;
  return { ...wait, kind: 'confirmation', step, subject, reason, answers, items: [], message: 'x' };
}

const gates: readonly (readonly [string, Gate])[] = [
  ['approval', approval],
  ['decision', decision],
  ['manual', confirmation('5', 'manual', ['done', 'failed', 'skip'])],
  ['escalated', confirmation('5', 'escalated', ['retry', 'done', 'skip', 'failed', 'rollback'])],
  ['irreversible', confirmation('5', 'irreversible', ['done', 'skip', 'failed'])],
  ['condition', confirmation('prerequisites.1', 'condition', ['retry', 'skip', 'abort'])],
  ['preflight', confirmation('preflight', 'preflight', ['retry', 'skip', 'abort'])],
];

function texts(lines: readonly ReplyLine[]): readonly string[] {
  return lines.map(({ line, does, right }) => `${line} — ${does} (${right})`);
}

function expectReadable(lines: readonly ReplyLine[]): void {
  for (const { line } of lines) {
    const filled = line.replace('@LOGIN', '@octocat').replace('NAME=value', 'TARGET=azure');
    expect(parseComment(filled)).toMatchObject({ ok: true, commands: [{}], unread: [] });
  }
}

test.each(gates)('what answers a question: %s', (_, gate) => {
  const lines = gateLines(gate, 'comment');
  expect(texts(lines)).toMatchSnapshot();
  expectReadable(lines);
});

test('with environments no comment approves', () => {
  expect(gateLines(approval, 'environment').map(({ line }) => line)).toEqual(['/reject 4 REASON']);
});

test('a name that hides something is shown as what it is', () => {
  const hostile: Gate = { ...decision, branches: { 'a\u{202e}b': 4 } };
  expect(gateLines(hostile, 'comment').map(({ line }) => line)).toEqual([String.raw`/choose 3 a\u{202e}b`]);
});

const finished = (status: 'failed' | 'completed', subject: string | null): EventDraft => ({
  at,
  type: 'ExecutionFinished',
  by: null,
  status,
  step: null,
  subject,
  failed_steps: [],
  reason: null,
});

test.each([
  ['not started', notStarted],
  ['running', fold([startedEvent()])],
  ['started by an alert', fold([startedEvent({ operator: '', by: null })])],
  ['waiting for a decision', { ...fold([startedEvent()]), status: 'paused' as const, gate: decision }],
  [
    'waiting for a prerequisite',
    {
      ...fold([startedEvent()]),
      status: 'paused' as const,
      gate: confirmation('prerequisites.1', 'condition', ['retry', 'skip', 'abort']),
    },
  ],
  [
    'interrupted',
    fold([
      startedEvent(),
      { at, type: 'ExecutionInterrupted', by: null, reason: 'signal', signal: 'SIGTERM' },
    ]),
  ],
  ['failed at a step', fold([startedEvent(), finished('failed', '5')])],
  ['failed at a condition', fold([startedEvent(), finished('failed', 'post_conditions.1')])],
  ['failed otherwise', fold([startedEvent(), finished('failed', null)])],
  ['completed', fold([startedEvent(), finished('completed', null)])],
])('what steers an execution: %s', (_, state) => {
  const lines = steeringLines(state);
  expect(texts(lines)).toMatchSnapshot();
  expectReadable(lines);
});
