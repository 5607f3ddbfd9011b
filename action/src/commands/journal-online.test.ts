import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { executionId, finished, started } from '../../test/contract/sample-events.ts';
import { fileJournal } from '../adapters/journal-file.ts';
import { processOwners } from '../adapters/owners.ts';
import type { CommentFacts, Fact } from '../github/facts.ts';
import type { StoreEnvironment } from './environment.ts';
import { journalOnline } from './journal-online.ts';

const root = mkdtempSync(join(tmpdir(), 'journal-online-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const store = fileJournal({ root, owners: processOwners() });
const environment = {
  root,
  store,
  program: 'runbook',
  palette: { good: (text: string) => text, dim: (text: string) => text },
} as unknown as StoreEnvironment;
const comment: CommentFacts = {
  id: 70,
  issue: 42,
  author: 'maria',
  authorType: 'User',
  body: '/note x',
  createdAt: '2026-11-23T03:00:00Z',
  updatedAt: '2026-11-23T03:00:00Z',
  association: 'MEMBER',
};
const by = { person: 'maria', via: 'github-comment', comment: 70 } as const;

test('each comment is asked for once, and the lines that it confirms are counted', async () => {
  const id = executionId(1);
  await store.start([started(1, { by: null, issue: 42 }), { ...finished(), by }, { ...note(), by }], false);
  const asked: number[] = [];
  const outcome = await journalOnline(id, environment, facts({ ok: true, value: comment }, asked));
  expect(asked).toEqual([70]);
  expect(outcome).toMatchObject({
    exitCode: 0,
    json: { verified: { ok: true }, online: { ok: true, confirmed: 2 } },
  });
  expect(outcome.text).toContain('GitHub confirms the 2 lines');
});

test('a comment of somebody else, and one that GitHub does not tell about, end with 1 and say why', async () => {
  const id = executionId(1);
  const other = await journalOnline(
    id,
    environment,
    facts({ ok: true, value: { ...comment, author: 'mallory' } }),
  );
  expect(other).toMatchObject({
    exitCode: 1,
    json: { online: { ok: false, confirmed: 0 }, error: { code: 'not-confirmed' } },
  });
  expect(other.text).toBe(
    'line 2: contradicted: Comment 70 is by `mallory`, not by `maria`\nline 3: contradicted: Comment 70 is by `mallory`, not by `maria`\n',
  );
  const down = facts({ ok: false, reason: 'unreachable', message: 'GitHub answered 503' });
  expect(await journalOnline(id, environment, down)).toMatchObject({
    exitCode: 1,
    json: { error: { code: 'not-told' } },
  });
});

test('a journal that names nothing online is only whole', async () => {
  await store.start([started(2)], false);
  const outcome = await journalOnline(executionId(2), environment, facts({ ok: true, value: comment }));
  expect(outcome).toMatchObject({ exitCode: 0, json: { online: { ok: true, confirmed: 0, problems: [] } } });
  expect(outcome.text).toContain('names nothing');
});

function note(): { readonly type: 'NoteAdded'; readonly at: string; readonly text: string } {
  return { type: 'NoteAdded', at: '2026-11-23T03:04:05.678Z', text: 'x' };
}

function facts(answer: Fact<CommentFacts>, asked: number[] = []): Parameters<typeof journalOnline>[2] {
  const nothing = { ok: false, reason: 'missing', message: 'none' } as const;
  return {
    run: async () => nothing,
    approvals: async () => nothing,
    comment: async (id) => {
      asked.push(id);
      return answer;
    },
  };
}
