import { readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileStores } from '../../test/contract/file-store.ts';
import {
  beganAt,
  executionId,
  finished,
  note,
  reopened,
  started,
  stepFinished,
} from '../../test/contract/sample-events.ts';

const stores = fileStores();
afterAll(stores.remove);
const id = executionId(1);
const maria = { person: 'maria', via: 'local' } as const;

describe('the index of unfinished executions', () => {
  test('is made again where it is missing', async () => {
    const { root, store } = stores.make();
    await store.start([started(1), finished()], false);
    await store.start([started(2)], false);
    rmSync(join(root, '.runbook/executions/open'), { recursive: true });
    expect(await store.start([started(3)], false)).toEqual({ ok: false, holder: executionId(2) });
    expect(readdirSync(join(root, '.runbook/executions/open')).sort()).toEqual([executionId(2), 'stamp']);
  });

  test('is not believed: neither that one has ended nor that one has not', async () => {
    const { root, store } = stores.make();
    await store.start([started(1), finished()], false);
    writeFileSync(join(root, '.runbook/executions/open', id), '');
    writeFileSync(join(root, '.runbook/executions/open', executionId(7)), '');
    expect(await store.start([started(2)], false)).toMatchObject({ ok: true });
    expect(readdirSync(join(root, '.runbook/executions/open')).sort()).toEqual([executionId(2), 'stamp']);
  });

  test('learns of a journal that came by another way', async () => {
    const { store: from, fileOf: placeOf } = stores.make();
    await from.start([started(1)], false);
    const { store, fileOf } = stores.make();
    await store.start([started(5, { lock: 'another' })], false);
    renameSync(placeOf(id), fileOf(id));
    expect(await store.start([started(2)], false)).toEqual({ ok: false, holder: id });
  });

  test('learns of it also where an old execution was removed meanwhile', async () => {
    const { store: from, fileOf: placeOf } = stores.make();
    await from.start([started(1)], false);
    const { store, fileOf } = stores.make();
    await store.start([started(5), finished()], false);
    renameSync(placeOf(id), fileOf(id));
    const later = '2027-01-01T00:00:00Z';
    expect(await store.prune({ olderThan: later, now: later })).toEqual([executionId(5)]);
    expect(await store.start([started(6)], false)).toEqual({ ok: false, holder: id });
  });

  test('saves reading what has ended', async () => {
    const { store, fileOf } = stores.make();
    await store.start([started(1)], false);
    await store.append(id, 1, [finished()], true);
    writeFileSync(fileOf(id), 'would hold the lock if it were read');
    expect(await store.start([started(2)], false)).toMatchObject({ ok: true });
  });

  test('a torn end is none', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1), finished()], false);
    truncateSync(file, statSync(file).size - 5);
    rmSync(join(file, '../../open'), { recursive: true });
    expect(await store.start([started(2)], false)).toEqual({ ok: false, holder: id });
  });

  test('an unreadable journal holds the lock of its runbook', async () => {
    const { store, fileOf } = stores.make();
    const file = fileOf(id);
    await store.start([started(1)], false);
    writeFileSync(file, '');
    expect(await store.start([started(2)], false)).toEqual({ ok: false, holder: id });
    expect(await store.start([started(3, { runbook_id: 'RB-OTHER', lock: 'x' })], false)).toMatchObject({
      ok: true,
    });
    expect(await store.start([started(2)], true)).toMatchObject({ ok: true });
  });
});

describe('summaries', () => {
  test('say in short what the journals say', async () => {
    const { store } = stores.make();
    await store.start([started(1, { incident: 'INC-1' }), finished({ status: 'failed' }), note('x')], false);
    await store.start(
      [started(2), { type: 'HandedOver', at: beganAt(2), by: maria, to: 'bob' }, finished(), reopened()],
      false,
    );
    const common = { runbookId: 'RB-TEST-001', lock: 'RB-TEST-001' };
    expect(await store.summaries()).toEqual([
      {
        ...common,
        executionId: id,
        operator: 'maria',
        incident: 'INC-1',
        startedAt: beganAt(1),
        status: 'failed',
        finishedAt: finished().at,
      },
      {
        ...common,
        executionId: executionId(2),
        operator: 'bob',
        incident: null,
        startedAt: beganAt(2),
        status: 'unfinished',
        finishedAt: null,
      },
    ]);
  });

  test('are not deceived by values that look like events', async () => {
    const { store } = stores.make();
    const outputs = { type: 'HandedOver', seq: 1, at: '"type":"ExecutionFinished"' };
    const handover = { type: 'HandedOver', at: beganAt(2), by: maria, to: 'bob' } as const;
    const ends = stepFinished(1, { outputs: { type: 'ExecutionFinished' } });
    await store.start([started(1), handover, stepFinished(1, { outputs }), ends], false);
    expect(await store.summaries()).toMatchObject([{ status: 'unfinished', operator: 'bob' }]);
    expect(await store.start([started(2)], false)).toEqual({ ok: false, holder: id });
  });
});
