import { describe, expect, test } from 'vitest';
import type { Event, EventDraft } from '../engine/event.ts';
import type { Actor } from '../schema/event.ts';
import type { ApprovalEntry, CommentFacts, RunFacts } from './facts.ts';
import { namedOnline, type OnlineFacts, onlineEvidence } from './online-evidence.ts';

const at = '2026-11-23T03:04:05.678Z';
const commit = 'c'.repeat(40);
const dispatched: Actor = { person: 'Maria', via: 'github-dispatch', run: 7 };
const commented: Actor = { person: 'maria', via: 'github-comment', run: 8, comment: 70 };
const reviewed: Actor = { person: 'bob', via: 'github-environment', run: 7, environment: 'prod', entry: 2 };
const run: RunFacts = {
  id: 7,
  attempt: 1,
  event: 'workflow_dispatch',
  status: 'completed',
  conclusion: 'success',
  headSha: commit,
  headBranch: 'main',
  path: '.github/workflows/execute-runbook.yml',
  actor: 'maria',
  triggeringActor: 'maria',
  createdAt: '2026-11-23T03:00:00Z',
  displayTitle: '',
};
const comment: CommentFacts = {
  id: 70,
  issue: 42,
  author: 'maria',
  authorType: 'User',
  body: '/choose 3 openai',
  createdAt: '2026-11-23T03:03:00Z',
  updatedAt: '2026-11-23T03:03:00Z',
  association: 'MEMBER',
};
const review: ApprovalEntry = {
  environments: ['prod'],
  state: 'approved',
  user: 'alice',
  userType: 'User',
  comment: '',
};

test('what a journal names is asked for once each', () => {
  expect(namedOnline([begin(), word(commented), word(commented), word(reviewed)])).toEqual({
    runs: new Set([7, 8]),
    comments: new Set([70]),
    reviewed: new Set([7]),
  });
});

test('runs, comments and reviews that GitHub confirms are counted, claims of a laptop are not', () => {
  const events = [begin(), word(commented), word(reviewed), word({ person: 'x', via: 'local' }), word(null)];
  expect(onlineEvidence(events, facts())).toEqual({ confirmed: 3, problems: [] });
});

describe('contradicted is', () => {
  test.each<[string, readonly Event[], Partial<Record<'run' | 'comment' | 'review', object>>, string]>([
    ['a run of somebody else', [begin()], { run: { actor: 'mallory' } }, 'was started by `mallory`'],
    ['a run that was not dispatched', [begin()], { run: { event: 'push' } }, 'caused by push'],
    ['another commit', [begin()], { run: { headSha: 'd'.repeat(40) } }, 'ran commit dddddddddddd'],
    ['a run that began later', [begin()], { run: { createdAt: '2026-11-23T04:00:00Z' } }, 'began only at'],
    ['a dispatch without a run', [begin({ person: 'maria', via: 'github-dispatch' })], {}, 'none is named'],
    [
      'a comment of somebody else',
      [begin(), word(commented)],
      { comment: { author: 'mallory' } },
      'is by `mallory`',
    ],
    [
      'a comment on another issue',
      [begin(), word(commented)],
      { comment: { issue: 1 } },
      'is on issue 1, not on 42',
    ],
    [
      'an edited comment',
      [begin(), word(commented)],
      { comment: { updatedAt: '2026-11-23T03:03:01Z' } },
      'was edited',
    ],
    [
      'a comment written later',
      [begin(), word(commented)],
      { comment: { createdAt: '2026-11-23T05:00:00Z', updatedAt: '2026-11-23T05:00:00Z' } },
      'written only at',
    ],
    [
      'a comment that is not named',
      [word({ person: 'maria', via: 'github-comment' })],
      {},
      'no comment is named',
    ],
    ['a review by somebody else', [word(reviewed)], { review: { user: 'mallory' } }, 'by `mallory`'],
    [
      'a review of another environment',
      [word(reviewed)],
      { review: { environments: ['dev'] } },
      'is not there',
    ],
    ['a rejection', [word(reviewed)], { review: { state: 'rejected' } }, 'is not there'],
    [
      'a review that names no run',
      [word({ person: 'bob', via: 'github-environment' })],
      {},
      'no run and environment',
    ],
  ])('%s', (_, events, over, message) => {
    const { problems } = onlineEvidence(events, facts(over));
    expect(problems[0]).toMatchObject({ kind: 'contradicted' });
    expect(problems[0]?.message).toContain(message);
  });
});

test('an attempt that GitHub does not know is contradicted', () => {
  const events = [begin(null, 2)];
  expect(onlineEvidence(events, facts()).problems).toEqual([
    { line: 1, kind: 'contradicted', message: 'Run 7 has no attempt 2' },
  ]);
});

test('what is gone is missing, and what was not told is unknown', () => {
  const gone = { ok: false, reason: 'missing', message: '404' } as const;
  const down = { ok: false, reason: 'unreachable', message: 'GitHub did not answer' } as const;
  const asked = { ...facts(), comments: new Map([[70, gone]]), approvals: new Map([[7, down]]) };
  const { confirmed, problems } = onlineEvidence([word(commented), word(reviewed)], asked);
  expect(confirmed).toBe(0);
  expect(problems).toEqual([
    { line: 2, kind: 'missing', message: 'GitHub has no comment 70' },
    {
      line: 2,
      kind: 'unknown',
      message: 'GitHub did not tell about reviews of run 7: GitHub did not answer',
    },
  ]);
});

function facts(over: Partial<Record<'run' | 'comment' | 'review', object>> = {}): OnlineFacts {
  return {
    runs: new Map([
      [7, { ok: true, value: { ...run, ...over.run } }],
      [8, { ok: true, value: { ...run, id: 8, event: 'issue_comment' } }],
    ]),
    comments: new Map([[70, { ok: true, value: { ...comment, ...over.comment } }]]),
    approvals: new Map([
      [
        7,
        {
          ok: true,
          value: [
            review,
            { ...review, user: 'mallory', state: 'rejected' },
            { ...review, user: 'Bob', ...over.review },
          ],
        },
      ],
    ]),
  };
}

function begin(by: Actor | null = dispatched, attempt = 1): Event {
  const draft = {
    type: 'ExecutionStarted',
    at,
    by,
    commit,
    issue: 42,
    owner: { host: 'h', pid: 1, started_at: '1', workflow_run: { id: 7, attempt, job: 'plan' } },
  };
  return { ...(draft as EventDraft), seq: 1, prev: '0'.repeat(64) };
}

function word(by: Actor | null): Event {
  return { type: 'NoteAdded', at, by, text: 'x', seq: 2, prev: '0'.repeat(64) };
}
