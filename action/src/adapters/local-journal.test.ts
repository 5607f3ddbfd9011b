import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileStores } from '../../test/contract/file-store.ts';
import {
  beganAt,
  commandFinished,
  executionId,
  finished,
  note,
  reopened,
  started,
} from '../../test/contract/sample-events.ts';
import { type Disk, realDisk } from './disk.ts';

const stores = fileStores();
afterAll(stores.remove);
const id = executionId(1);
const maria = { person: 'maria', via: 'local' } as const;

describe('redaction', () => {
  function keepOutput(root: string): void {
    mkdirSync(join(root, '.runbook/output', id), { recursive: true });
    mkdirSync(join(root, '.runbook/logs'), { recursive: true });
    writeFileSync(join(root, '.runbook/output', id, '1-1-1-1.stdout'), 'out');
    writeFileSync(join(root, '.runbook/output', id, '1-1-1-1.stderr'), 'err');
    writeFileSync(join(root, '.runbook/logs', `${id}.log`), 'log');
  }
  const names = [`${id}.log`, `${id}/1-1-1-1.stderr`, `${id}/1-1-1-1.stdout`];

  test('removes output and log, records it, and the chain stays whole', async () => {
    const { root, store } = stores.make();
    await store.start([started(1), commandFinished(1, `${id}/1-1-1-1.stdout`), finished()], false);
    keepOutput(root);
    expect((await store.redact(id, maria, beganAt(9))).toSorted()).toEqual(names);
    expect(existsSync(join(root, '.runbook/output', id))).toBe(false);
    expect(readdirSync(join(root, '.runbook/logs'))).toEqual([]);
    expect(await store.verify(id)).toEqual({ ok: true, lines: 4 });
    const read = await store.read(id);
    expect(read.ok && read.events.at(-1)).toMatchObject({
      type: 'NoteAdded',
      at: beganAt(9),
      by: maria,
      redacted: names,
    });
    expect(await store.redact(id, maria, beganAt(9))).toEqual([]);
    expect(await store.verify(id)).toEqual({ ok: true, lines: 4 });
  });

  test('that was cut off before it was recorded is recorded by the next', async () => {
    const { root, store } = stores.make();
    await store.start([started(1), commandFinished(1, `${id}/1-1-1-1.stdout`)], false);
    expect(await store.redact(id, maria, beganAt(9))).toEqual([`${id}/1-1-1-1.stdout`]);
    expect(existsSync(join(root, '.runbook/output'))).toBe(false);
  });

  test('does not follow links out of the store', async () => {
    const { root, store } = stores.make();
    await store.start([started(1)], false);
    const outside = join(root, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'precious'), '');
    mkdirSync(join(root, '.runbook/output'));
    execFileSync('ln', ['-s', outside, join(root, '.runbook/output', id)]);
    await store.redact(id, maria, beganAt(9));
    expect(existsSync(join(outside, 'precious'))).toBe(true);
    expect(existsSync(join(root, '.runbook/output', id))).toBe(false);
  });

  test('waits for its turn where others write', async () => {
    const { root, store, again } = stores.make();
    await store.start([started(1)], false);
    keepOutput(root);
    const [redacted] = await Promise.all([
      store.redact(id, maria, beganAt(9)),
      again().append(id, 1, [note('a')], false),
    ]);
    expect(redacted).toHaveLength(3);
    expect(await store.verify(id)).toEqual({ ok: true, lines: 3 });
  });
});

describe('pruning', () => {
  const day = 86_400_000;
  const ended = Date.parse(finished().at);
  const limits = (older: number, now: number): { olderThan: string; now: string } => ({
    olderThan: new Date(ended + older).toISOString(),
    now: new Date(ended + now).toISOString(),
  });

  test('removes what ended long ago, with output and log, and nothing else', async () => {
    const { root, store, fileOf } = stores.make();
    await store.start([started(1), finished()], false);
    await store.start([started(2), finished({ at: new Date(ended + 2 * day).toISOString() })], false);
    await store.start([started(3)], false);
    for (const each of [1, 2, 3].map(executionId)) {
      mkdirSync(join(root, '.runbook/output', each), { recursive: true });
      mkdirSync(join(root, '.runbook/logs'), { recursive: true });
      writeFileSync(join(root, '.runbook/output', each, '1-1-1-1.stdout'), '');
      writeFileSync(join(root, '.runbook/logs', `${each}.log`), '');
      writeFileSync(`${fileOf(each)}.torn`, '');
    }
    expect(await store.prune(limits(1, 30 * day))).toEqual([id]);
    expect(await store.list()).toEqual([executionId(2), executionId(3)]);
    expect(readdirSync(join(root, '.runbook/output'))).toEqual([executionId(2), executionId(3)]);
    expect(readdirSync(join(root, '.runbook/logs'))).toEqual([
      `${executionId(2)}.log`,
      `${executionId(3)}.log`,
    ]);
    expect(existsSync(`${fileOf(id)}.torn`)).toBe(false);
    expect(readdirSync(join(root, '.runbook/locks'))).toEqual(['start']);
    await expect(store.append(id, 2, [note('x')], false)).rejects.toMatchObject({
      code: 'unknown-execution',
    });
    expect(await store.start([started(4)], false)).toEqual({ ok: false, holder: executionId(3) });
  });

  test('keeps what may still be opened again', async () => {
    const { store } = stores.make();
    await store.start([started(1), finished()], false);
    expect(await store.prune(limits(day, day - 1))).toEqual([]);
    expect(await store.prune(limits(0, 30 * day))).toEqual([]);
    expect(await store.prune(limits(1, day + 1))).toEqual([id]);
  });

  test('keeps what was opened again, and what is broken', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1), finished(), reopened()], false);
    expect(await store.prune(limits(day, 30 * day))).toEqual([]);
    await store.append(id, 3, [finished()], false);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"operator":"maria"', '"operator":"mario"'));
    expect(await store.prune(limits(day, 30 * day))).toEqual([]);
    expect(await store.list()).toEqual([id]);
  });

  test('takes empty months and what killed processes left half made', async () => {
    const { root, store } = stores.make();
    await store.start([started(1), finished()], false);
    const left = [join(root, '.runbook/locks/x~abc'), join(root, '.runbook/executions/open/x.draft')];
    mkdirSync(left[0] ?? '');
    writeFileSync(left[1] ?? '', '');
    const young = join(root, '.runbook/locks/y~abc');
    mkdirSync(young);
    const old = new Date(ended);
    left.forEach((path) => utimesSync(path, old, old));
    utimesSync(young, new Date(ended + 2 * day), new Date(ended + 2 * day));
    await store.prune(limits(1, 2 * day));
    expect(readdirSync(join(root, '.runbook/executions'))).toEqual(['open']);
    expect([...left, young].map((path) => existsSync(path))).toEqual([false, false, true]);
    expect(await store.start([started(2)], false)).toMatchObject({ ok: true });
  });
});

describe('copies of runbooks', () => {
  const digest = 'ab'.repeat(32);

  test('are kept under a digest', async () => {
    const { root, store } = stores.make();
    expect(await store.kept(digest)).toBeNull();
    await store.keep(digest, 'metadata: ü\n');
    await store.keep(digest, 'metadata: ü\n');
    expect(await store.kept(digest)).toBe('metadata: ü\n');
    expect(readFileSync(join(root, '.runbook/.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(join(root, '.runbook/cache/runbooks'))).toEqual([`${digest}.yaml`]);
  });

  test('need a digest', async () => {
    const { store } = stores.make();
    await expect(store.kept('../../x')).rejects.toThrow('SHA-256');
  });

  test('are whole or not there', async () => {
    const disk: Disk = {
      ...realDisk,
      write: () => {
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    };
    const { root, store } = stores.make({ disk });
    await expect(store.keep(digest, 'text')).rejects.toMatchObject({ code: 'unwritable' });
    expect(await store.kept(digest)).toBeNull();
    expect(readdirSync(join(root, '.runbook/cache/runbooks'))).toEqual([]);
  });
});
