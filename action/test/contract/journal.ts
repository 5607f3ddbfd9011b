import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { hashLine } from '../../src/adapters/journal-chain.ts';
import type { Appended } from '../../src/engine/ports.ts';
import { validate } from '../../src/schema/event.validator.js';
import { draftOf, eventsOf, expectFailure, type JournalStore, type MakeJournal } from './journal-store.ts';
import { lockContract } from './locks.ts';
import { maskContract } from './masks.ts';
import {
  commandFinished,
  executionId,
  finished,
  note,
  started,
  stepFinished,
  stepStarted,
} from './sample-events.ts';

/** What every journal promises, checked against one kind of store; a slow one may be asked less often. */
export function journalContract(
  name: string,
  make: MakeJournal,
  { rounds = 50, texts = 100 }: { readonly rounds?: number; readonly texts?: number } = {},
): void {
  describe(`journal: ${name}`, () => {
    const stores: JournalStore[] = [];
    afterAll(() => stores.forEach((store) => store.remove()));
    const empty: MakeJournal = async (secrets) => {
      const store = await make(secrets);
      stores.push(store);
      return store;
    };

    test('what was appended is read back, numbered, chained and in the order of the format', async () => {
      const { journal, other } = await empty();
      const drafts = [started(1), stepStarted(1), commandFinished(1), stepFinished(1), finished()];
      await journal.start(drafts.slice(0, 2), false);
      expect(await journal.append(executionId(1), 2, drafts.slice(2, 3), false)).toMatchObject({ ok: true });
      expect(await other.append(executionId(1), 3, drafts.slice(3), true)).toMatchObject({ ok: true });
      const events = await eventsOf(journal, executionId(1));
      expect(events.map(draftOf)).toEqual(drafts);
      expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
      expect(events.filter((event) => !validate(event))).toEqual([]);
      let prev = '0'.repeat(64);
      for (const event of events) {
        expect(event.prev).toBe(prev);
        expect(Object.keys(event).slice(0, 5)).toEqual(['seq', 'at', 'type', 'by', 'prev']);
        prev = hashLine(JSON.stringify(event));
      }
    });

    test('append returns what it wrote', async () => {
      const { journal } = await empty();
      await journal.start([started(1)], false);
      const appended = await journal.append(executionId(1), 1, [note('a'), note('b')], false);
      const events = await eventsOf(journal, executionId(1));
      expect(appended).toEqual({ ok: true, events: events.slice(1) });
    });

    test('start returns what it wrote', async () => {
      const { journal } = await empty();
      const result = await journal.start([started(1), note('a')], false);
      expect(result).toEqual({ ok: true, events: await eventsOf(journal, executionId(1)) });
    });

    test('an append at another position writes nothing and says where the journal is', async () => {
      const { journal, other } = await empty();
      await journal.start([started(1)], false);
      await other.append(executionId(1), 1, [note('first')], false);
      expect(await journal.append(executionId(1), 1, [note('late')], true)).toEqual({ ok: false, actual: 2 });
      expect(await journal.append(executionId(1), 7, [note('early')], true)).toEqual({
        ok: false,
        actual: 2,
      });
      expect(await journal.append(executionId(1), 0, [note('zero')], true)).toEqual({ ok: false, actual: 2 });
      expect(await eventsOf(other, executionId(1))).toHaveLength(2);
    });

    test('an append of nothing only looks at the position', async () => {
      const { journal } = await empty();
      await journal.start([started(1)], false);
      expect(await journal.append(executionId(1), 1, [], true)).toEqual({ ok: true, events: [] });
      expect(await journal.append(executionId(1), 2, [], true)).toEqual({ ok: false, actual: 1 });
    });

    test('of many appends at one position exactly one wins', async () => {
      const { journal, other } = await empty();
      await journal.start([started(1)], false);
      for (let position = 1; position <= rounds; position += 1) {
        const results = await Promise.all(
          [journal, other, journal, other].map((each, n) =>
            each.append(executionId(1), position, [note(`${position} by ${n}`)], false),
          ),
        );
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect(results.filter((result) => isLost(result, position + 1))).toHaveLength(3);
      }
      expect(await eventsOf(journal, executionId(1))).toHaveLength(rounds + 1);
    });

    test.each([executionId(9), 'exec', '', '../../etc/passwd', 'exec-/x-20261123T030405Z-a', '__proto__'])(
      'the execution `%s` is unknown',
      async (id) => {
        const { journal } = await empty();
        expect(await journal.read(id)).toMatchObject({
          ok: false,
          problem: { code: 'unknown-execution', line: 0 },
        });
        await expectFailure(journal.append(id, 0, [note('x')], false), 'unknown-execution', id);
      },
    );

    test('a name is given once', async () => {
      const { journal, other } = await empty();
      await journal.start([started(1), finished()], false);
      await expectFailure(other.start([started(1)], true), 'refused', executionId(1));
      expect(await eventsOf(journal, executionId(1))).toHaveLength(2);
    });

    test('the list is oldest first', async () => {
      const { journal, other } = await empty();
      for (const n of [1, 2, 61, 3599]) await journal.start([started(n), finished()], false);
      expect(await other.list()).toEqual([1, 2, 61, 3599].map(executionId));
    });

    test('any text comes back as it was', async () => {
      const { journal } = await empty();
      await journal.start([started(1)], false);
      let position = 1;
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), fc.double(), async (text, number) => {
          const outputs = { TEXT: text, NUMBER: Number.isFinite(number) ? number + 0 : 0 };
          const appended = await journal.append(
            executionId(1),
            position,
            [note(text), stepFinished(1, { outputs })],
            false,
          );
          position += 2;
          expect(appended).toMatchObject({ ok: true, events: [{ text }, { outputs }] });
        }),
        { numRuns: texts, examples: [['\u2028\n\r\0"\\\ud800 \u{1f600}\ufeff', 5e-324]] },
      );
      const events = await eventsOf(journal, executionId(1));
      expect(events).toHaveLength(position);
    });

    lockContract(empty);
    maskContract(empty);
  });
}

function isLost(result: Appended, actual: number): boolean {
  return !result.ok && result.actual === actual;
}
