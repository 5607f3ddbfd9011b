import { expect, test } from 'vitest';
import { eventsOf, expectFailure, type MakeJournal } from './journal-store.ts';
import { executionId, finished, interrupted, note, reopened, started } from './sample-events.ts';

/** What every journal promises of the locks that executions hold. */
export function lockContract(empty: MakeJournal): void {
  test('an unfinished execution holds its lock, and the second start names it', async () => {
    const { journal, other } = await empty();
    await journal.start([started(1)], false);
    await journal.append(executionId(1), 1, [interrupted()], true);
    expect(await other.start([started(2)], false)).toEqual({ ok: false, holder: executionId(1) });
    expect(await other.read(executionId(2))).toMatchObject({ ok: false });
    expect(await journal.list()).toEqual([executionId(1)]);
  });

  test('another lock is free', async () => {
    const { journal } = await empty();
    await journal.start([started(1)], false);
    expect(await journal.start([started(2, { lock: 'db/main ${{ x }} ü' })], false)).toMatchObject({
      ok: true,
    });
    expect(await journal.start([started(3, { lock: 'db/main ${{ x }} ü' })], false)).toEqual({
      ok: false,
      holder: executionId(2),
    });
  });

  test('the end frees the lock, and opening again takes it again', async () => {
    const { journal, other } = await empty();
    await journal.start([started(1)], false);
    await journal.append(executionId(1), 1, [finished({ status: 'failed' }), note('it went wrong')], true);
    await other.append(executionId(1), 3, [reopened()], true);
    expect(await journal.start([started(2)], false)).toEqual({ ok: false, holder: executionId(1) });
    await journal.append(executionId(1), 4, [finished()], true);
    expect(await other.start([started(2)], false)).toMatchObject({ ok: true });
  });

  test('force overrides the lock, and the youngest holder is named then', async () => {
    const { journal } = await empty();
    await journal.start([started(1)], false);
    expect(await journal.start([started(2, { overrode: executionId(1) })], true)).toMatchObject({
      ok: true,
    });
    expect(await journal.start([started(3)], false)).toEqual({ ok: false, holder: executionId(2) });
    await journal.append(executionId(2), 1, [finished()], true);
    expect(await journal.start([started(3)], false)).toEqual({ ok: false, holder: executionId(1) });
  });

  test('of many starts at once exactly one gets the lock', async () => {
    const { journal, other } = await empty();
    const results = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) => (n % 2 === 0 ? journal : other).start([started(n)], false)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await journal.list()).toHaveLength(1);
  });

  test('an ended execution is not opened again while another one holds its lock', async () => {
    const { journal, other } = await empty();
    await journal.start([started(1)], false);
    await journal.append(executionId(1), 1, [finished({ status: 'failed' })], true);
    await other.start([started(2)], false);
    await expectFailure(journal.append(executionId(1), 2, [reopened()], true), 'refused', executionId(2));
    expect(await eventsOf(journal, executionId(1))).toHaveLength(2);
  });

  test('an ended execution is not opened again after another one held its lock', async () => {
    const { journal, other } = await empty();
    await journal.start([started(1)], false);
    await journal.append(executionId(1), 1, [finished({ status: 'failed' })], true);
    await other.start([started(2), finished()], false);
    await other.start([started(3, { lock: 'another' })], false);
    await expectFailure(journal.append(executionId(1), 2, [reopened()], true), 'refused', executionId(2));
    expect(await other.append(executionId(2), 2, [reopened()], true)).toMatchObject({ ok: true });
  });
}
