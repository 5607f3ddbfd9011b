import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileStores } from '../../test/contract/file-store.ts';
import { beganAt, executionId, finished, note, started } from '../../test/contract/sample-events.ts';
import type { Journal, Owners } from '../engine/ports.ts';
import { type Disk, realDisk } from './disk.ts';
import { fileJournal } from './journal-file.ts';

const stores = fileStores();
afterAll(stores.remove);
const id = executionId(1);
const maria = { person: 'maria', via: 'local' } as const;

describe('the folder', () => {
  test('holds one file an execution, and hides from git by itself', async () => {
    const { root, store, fileOf } = stores.make();
    const file = fileOf(id);
    execFileSync('git', ['init', '--quiet', root]);
    await store.start([started(1)], false);
    expect(existsSync(file)).toBe(true);
    expect(execFileSync('git', ['-C', root, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
  });

  test('is not made by looking', async () => {
    const { root, store } = stores.make();
    expect(await store.list()).toEqual([]);
    expect(await store.summaries()).toEqual([]);
    expect(await store.read(id)).toMatchObject({ ok: false });
    expect(readdirSync(root)).toEqual([]);
  });

  test('keeps nothing beside the journals of ended executions', async () => {
    const { root, store } = stores.make();
    await store.start([started(1)], false);
    await store.append(id, 1, [finished()], true);
    expect(readdirSync(join(root, '.runbook/executions/open'))).toEqual(['stamp']);
    expect(readdirSync(join(root, '.runbook/locks'))).toEqual(['start']);
    expect(readdirSync(join(root, '.runbook/executions/2026-11'))).toEqual([`${id}.jsonl`]);
  });

  test('may hold files that are no journals', async () => {
    const { root, store } = stores.make();
    await store.start([started(1)], false);
    for (const name of [
      '.DS_Store',
      'notes.jsonl',
      `${executionId(2)}.jsonl.torn`,
      `${id.replace('202611', '202612')}.jsonl`,
    ]) {
      writeFileSync(join(root, '.runbook/executions/2026-11', name), '');
    }
    mkdirSync(join(root, '.runbook/executions/elsewhere'));
    expect(await store.list()).toEqual([id]);
  });

  test('that cannot be made is said', async () => {
    const { root, store } = stores.make();
    writeFileSync(join(root, '.runbook'), 'a file');
    await expect(store.start([started(1)], false)).rejects.toMatchObject({
      name: 'Failure',
      code: 'unwritable',
    });
  });
});

describe('a crash', () => {
  test('at any byte of an append leaves a prefix; the next append sets the rest aside and the chain is whole', async () => {
    const { store, again, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1)], false);
    const before = statSync(file).size;
    await store.append(id, 1, [note('a'), note('bü')], true);
    const whole = readFileSync(file);
    for (let length = before; length <= whole.length; length += 1) {
      writeFileSync(file, whole.subarray(0, length));
      rmSync(`${file}.torn`, { force: true });
      const next = again();
      const read = await next.read(id);
      if (!read.ok) throw new Error(read.problem.message);
      const prefix = ['ExecutionStarted', 'a', 'bü'].slice(0, read.events.length);
      expect(await textsOf(next)).toEqual(prefix);
      expect(await next.append(id, prefix.length, [note('next')], false)).toMatchObject({ ok: true });
      expect(await next.verify(id)).toEqual({ ok: true, lines: prefix.length + 1 });
      expect(await textsOf(next)).toEqual([...prefix, 'next']);
      const torn = whole.subarray(length - read.tornBytes, length);
      const aside = existsSync(`${file}.torn`) ? readFileSync(`${file}.torn`, 'utf8') : null;
      expect(aside).toBe(read.tornBytes > 0 ? `${torn.toString()}\n` : null);
    }
  });

  test('twice keeps what both tore', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1)], false);
    appendFileSync(file, '{"seq":2,"at"');
    expect(await store.read(id)).toMatchObject({ ok: true, tornBytes: 13 });
    await store.append(id, 1, [note('a')], false);
    appendFileSync(file, '{"seq":3');
    await store.append(id, 2, [note('b')], false);
    expect(readFileSync(`${file}.torn`, 'utf8')).toBe('{"seq":2,"at"\n{"seq":3\n');
    expect(await store.verify(id)).toEqual({ ok: true, lines: 3 });
  });

  test('between two appends of this process is noticed', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1)], false);
    await store.append(id, 1, [note('a')], false);
    truncateSync(file, statSync(file).size - 3);
    expect(await store.append(id, 2, [note('b')], false)).toEqual({ ok: false, actual: 1 });
    expect(await store.append(id, 1, [note('c')], false)).toMatchObject({ ok: true });
    expect(await store.verify(id)).toEqual({ ok: true, lines: 2 });
  });
});

describe('a broken journal', () => {
  test('is not added to, and says where it is broken', async () => {
    const { store, again, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1), note('a'), note('b')], false);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"text":"a"', '"text":"x"'));
    for (const each of [store, again()]) {
      expect(await each.read(id)).toMatchObject({ ok: false, problem: { code: 'broken-chain', line: 2 } });
      await expect(each.append(id, 3, [note('c')], false)).rejects.toMatchObject({
        code: 'broken-journal',
        message: expect.stringContaining('Line 2'),
        hint: expect.stringContaining(`journal ${id} --verify`),
      });
    }
    expect(await store.verify(id)).toMatchObject({ ok: false, line: 2 });
  });

  test('under the name of another execution is one', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1), finished()], false);
    renameSync(file, fileOf(executionId(2)));
    expect(await store.read(executionId(2))).toMatchObject({
      ok: false,
      problem: { code: 'broken-chain', line: 1 },
    });
    expect(await store.verify(executionId(2))).toMatchObject({ ok: false, line: 1 });
    await expect(store.append(executionId(2), 2, [note('x')], false)).rejects.toMatchObject({
      code: 'broken-journal',
    });
  });

  test('without a whole first line is one', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1)], false);
    truncateSync(file, 40);
    expect(await store.read(id)).toMatchObject({ ok: false, problem: { code: 'broken-chain', line: 1 } });
    await expect(store.append(id, 0, [note('x')], false)).rejects.toMatchObject({ code: 'broken-journal' });
  });

  test('of a newer version is refused with the reason', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1)], false);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"format":1', '"format":2'));
    expect(await store.read(id)).toMatchObject({ ok: false, problem: { code: 'unknown-format', line: 1 } });
    await expect(store.append(id, 1, [note('x')], false)).rejects.toMatchObject({
      code: 'unknown-format',
      message: expect.stringContaining('format 2'),
    });
  });

  test('that cannot be read is said', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1)], false);
    rmSync(file);
    mkdirSync(file);
    expect(await store.read(id)).toMatchObject({ ok: false, problem: { code: 'unreadable', line: 0 } });
    await expect(store.append(id, 1, [note('x')], false)).rejects.toMatchObject({ code: 'unwritable' });
    await expect(store.verify(id)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('that is removed while an append waits is unknown', async () => {
    const { store, root, fileOf } = stores.make();
    await store.start([started(1)], false);
    const lock = join(root, '.runbook/locks', id);
    mkdirSync(lock);
    writeFileSync(join(lock, 'life.0'), '');
    writeFileSync(join(lock, 'life.1'), '{"host":"laptop","pid":4242,"started_at":"1"}');
    const owners: Owners = { self: { host: 'laptop', pid: 1, started_at: '1' }, state: () => 'alive' };
    const sleep = async (): Promise<void> => {
      rmSync(fileOf(id));
      rmSync(lock, { recursive: true });
    };
    const waiting = fileJournal({ root, owners, sleep });
    await expect(waiting.append(id, 1, [note('a')], false)).rejects.toMatchObject({
      code: 'unknown-execution',
    });
  });

  test('nobody knows an execution that is not there', async () => {
    const { store } = stores.make();
    await expect(store.verify(id)).rejects.toMatchObject({ code: 'unknown-execution' });
    await expect(store.verify('../x')).rejects.toMatchObject({ code: 'unknown-execution' });
    await expect(store.redact(id, maria, beganAt(2))).rejects.toMatchObject({ code: 'unknown-execution' });
  });
});

describe('a failing disk', () => {
  /** Takes this many bytes more, then is full. */
  function diskOf(left: { bytes: number }): Disk {
    return {
      ...realDisk,
      write: (file, bytes) => {
        if (left.bytes <= 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        const taken = realDisk.write(file, bytes.subarray(0, left.bytes));
        left.bytes -= taken;
        return taken;
      },
    };
  }

  test('that fills up at any byte of an append leaves the journal as it was', async () => {
    const left = { bytes: Number.POSITIVE_INFINITY };
    const { store, fileOf } = stores.make({ disk: diskOf(left) });
    const file = fileOf(id);
    await store.start([started(1)], false);
    const before = readFileSync(file);
    for (let bytes = 0; bytes < 400; bytes += 7) {
      left.bytes = bytes;
      await expect(
        store.append(id, 1, [note('a'.repeat(99)), note('b'.repeat(99))], true),
      ).rejects.toMatchObject({
        name: 'Failure',
        code: 'unwritable',
        message: expect.stringContaining('the disk is full (ENOSPC)'),
        hint: expect.stringContaining('--prune'),
      });
      expect(readFileSync(file)).toEqual(before);
    }
    left.bytes = Number.POSITIVE_INFINITY;
    expect(await store.append(id, 1, [note('a')], true)).toMatchObject({ ok: true });
    expect(await store.verify(id)).toEqual({ ok: true, lines: 2 });
  });

  test('that takes a little at a time is written to until all is there', async () => {
    const disk: Disk = { ...realDisk, write: (file, bytes) => realDisk.write(file, bytes.subarray(0, 10)) };
    const { store } = stores.make({ disk });
    await store.start([started(1)], false);
    await store.append(id, 1, [note('a'), note('b')], true);
    expect(await store.verify(id)).toEqual({ ok: true, lines: 3 });
  });

  test('that is full does not begin an execution, and its lock stays free', async () => {
    const left = { bytes: 100 };
    const { store } = stores.make({ disk: diskOf(left) });
    await expect(store.start([started(1)], false)).rejects.toMatchObject({ code: 'unwritable' });
    expect(await store.list()).toEqual([]);
    left.bytes = Number.POSITIVE_INFINITY;
    expect(await store.start([started(1)], false)).toMatchObject({ ok: true });
  });

  test('that cannot make it durable is said', async () => {
    const disk: Disk = {
      ...realDisk,
      sync: () => Promise.reject(Object.assign(new Error('input/output error'), { code: 'EIO' })),
    };
    const { store } = stores.make({ disk });
    await store.start([started(1)], false);
    await expect(store.append(id, 1, [note('a')], true)).rejects.toMatchObject({ code: 'unwritable' });
    expect(await store.append(id, 2, [note('b')], false)).toMatchObject({ ok: true });
  });

  test('is asked to make durable what must be, and only that', async () => {
    let synced = 0;
    const disk: Disk = { ...realDisk, sync: async () => void (synced += 1) };
    const { store } = stores.make({ disk });
    await store.start([started(1)], false);
    await store.append(id, 1, [note('a')], false);
    expect(synced).toBe(0);
    await store.append(id, 2, [note('b')], true);
    expect(synced).toBe(1);
  });
});

async function textsOf(store: Journal): Promise<readonly string[]> {
  const read = await store.read(id);
  if (!read.ok) throw new Error(read.problem.message);
  return read.events.map((event) => (event.type === 'NoteAdded' ? event.text : event.type));
}
