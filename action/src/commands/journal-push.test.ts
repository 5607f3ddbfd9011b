import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gitStores, type GitStoreOfTest } from '../../test/contract/git-store.ts';
import {
  commandFinished,
  executionId,
  finished,
  interrupted,
  note,
  started,
  stepStarted,
} from '../../test/contract/sample-events.ts';
import { fileJournal } from '../adapters/journal-file.ts';
import type { GitJournal } from '../adapters/journal-git.ts';
import { processOwners } from '../adapters/owners.ts';
import type { EventDraft } from '../engine/event.ts';
import { Failure } from '../source/failure.ts';
import { journalPush, type PushEnvironment } from './journal-push.ts';

const stores = gitStores();
afterAll(stores.remove);
const id = executionId(1);
const digest = 'd'.repeat(64);

test('a journal of this machine is added whole, marked, with what it kept; a second time nothing happens', async () => {
  const world = worldOf(stores.make());
  await world.local.keep(digest, 'metadata: {}\n');
  await world.local.start([started(1), commandFinished(1, `${id}/1.stdout`)], false);
  mkdirSync(join(world.root, '.runbook/output', id), { recursive: true });
  writeFileSync(join(world.root, '.runbook/output', id, '1.stdout'), 'out');

  expect(await push(world)).toMatchObject({ exitCode: 0, json: { pushed: { added: 3, lines: 3 } } });
  const read = await world.branch.read(id);
  expect(read.ok && read.events.at(-1)).toMatchObject({
    type: 'NoteAdded',
    by: { person: 'maria', via: 'local' },
    text: expect.stringContaining('Recorded locally') as string,
  });
  expect(await world.branch.verify(id)).toEqual({ ok: true, lines: 3 });
  expect(await world.branch.kept(digest)).toBe('metadata: {}\n');
  expect(world.store.git(['show', `runbook-journal:output/${id}/1.stdout`])).toBe('out');
  expect(await world.branch.start([started(2)], false)).toEqual({ ok: false, holder: id });
  expect(await push(world)).toMatchObject({ exitCode: 0, json: { pushed: { added: 0, lines: 3 } } });
  expect(world.store.git(['rev-list', '--count', 'runbook-journal']).trim()).toBe('1');
});

test('a journal that went on differently on both sides is refused, and nothing is pushed', async () => {
  const world = worldOf(stores.make());
  await world.local.start([started(1)], false);
  await push(world);
  await world.local.append(id, 1, [note('only here')], true);
  const before = world.store.git(['rev-parse', 'runbook-journal']);
  await expectRefused(push(world), 'differently from line 2');
  expect(world.store.git(['rev-parse', 'runbook-journal'])).toBe(before);
});

test('events that a job could not write are added where they belong, once', async () => {
  const world = worldOf(stores.make());
  await world.branch.start([started(1), stepStarted(1)], false);
  const drafts = [commandFinished(1), interrupted()];
  const file = unsent(world, 2, drafts);
  expect(await push(world, file)).toMatchObject({ json: { pushed: { added: 3, lines: 5 } } });
  expect(await push(world, file)).toMatchObject({ json: { pushed: { added: 0, lines: 5 } } });
  const read = await world.branch.read(id);
  expect(read.ok && read.events.map(({ type }) => type)).toEqual([
    'ExecutionStarted',
    'StepStarted',
    'CommandFinished',
    'ExecutionInterrupted',
    'NoteAdded',
  ]);
  expect(await world.branch.verify(id)).toEqual({ ok: true, lines: 5 });
});

test('those of them that did arrive are not added again', async () => {
  const world = worldOf(stores.make());
  await world.branch.start([started(1), stepStarted(1), commandFinished(1)], false);
  const file = unsent(world, 2, [commandFinished(1), interrupted()]);
  expect(await push(world, file)).toMatchObject({ json: { pushed: { added: 2, lines: 5 } } });
});

test('they are refused where somebody else went on, or where something before them is missing', async () => {
  const world = worldOf(stores.make());
  await world.branch.start([started(1), stepStarted(1), finished()], false);
  await expectRefused(push(world, unsent(world, 2, [commandFinished(1)])), 'differently from line 3');
  await expectRefused(push(world, unsent(world, 7, [commandFinished(1)])), 'Push what came before');
});

test('what this machine could not push is found, and forgotten once it is there', async () => {
  const world = worldOf(stores.make());
  await world.branch.start([started(1)], false);
  mkdirSync(join(world.root, '.runbook/unsent'), { recursive: true });
  const file = join(world.root, '.runbook/unsent', `${id}.json`);
  writeFileSync(file, readFileSync(unsent(world, 1, [note('later')])));
  expect(await push(world)).toMatchObject({ json: { pushed: { added: 2 } } });
  expect(existsSync(file)).toBe(false);
});

test('secrets in unsent events are masked as they are when they are written at once', async () => {
  const world = worldOf(stores.make(), (text) => text.replaceAll('12345678', '***'));
  await world.branch.start([started(1)], false);
  const file = unsent(world, 1, [note('key-12345678')]);
  await push(world, file);
  expect(await push(world, file)).toMatchObject({ json: { pushed: { added: 0 } } });
  expect(world.store.git(['show', `runbook-journal:executions/2026-11/${id}.jsonl`])).not.toContain(
    '12345678',
  );
});

test.each([
  ['no JSON', 'hello', 'no JSON'],
  ['of another execution', JSON.stringify({ execution_id: 'exec-x', expected: 1, drafts: [] }), 'belongs to'],
  [
    'no events',
    JSON.stringify({ execution_id: id, expected: 1, drafts: [{ type: 'NoteAdded' }] }),
    'draft 1',
  ],
  ['a position that is none', JSON.stringify({ execution_id: id, expected: -1, drafts: [] }), 'no event'],
])('a file that is %s is refused', async (_, text, why) => {
  const world = worldOf(stores.make());
  const file = join(world.root, 'file.json');
  writeFileSync(file, text);
  await expectRefused(push(world, file), why, 'usage');
});

test('an execution that nobody knows is said to be unknown', async () => {
  await expectRefused(push(worldOf(stores.make())), id, 'unknown-execution');
});

type World = {
  readonly store: GitStoreOfTest;
  readonly root: string;
  readonly branch: GitJournal;
  readonly local: ReturnType<typeof fileJournal>;
  readonly mask: (text: string) => string;
};

function worldOf(store: GitStoreOfTest, mask: (text: string) => string = (text) => text): World {
  const root = join(store.base, 'root');
  mkdirSync(root);
  return {
    store,
    root,
    branch: store.machine({ outputs: root, secrets: { mask } }),
    local: fileJournal({ root, owners: processOwners() }),
    mask,
  };
}

function push(world: World, file?: string): ReturnType<typeof journalPush> {
  const environment = {
    ...world,
    now: () => '2026-11-24T00:00:00.000Z',
    variable: () => undefined,
    user: () => 'maria',
  } as unknown as PushEnvironment;
  return journalPush({ executionId: id, ...(file === undefined ? {} : { file }) }, environment);
}

function unsent({ root }: World, expected: number, drafts: readonly EventDraft[]): string {
  const file = join(root, `unsent-${expected}.json`);
  writeFileSync(file, JSON.stringify({ execution_id: id, expected, drafts }));
  return file;
}

async function expectRefused(
  promise: Promise<unknown>,
  named: string,
  code: Failure['code'] = 'refused',
): Promise<void> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  const failure = error as Failure;
  expect(`${failure.message} ${failure.hint}`).toContain(named);
  expect(failure.code).toBe(code);
}
