import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspace, type Workspace } from './workspace.ts';

const all = ['--choose', '2=left', '--approve', '4=bob', '--confirm', '5=done'];
let place: Workspace;
let ended: string;
let paused: string;

beforeAll(async () => {
  place = await workspace();
  ended = (await place.json(['run', 'RB-CRASH-001', '--as', 'alice', ...all])).document.execution_id;
  paused = (await place.json(['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left'])).document
    .execution_id;
});

afterAll(() => place.remove());

test('status lists what is unfinished and what answers it; executions lists all', async () => {
  const { stdout } = await place.run(['status']);
  expect(stdout).toContain(paused);
  expect(stdout).not.toContain(ended);
  expect(stdout).toContain(`approve ${paused} 4 --as NAME`);
  const list = await place.run(['executions']);
  expect(list.stdout).toMatch(new RegExp(`${ended} +completed[^]*${paused} +paused`));
});

test('status tells an execution from beginning to end', async () => {
  const { stdout } = await place.run(['status', ended]);
  for (const words of ['completed', 'operator alice', '4 Four', 'bob', 'FIRST']) {
    expect(stdout).toContain(words);
  }
});

test('the journal is a timeline', async () => {
  const { stdout } = await place.run(['journal', ended]);
  const numbers = stdout
    .split('\n')
    .flatMap((line) => /^ *(\d+) {2}\d{4}-/.exec(line)?.[1] ?? [])
    .map(Number);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(stdout).toContain('approved by bob');
});

test('an unfinished execution is never pruned, an ended one when it is old enough and can no longer go on', async () => {
  const { code, stdout } = await place.run(['executions', '--prune', '--older-than', '0h']);
  expect(code).toBe(0);
  expect(stdout).not.toContain(`removed ${paused}`);
  expect(await place.executions()).toContain(paused);
});

test('without the kept copy an execution whose runbook changed can be looked at and aborted, but not gone on with', async () => {
  const other = await workspace();
  const id = (await other.json(['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left'])).document
    .execution_id;
  rmSync(other.path('.runbook/cache'), { recursive: true });
  expect((await other.run(['resume', id, '--as', 'alice'])).code).toBe(3);
  rmSync(other.path('runbooks/RB-CRASH-001.yaml'));
  expect(await other.json(['resume', id, '--as', 'alice'])).toMatchObject({
    code: 1,
    document: { error: { code: 'not-here' } },
  });
  expect(await other.json(['status', id])).toMatchObject({ code: 0, document: { status: 'paused' } });
  expect((await other.run(['journal', id])).code).toBe(0);
  expect(await other.json(['abort', id, '--as', 'alice'])).toMatchObject({
    code: 0,
    document: { status: 'aborted' },
  });
  await other.remove();
});

test('what a command printed can be removed; the journal stays whole and says so', async () => {
  const other = await workspace();
  const start = [
    'run',
    'RB-INPUT-001',
    '--as',
    'alice',
    '--var',
    'TARGET=blue',
    '--var',
    'COUNT=4711',
    '--incident',
    'INC-1',
  ];
  const id = (await other.json(start, { environment: { API_KEY: 'a secret' } })).document.execution_id;
  const kept = (): readonly string[] =>
    readdirSync(other.path('.runbook'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?:output|logs)\/.*\./.test(file),
    );
  expect(
    kept().some((file) => readFileSync(other.path('.runbook', file), 'utf8').includes('count 4711')),
  ).toBe(true);
  expect(await other.json(['journal', id, '--redact', '--as', 'carol'])).toMatchObject({ code: 0 });
  expect(kept()).toEqual([]);
  expect((await other.events(id)).at(-1)).toMatchObject({ type: 'NoteAdded', by: { person: 'carol' } });
  expect((await other.run(['journal', id, '--verify'])).code).toBe(0);
  await other.remove();
});
