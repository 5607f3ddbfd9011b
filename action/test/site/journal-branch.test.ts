import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { EventDraft } from '../../src/engine/event.ts';
import { gitStores, type GitStoreOfTest } from '../contract/git-store.ts';
import { runDocs } from './sample-site.ts';

/** Stands in every place of a journal that a site must not tell of. */
const marker = 'quicksilver';
const recorded = resolve(import.meta.dirname, '../fixtures/journals/v1');
const stores = gitStores();
let store: GitStoreOfTest;
let root: string;
const ids: string[] = [];

beforeAll(async () => {
  store = stores.make();
  const machine = store.machine();
  for (const name of ['completed.jsonl', 'rolled-back.jsonl', 'reopened.jsonl']) {
    const drafts = marked(readFileSync(join(recorded, name), 'utf8'));
    const id = (drafts[0] as { readonly execution_id: string }).execution_id;
    expect(await machine.start(drafts, true)).toMatchObject({ ok: true });
    store.push({ [`output/${id}/1-1-1-1.stdout`]: `${marker} output\n` });
    ids.push(id);
  }
  root = join(store.base, 'clone');
  mkdirSync(join(root, 'runbooks'), { recursive: true });
  for (const name of ['RB-PROOF-001.yaml', 'RB-PROOF-002.yaml']) {
    cpSync(join(recorded, name), join(root, 'runbooks', name));
  }
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', store.remote);
});

afterAll(stores.remove);

test('executions are read from the journal branch, without values, output, reasons and people', () => {
  const site = built('summary');
  const page = textOf(site, 'runbooks/RB-PROOF-001/index.html');
  for (const id of ids) expect([...site.values()].join('\n')).toContain(id);
  expect(page).toContain('aria-label="Time by step"');
  expect(textOf(site, 'figures/index.html')).toContain('3 executions');
  expect(leaks(site)).toEqual([]);
});

test('people and incidents are told where the settings say so, and still no values', () => {
  const site = built('people');
  const page = textOf(site, 'runbooks/RB-PROOF-001/index.html');
  expect(page).toContain('>Operator</th>');
  expect(page).toContain(`${marker}-operator`);
  expect(
    new Set([...site.values()].flatMap((text) => text.match(new RegExp(`${marker}[ -]\\w+`, 'g')) ?? [])),
  ).toEqual(new Set([`${marker}-operator`, `${marker}-incident`, `${marker}-to`]));
});

test('nothing is told where nothing may be, and nothing is asked of the remote', () => {
  const away = `${store.server}-away`;
  git('remote', 'set-url', 'origin', `file://${away}`);
  const site = built('none');
  expect([...site.values()].filter((text) => ids.some((id) => text.includes(id)))).toEqual([]);
  expect(textOf(site, 'runbooks/RB-PROOF-001/index.html')).not.toContain('id="executions"');
  git('remote', 'set-url', 'origin', store.remote);
});

test('a journal that somebody replaced is left out, and that is said in one line', () => {
  const [id = ''] = ids;
  store.push({ [`executions/${id.replace(/^.*-(\d{4})(\d{2})\d{2}T.*$/, '$1-$2')}/${id}.jsonl`]: '{}\n' });
  configure('summary');
  const printed = runDocs(root, []);
  expect(printed.match(/^note: .*$/gm)).toEqual([
    expect.stringContaining('1 journal cannot be read and is left out of the figures'),
  ]);
  const figures = readFileSync(join(root, '_site/figures/index.html'), 'utf8');
  expect(figures).toContain('2 executions');
  expect(figures).not.toContain(id);
});

function git(...words: readonly string[]): void {
  execFileSync('git', ['-C', root, ...words]);
}

function configure(history: string): void {
  writeFileSync(
    join(root, 'runbooks/config.yaml'),
    `journal: {store: git}\ndocs: {history: ${history}}\napprovers:\n  oncall-lead: {users: [alice, bob]}\n`,
  );
}

/** The site with these settings: every file of it as text, those of the search unpacked. */
function built(history: string): ReadonlyMap<string, string> {
  configure(history);
  runDocs(root, []);
  const site = join(root, '_site');
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const bytes = readFileSync(path);
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      return [path.slice(site.length + 1), text];
    }),
  );
}

function textOf(site: ReadonlyMap<string, string>, path: string): string {
  return site.get(path) ?? '';
}

function leaks(site: ReadonlyMap<string, string>): readonly string[] {
  return [...site].filter(([, text]) => text.includes(marker)).map(([path]) => path);
}

const told: ReadonlySet<string> = new Set([
  'person',
  'operator',
  'to',
  'value',
  'kept',
  'message',
  'text',
  'description',
  'detail',
  'error',
  'expression',
  'incident',
  'change_ticket',
]);
const withReason: ReadonlySet<string> = new Set([
  'ApprovalGranted',
  'ApprovalRejected',
  'Confirmed',
  'DecisionTaken',
  'ExecutionStarted',
]);

/** A recorded journal with the marker in all that people and commands said. */
function marked(text: string): readonly EventDraft[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { seq: _seq, prev: _prev, ...event } = JSON.parse(line) as Record<string, unknown>;
      const reason = withReason.has(String(event['type'])) ? { reason: `${marker} reason` } : {};
      const incident = event['type'] === 'ExecutionStarted' ? { incident: 'INC', change_ticket: 'CHG' } : {};
      return markedValue({ ...event, ...reason, ...incident }, '') as EventDraft;
    });
}

function markedValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => markedValue(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        key === 'outputs' && typeof inner === 'string' ? `${marker} ${name}` : markedValue(inner, name),
      ]),
    );
  }
  if (typeof value !== 'string' || !told.has(key)) return value;
  return ['person', 'operator', 'to', 'incident'].includes(key) ? `${marker}-${key}` : `${marker} ${key}`;
}
