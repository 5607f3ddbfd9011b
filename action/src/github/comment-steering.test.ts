import { describe, expect, test } from 'vitest';
import type { Gate } from '../engine/state.ts';
import { approvalNonce } from './approval-nonce.ts';
import type { CommentCommand } from './comment-command.ts';
import { commentGrammar } from './comment-grammar-table.ts';
import { handoverAccessProblem, steerProblem, steerProblems } from './comment-steering.ts';
import { parseComment } from './parse-comment.ts';
import type { Steering } from './steering.ts';

const wait = { visit: 1, since: '2027-01-02T03:04:05.000Z', expiresAt: null, expired: false };
const approval: Extract<Gate, { kind: 'approval' }> = {
  ...wait,
  kind: 'approval',
  step: 4,
  subject: '4',
  request: 17,
  approvers: ['dba'],
  digest: 'd'.repeat(64),
  environment: 'prod-approval',
};
const manual: Gate = {
  ...wait,
  kind: 'confirmation',
  step: 5,
  subject: '5',
  reason: 'manual',
  answers: ['done', 'failed', 'skip'],
  items: [],
  message: 'Do step 5 by hand',
};

function steering(person: string, changes: Partial<Steering> = {}): Steering {
  return {
    person,
    state: { operator: 'Olga', gate: manual, breakGlass: null },
    roles: { lead: ['Ann', 'olga'], dba: ['dora', 'olga'] },
    approvers: ['lead'],
    approvals: 'environment',
    ...changes,
  };
}

const waiting = { operator: 'Olga', gate: approval, breakGlass: null };

function command(line: string): CommentCommand {
  const parsed = parseComment(line);
  const [first] = parsed.ok ? parsed.commands : [];
  if (first === undefined) throw new Error(line);
  return first;
}

function codeOf(line: string, facts: Steering): string | null {
  return steerProblem(command(line), facts)?.code ?? null;
}

describe('who may say what', () => {
  const table = (facts: Steering): readonly string[] =>
    commentGrammar.map(({ verb, example }) => `${verb}: ${codeOf(example, facts) ?? 'counts'}`);

  test('the operator, whose login is written with other capitals', () => {
    expect(table(steering('oLGA'))).toMatchInlineSnapshot(`
      [
        "choose: counts",
        "done: counts",
        "failed: counts",
        "skip: counts",
        "retry: counts",
        "approve: approve-needs-environment",
        "reject: no-such-gate",
        "rollback: counts",
        "abort: counts",
        "pause: counts",
        "resume: counts",
        "take: already-operator",
        "handover: counts",
        "lost: counts",
        "note: counts",
        "set: counts",
      ]
    `);
  });

  test('somebody with write access', () => {
    expect(table(steering('mallory'))).toMatchInlineSnapshot(`
      [
        "choose: not-the-operator",
        "done: not-the-operator",
        "failed: not-the-operator",
        "skip: not-the-operator",
        "retry: not-the-operator",
        "approve: approve-needs-environment",
        "reject: no-such-gate",
        "rollback: not-the-operator",
        "abort: not-the-operator",
        "pause: not-the-operator",
        "resume: not-the-operator",
        "take: counts",
        "handover: not-the-operator",
        "lost: not-the-operator",
        "note: counts",
        "set: not-the-operator",
      ]
    `);
  });

  test('an approver, while another step’s approval waits', () => {
    expect(
      table(steering('DORA', { state: { ...waiting, gate: { ...approval, step: 9, subject: '9' } } })),
    ).toEqual(table(steering('mallory')).map((row) => (row.startsWith('abort') ? 'abort: counts' : row)));
  });

  test('anybody, before a person is in charge', () => {
    const nobody = steering('mallory', { state: { operator: '', gate: approval, breakGlass: null } });
    expect(table(nobody)).toMatchInlineSnapshot(`
      [
        "choose: no-operator",
        "done: no-operator",
        "failed: no-operator",
        "skip: no-operator",
        "retry: no-operator",
        "approve: no-operator",
        "reject: no-operator",
        "rollback: no-operator",
        "abort: counts",
        "pause: no-operator",
        "resume: no-operator",
        "take: counts",
        "handover: no-operator",
        "lost: no-operator",
        "note: counts",
        "set: no-operator",
      ]
    `);
  });
});

test('an approver may abort: with a role of the runbook, or of the step that waits', () => {
  expect(codeOf('/abort', steering('ann'))).toBeNull();
  expect(codeOf('/abort', steering('dora'))).toBe('not-the-operator');
  expect(codeOf('/abort', steering('dora', { state: waiting }))).toBeNull();
  expect(codeOf('/abort', steering('ann', { state: waiting }))).toBeNull();
  expect(codeOf('/abort', steering('mallory', { state: waiting }))).toBe('not-the-operator');
});

test('a role is not taken from what every object has', () => {
  const facts = steering('mallory', { approvers: ['constructor', '__proto__', 'gone'] });
  expect(codeOf('/abort', facts)).toBe('not-the-operator');
});

test('an approver rejects; the operator cannot, unless the glass is broken', () => {
  expect(codeOf('/reject 4', steering('dora', { state: waiting }))).toBeNull();
  expect(codeOf('/reject 4', steering('ann', { state: waiting }))).toBe('approver-not-listed');
  expect(codeOf('/reject 4', steering('olga', { state: waiting }))).toBe('approver-is-operator');
  expect(codeOf('/reject 4', steering('olga', { state: { ...waiting, breakGlass: 'alone' } }))).toBeNull();
  expect(codeOf('/reject 5', steering('dora', { state: waiting }))).toBe('no-such-gate');
  expect(codeOf('/reject 4', steering('dora', { state: { ...waiting, gate: null } }))).toBe('no-such-gate');
});

describe('an approval by comment', () => {
  const asked = { state: waiting, approvals: 'comment' } as const;
  const nonce = approvalNonce(approval);

  test('counts with the nonce of the request', () => {
    expect(codeOf(`/approve 4 ${nonce}`, steering('dora', asked))).toBeNull();
  });

  test('does not where environments are asked', () => {
    expect(steerProblem(command(`/approve 4 ${nonce}`), steering('dora', { state: waiting })))
      .toMatchInlineSnapshot(`
      {
        "code": "approve-needs-environment",
        "hint": "Open the workflow run that waits, then *Review deployments*; \`/reject STEP\` works as a comment",
        "message": "This repository approves with GitHub environments; a comment approves nothing",
      }
    `);
  });

  test.each([
    ['another request', { ...approval, request: 18 }],
    ['another digest', { ...approval, digest: 'e'.repeat(64) }],
  ])('does not with the nonce of %s', (_, gate) => {
    expect(codeOf(`/approve 4 ${approvalNonce(gate)}`, steering('dora', asked))).toBe('wrong-nonce');
  });

  test('does not from others', () => {
    expect(codeOf(`/approve 4 ${nonce}`, steering('ann', asked))).toBe('approver-not-listed');
    expect(codeOf(`/approve 4 ${nonce}`, steering('olga', asked))).toBe('approver-is-operator');
    expect(codeOf(`/approve 5 ${nonce}`, steering('dora', asked))).toBe('no-such-gate');
  });
});

test('the refusal of an approver names those who can, and not the operator', () => {
  expect(steerProblem(command('/reject 4'), steering('ann', { state: waiting }))).toMatchInlineSnapshot(`
    {
      "code": "approver-not-listed",
      "hint": "One of these can: dora",
      "message": "ann holds none of the roles that may \`/reject\`: dba",
    }
  `);
  const roles = { dba: ['olga'] };
  expect(steerProblem(command('/reject 4'), steering('ann', { state: waiting, roles }))?.hint).toBe(
    'Nobody else holds dba: add a person to the role in runbooks/config.yaml',
  );
});

test('to take what one has, and to hand over to oneself or to a program, is refused', () => {
  expect(codeOf('/take', steering('OLGA'))).toBe('already-operator');
  expect(codeOf('/handover @OLGA', steering('olga'))).toBe('handover-to-oneself');
  expect(codeOf('/handover @renovate[bot]', steering('olga'))).toBe('handover-to-program');
  expect(codeOf('/handover @mallory', steering('mallory'))).toBe('not-the-operator');
});

test('whoever takes over steers with the next line; whoever hands over no longer does', () => {
  const commands = [command('/take'), command('/done 5')];
  expect(steerProblems(commands, steering('mallory'))).toBeNull();
  expect(steerProblems(commands.toReversed(), steering('mallory'))).toMatchObject({
    command: { verb: 'done' },
    refusal: { code: 'not-the-operator' },
  });
  expect(steerProblems([command('/handover @ann'), command('/pause')], steering('olga'))).toMatchObject({
    command: { verb: 'pause' },
  });
  const taken = [command('/take'), command('/reject 4')];
  expect(steerProblems(taken, steering('dora', { state: waiting }))?.refusal.code).toBe(
    'approver-is-operator',
  );
});

test('the new operator must have write access; what cannot be asked is not refused', () => {
  expect(
    handoverAccessProblem('ann', { ok: true, value: { permission: 'write', role: 'write' } }),
  ).toBeNull();
  expect(handoverAccessProblem('ann', { ok: true, value: { permission: 'read', role: 'read' } })).toEqual({
    code: 'handover-without-access',
    message: 'ann has only read access, and write access is needed',
    hint: 'Hand over to a person who has write access, or have it given first',
  });
  expect(
    handoverAccessProblem('ann', { ok: false, reason: 'unreachable', message: 'no answer' }),
  ).toMatchObject({
    code: 'unreachable',
  });
});
