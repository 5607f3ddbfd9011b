import { expect, test } from 'vitest';
import { approver, at, operator, planOf, runbook, startedEvent, step } from '../../test/engine/sample.ts';
import { decide } from '../engine/decide.ts';
import type { EventDraft } from '../engine/event.ts';
import { fold } from '../engine/evolve.ts';
import { notStarted, type State } from '../engine/state.ts';
import { type CommentAction, type CommentInputs, inputsOf } from './comment-inputs.ts';
import { parseComment } from './parse-comment.ts';
import { gateLines } from './reply-lines.ts';

const plan = planOf(
  runbook([
    step({ step_number: 1 }),
    step({ step_number: 3, step_type: 'decision', decision_branches: { wait: 'end', promote: 4 } }),
    step({ step_number: 4, requires_approval: true }),
    step({ step_number: 5, step_type: 'manual' }),
  ]),
);

const asks = {
  decision: {
    at,
    type: 'DecisionRequested',
    by: null,
    step: 3,
    visit: 1,
    branches: { wait: 'end', promote: 4 },
    expires_at: null,
  },
  approval: {
    at,
    type: 'ApprovalRequested',
    by: null,
    step: 4,
    visit: 1,
    approvers: ['lead'],
    digest: 'd'.repeat(64),
    expires_at: null,
  },
  confirmation: {
    at,
    type: 'ConfirmationRequested',
    by: null,
    subject: '5',
    visit: 1,
    reason: 'escalated',
    answers: ['retry', 'done', 'skip', 'failed', 'rollback'],
    items: [],
    message: 'Step 5 failed',
    expires_at: null,
  },
  condition: {
    at,
    type: 'ConfirmationRequested',
    by: null,
    subject: 'prerequisites.2',
    visit: 0,
    reason: 'condition',
    answers: ['retry', 'skip', 'abort'],
    items: [],
    message: 'You can reach the gateway',
    expires_at: null,
  },
} as const satisfies Record<string, EventDraft>;

const began: EventDraft = {
  at,
  type: 'StepStarted',
  by: null,
  step: 5,
  visit: 1,
  attempt: 1,
  item: null,
};

const running = fold([startedEvent()]);
const waiting = (kind: keyof typeof asks): State => fold([startedEvent(), asks[kind]]);
const ended = (
  status: 'failed' | 'completed' | 'aborted' | 'rolled_back',
  subject: string | null = '5',
  before: readonly EventDraft[] = [],
): State =>
  fold([
    startedEvent(),
    ...before,
    { at, type: 'ExecutionFinished', by: null, status, step: 5, subject, failed_steps: [], reason: null },
  ]);

function read(body: string, state: State, by = operator): CommentInputs {
  const parsed = parseComment(body);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return inputsOf(parsed.commands, state, by, at);
}

function actions(body: string, state: State): readonly CommentAction[] {
  const inputs = read(body, state);
  if (!inputs.ok) throw new Error(inputs.refusal.message);
  return inputs.actions;
}

function refusal(body: string, state: State): string {
  const inputs = read(body, state);
  return inputs.ok ? 'none' : inputs.refusal.code;
}

const said = { at, by: operator };

test('each command becomes what it means', () => {
  expect(actions('/choose 3 wait', waiting('decision'))).toEqual([
    { type: 'Choose', ...said, step: 3, branch: 'wait', reason: null },
  ]);
  expect(actions('/approve 4 0123abcd', waiting('approval'))).toEqual([
    { type: 'Approve', ...said, step: 4, reason: null },
  ]);
  expect(actions('/reject 4 no', waiting('approval'))).toEqual([
    { type: 'Reject', ...said, step: 4, reason: 'no' },
  ]);
  for (const outcome of ['done', 'failed', 'skip', 'retry'] as const) {
    expect(actions(`/${outcome} 5 x`, waiting('confirmation'))).toEqual([
      { type: 'Confirm', ...said, subject: '5', outcome, reason: 'x' },
    ]);
  }
  expect(actions('/pause x', running)).toEqual([{ type: 'Pause', ...said, reason: 'x' }]);
  expect(actions('/abort', running)).toEqual([{ type: 'Abort', ...said, reason: null }]);
  expect(actions('/resume', running)).toEqual([{ type: 'Resume', ...said, reason: null }]);
  expect(actions('/lost gone', running)).toEqual([{ type: 'Lost', ...said, reason: 'gone' }]);
  expect(actions('/handover @ann', running)).toEqual([{ type: 'HandOver', ...said, to: 'ann' }]);
  expect(actions('/set TARGET=a b', notStarted)).toEqual([
    { type: 'Set', ...said, name: 'TARGET', value: 'a b' },
  ]);
});

test('a rollback is the answer where the question offers it, else it begins one', () => {
  expect(actions('/rollback', waiting('confirmation'))).toEqual([
    { type: 'Confirm', ...said, subject: '5', outcome: 'rollback', reason: null },
  ]);
  expect(actions('/rollback to 1', waiting('confirmation'))).toEqual([
    { type: 'Rollback', ...said, to: 1, reason: null },
  ]);
  expect(actions('/rollback', waiting('decision'))).toEqual([
    { type: 'Rollback', ...said, to: null, reason: null },
  ]);
});

test('several come out in their order, in the name of who wrote them', () => {
  const inputs = read('/take\n/note I am on call\n/choose 3 wait\n/pause', waiting('decision'), approver);
  expect(inputs).toEqual({
    ok: true,
    actions: [
      { type: 'HandOver', at, by: approver, to: 'ann' },
      { type: 'Note', at, by: approver, text: 'I am on call' },
      { type: 'Choose', at, by: approver, step: 3, branch: 'wait', reason: null },
      { type: 'Pause', at, by: approver, reason: null },
    ],
  });
});

test.each([
  ['/done 5\n/skip 5', 'two-answers'],
  ['/done 5\n/choose 6 left', 'two-answers'],
  ['/reject 4\n/done 5', 'two-answers'],
  ['/abort\n/done 5', 'contradiction'],
  ['/done 5\n/abort', 'contradiction'],
  ['/abort\n/rollback', 'contradiction'],
  ['/rollback\n/resume', 'contradiction'],
  ['/rollback\n/handover @ann', 'contradiction'],
  ['/pause\n/resume', 'contradiction'],
  ['/lost\n/pause', 'contradiction'],
  ['/note seen\n/approve 4 0123abcd', 'contradiction'],
  ['/approve 4 0123abcd\n/take', 'contradiction'],
  ['/abort\n/abort', 'said-twice'],
  ['/pause\n/pause later', 'said-twice'],
  ['/take\n/take', 'said-twice'],
  ['/handover @a\n/handover @b', 'said-twice'],
  ['/set A=1\n/set A=2', 'said-twice'],
])('%j cannot be meant together', (body, code) => {
  for (const state of [running, waiting('confirmation'), notStarted]) expect(refusal(body, state)).toBe(code);
});

test('what does not contradict may stand together', () => {
  expect(actions('/take\n/note enough\n/abort', running)).toHaveLength(3);
  expect(actions('/note a\n/note b', running)).toHaveLength(2);
  expect(actions('/set A=1\n/set B=2\n/take', notStarted)).toHaveLength(3);
  expect(actions('/done 5\n/handover @ann', waiting('confirmation'))).toHaveLength(2);
});

test('an answer must meet its question', () => {
  expect(refusal('/done 5', running)).toBe('no-such-gate');
  expect(refusal('/done 3', waiting('decision'))).toBe('no-such-gate');
  expect(refusal('/choose 5 wait', waiting('decision'))).toBe('no-such-gate');
  expect(refusal('/choose 3 wait', waiting('confirmation'))).toBe('no-such-gate');
  expect(refusal('/reject 5', waiting('approval'))).toBe('no-such-gate');
  expect(refusal('/done 1', waiting('confirmation'))).toBe('no-such-gate');
  expect(refusal('/choose 3 constructor', waiting('decision'))).toBe('unknown-branch');
  expect(refusal('/done prerequisites.2', waiting('condition'))).toBe('unknown-answer');
  expect(refusal('/skip prerequisites.2', waiting('condition'))).toBe('reason-needed');
  expect(refusal('/skip prerequisites.2 seen', waiting('condition'))).toBe('none');
});

test('a refused answer shows the lines that would be one', () => {
  expect([
    read('/choose 3 promot', waiting('decision')),
    read('/done 3', waiting('decision')),
    read('/done 4', waiting('approval')),
    read('/failed prerequisites.2', waiting('condition')),
  ]).toMatchInlineSnapshot(`
    [
      {
        "ok": false,
        "refusal": {
          "code": "unknown-branch",
          "hint": "Did you mean \`promote\`? Write one of \`/choose 3 wait\`, \`/choose 3 promote\`",
          "message": "Step 3 has no branch \`promot\`",
        },
      },
      {
        "ok": false,
        "refusal": {
          "code": "no-such-gate",
          "hint": "Write one of \`/choose 3 wait\`, \`/choose 3 promote\`",
          "message": "\`/done 3\` does not answer what is asked: the decision of 3",
        },
      },
      {
        "ok": false,
        "refusal": {
          "code": "no-such-gate",
          "hint": "Write one of \`/reject 4 REASON\`",
          "message": "\`/done 4\` does not answer what is asked: the approval of 4",
        },
      },
      {
        "ok": false,
        "refusal": {
          "code": "unknown-answer",
          "hint": "Write one of \`/retry prerequisites.2\`, \`/skip prerequisites.2 REASON\`, \`/abort\`",
          "message": "\`/failed\` is no answer to prerequisites.2",
        },
      },
    ]
  `);
});

test('before the start only inputs, the operator and giving it up mean something', () => {
  for (const line of ['/set A=1', '/take', '/handover @ann', '/abort', '/note x']) {
    expect(refusal(line, notStarted)).toBe('none');
  }
  for (const line of ['/done 5', '/choose 3 wait', '/pause', '/resume', '/lost', '/rollback', '/reject 4']) {
    expect(refusal(line, notStarted)).toBe('not-started');
  }
  expect(refusal('/set A=1', running)).toBe('inputs-fixed');
  expect(refusal('/set A=1', ended('failed'))).toBe('inputs-fixed');
});

test('after the end only a note counts, and where it failed, an answer to that', () => {
  for (const status of ['completed', 'aborted', 'rolled_back'] as const) {
    expect(refusal('/retry 5', ended(status))).toBe('ended');
    expect(refusal('/rollback', ended(status))).toBe('ended');
    expect(refusal('/note x', ended(status))).toBe('none');
  }
  for (const line of ['/retry 5', '/done 5', '/skip 5', '/rollback', '/rollback to 1']) {
    expect(refusal(line, ended('failed'))).toBe('none');
  }
  expect(refusal('/retry 4', ended('failed'))).toBe('not-the-failed-step');
  expect(refusal('/retry 5', ended('failed', null))).toBe('ended');
  for (const line of ['/take', '/handover @ann']) {
    expect(refusal(line, ended('failed'))).toBe('none');
    expect(refusal(line, ended('completed'))).toBe('ended');
  }
  for (const line of ['/failed 5', '/abort', '/pause', '/resume', '/lost', '/choose 3 wait', '/reject 4']) {
    expect(refusal(line, ended('failed'))).toBe('ended');
  }
});

test('no runner is lost where none works', () => {
  const interrupted = fold([
    startedEvent(),
    { at, type: 'ExecutionInterrupted', by: null, reason: 'signal', signal: 'SIGTERM' },
  ]);
  expect(refusal('/lost', running)).toBe('none');
  expect(refusal('/lost', interrupted)).toBe('nothing-runs');
  expect(refusal('/lost', waiting('decision'))).toBe('nothing-runs');
});

test.each(Object.keys(asks) as (keyof typeof asks)[])(
  'every line offered for a %s is read, and the engine takes it',
  (kind) => {
    const state = waiting(kind);
    if (state.gate === null) throw new Error('no gate');
    const lines = gateLines(state.gate, 'comment').map(({ line }) => line);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const by = kind === 'approval' ? approver : operator;
      const inputs = read(line, state, by);
      if (!inputs.ok) throw new Error(`${line}: ${inputs.refusal.message}`);
      for (const action of inputs.actions) {
        if (action.type === 'Set' || action.type === 'Resume' || action.type === 'Lost') {
          throw new Error(`${line} is no answer`);
        }
        const input = action.type === 'Abort' ? { ...action, former: 'gone' as const } : action;
        expect(decide(plan, state, input).refusal).toBeNull();
      }
    }
  },
);

test('what the engine takes after the end is let through', () => {
  for (const [line, state] of [
    ['/retry 5', ended('failed', '5', [began])],
    ['/done 5', ended('failed', '5', [began])],
    ['/skip 5', ended('failed', '5', [began])],
    ['/retry post_conditions.1', ended('failed', 'post_conditions.1')],
    ['/skip post_conditions.1', ended('failed', 'post_conditions.1')],
    ['/rollback', ended('failed', '5', [began])],
  ] as const) {
    for (const action of actions(line, state)) {
      if (action.type !== 'Confirm' && action.type !== 'Rollback') throw new Error(line);
      expect(decide(plan, state, action).refusal).toBeNull();
    }
  }
});
