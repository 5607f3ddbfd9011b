import { expect, test } from 'vitest';
import { type CommentEvidence, commentProblem, questionAskedAt, seenComments } from './comment-evidence.ts';
import type { CommentFacts, Fact, PermissionFacts } from './facts.ts';

const comment: CommentFacts = {
  id: 9001,
  issue: 12,
  author: 'olga',
  authorType: 'User',
  body: '/done 5',
  createdAt: '2027-01-02T03:04:05Z',
  updatedAt: '2027-01-02T03:04:05Z',
  association: 'MEMBER',
};

const good: CommentEvidence = {
  found: { ok: true, value: comment },
  event: { commentId: 9001, body: '/done 5', sender: 'olga' },
  issue: 12,
  attempt: 1,
  askedAt: '2027-01-02T03:00:00.000Z',
  seen: new Set([8999]),
  permission: { ok: true, value: { permission: 'write', role: 'write' } },
};

function found(changes: Partial<CommentFacts>): Pick<CommentEvidence, 'found'> {
  return { found: { ok: true, value: { ...comment, ...changes } } };
}

function may(permission: PermissionFacts['permission'], role: string): Pick<CommentEvidence, 'permission'> {
  return { permission: { ok: true, value: { permission, role } } };
}

function fails(reason: 'missing' | 'refused' | 'unreachable'): Extract<Fact<never>, { ok: false }> {
  return { ok: false, reason, message: 'GitHub answered so' };
}

test('a new comment of a person who may write proves its words', () => {
  expect(commentProblem(good)).toBeNull();
  expect(commentProblem({ ...good, ...may('write', 'maintain') })).toBeNull();
  expect(commentProblem({ ...good, ...may('admin', 'admin') })).toBeNull();
  expect(commentProblem({ ...good, askedAt: null })).toBeNull();
  expect(commentProblem({ ...good, ...found({ author: 'Olga' }) })).toBeNull();
});

test.each<[string, Partial<CommentEvidence>, string]>([
  ['the workflow was run again', { attempt: 2 }, 'run-repeated'],
  ['the attempt is unknown', { attempt: Number.NaN }, 'run-repeated'],
  ['it is gone', { found: fails('missing') }, 'comment-gone'],
  ['GitHub does not show it', { found: fails('refused') }, 'comment-unreadable'],
  ['a bot wrote it', found({ author: 'github-actions[bot]', authorType: 'Bot' }), 'not-a-person'],
  ['a bot calls itself a user', found({ author: 'helper[BOT]' }), 'not-a-person'],
  ['an organisation wrote it', found({ authorType: 'Organization' }), 'not-a-person'],
  ['the account is gone', found({ author: '' }), 'not-a-person'],
  ['somebody else caused the event', found({ author: 'mallory' }), 'comment-of-another'],
  ['it was edited later', found({ updatedAt: '2027-01-02T03:05:00Z' }), 'comment-edited'],
  ['it was edited within a second', found({ body: '/abort' }), 'comment-edited'],
  ['the event says another text', { event: { ...good.event, body: '/abort' } }, 'comment-edited'],
  ['another comment came back', found({ id: 9002 }), 'comment-edited'],
  ['it stands on another issue', found({ issue: 13 }), 'wrong-issue'],
  ['the journal binds another issue', { issue: 11 }, 'wrong-issue'],
  ['it was recorded before', { seen: new Set([9001]) }, 'comment-seen'],
  ['it is older than the question', { askedAt: '2027-01-02T03:04:06.000Z' }, 'older-than-question'],
  ['its time cannot be read', found({ createdAt: 'now', updatedAt: 'now' }), 'older-than-question'],
  ['its author may only read', may('read', 'read'), 'no-write-access'],
  ['its author may only triage', may('read', 'triage'), 'no-write-access'],
  ['its author may nothing', may('none', 'none'), 'no-write-access'],
  ['its author is unknown here', { permission: fails('missing') }, 'no-write-access'],
  ['GitHub does not tell what its author may', { permission: fails('refused') }, 'permission-unknown'],
])('it proves nothing where %s', (_, changes, code) => {
  const problem = commentProblem({ ...good, ...changes });
  expect(problem).toMatchObject({ code });
  expect(problem?.message).not.toBe('');
  expect(problem?.hint).not.toBe('');
});

test('GitHub that cannot be asked refuses nothing', () => {
  const unreachable = { code: 'unreachable' };
  expect(commentProblem({ ...good, found: fails('unreachable') })).toMatchObject(unreachable);
  expect(commentProblem({ ...good, permission: fails('unreachable') })).toMatchObject(unreachable);
});

test('what refuses is said before what could not be asked', () => {
  const problem = commentProblem({ ...good, ...found({ issue: 13 }), permission: fails('unreachable') });
  expect(problem).toMatchObject({ code: 'wrong-issue' });
});

test('a comment of the second in which the question was asked counts as newer, as GitHub tells no fractions', () => {
  expect(commentProblem({ ...good, askedAt: '2027-01-02T03:04:05.999Z' })).toBeNull();
  expect(commentProblem({ ...good, askedAt: '2027-01-02T03:04:06Z' })?.code).toBe('older-than-question');
});

test('the refusal names the level that is needed and the one that was found', () => {
  expect(commentProblem({ ...good, ...may('read', 'triage') })).toMatchInlineSnapshot(`
    {
      "code": "no-write-access",
      "hint": "An administrator of the repository gives olga write access, or somebody who has it writes the comment",
      "message": "olga has only triage access, and write access is needed",
    }
  `);
});

test('hostile names and messages come out visible', () => {
  const problem = commentProblem({
    ...good,
    ...found({ author: 'ol\u{202e}ga' }),
    event: { ...good.event, sender: 'ol\u{202e}ga' },
    permission: { ok: false, reason: 'refused', message: 'a\u{1b}[31mb' },
  });
  expect(`${problem?.message}`).toContain(String.raw`ol\u{202e}ga`);
  expect(`${problem?.message}`).toContain(String.raw`a\u{1b}[31mb`);
});

test('only answers have a question; where none is open, the end of what failed is theirs', () => {
  const gate = {
    kind: 'decision',
    step: 3,
    subject: '3',
    visit: 1,
    since: '2027-01-01T00:00:00Z',
    expiresAt: null,
    expired: false,
    branches: {},
  } as const;
  const open = { gate, finishedAt: null };
  const ended = { gate: null, finishedAt: '2027-01-01T09:00:00Z' };
  const retry = { verb: 'retry', subject: '3', reason: null } as const;
  expect(questionAskedAt([{ verb: 'choose', step: 3, branch: 'a' }], open)).toBe(gate.since);
  expect(questionAskedAt([{ verb: 'take' }, retry], open)).toBe(gate.since);
  expect(questionAskedAt([{ verb: 'take' }, { verb: 'note', text: 'x' }], open)).toBeNull();
  expect(questionAskedAt([{ verb: 'abort', reason: null }], open)).toBeNull();
  expect(questionAskedAt([retry], ended)).toBe(ended.finishedAt);
});

test('the comments that a journal holds are those its people were recorded with', () => {
  const by = { person: 'olga', via: 'github-comment' } as const;
  expect(
    seenComments([{ by: null }, { by }, { by: { ...by, comment: 5 } }, { by: { ...by, comment: 5 } }]),
  ).toEqual(new Set([5]));
});
