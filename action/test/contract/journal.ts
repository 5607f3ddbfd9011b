import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { hashLine } from '../../src/adapters/journal-chain.ts';
import type { Event, EventDraft } from '../../src/engine/event.ts';
import type { Appended, Journal, Secrets } from '../../src/engine/ports.ts';
import { validate } from '../../src/schema/event.validator.js';
import { Failure } from '../../src/source/failure.ts';
import {
  commandFinished,
  executionId,
  finished,
  interrupted,
  manualAsked,
  note,
  reopened,
  started,
  stepFinished,
  stepStarted,
} from './sample-events.ts';

/** A store under test: two views of the same journals, as two processes have them. */
export type JournalStore = {
  readonly journal: Journal;
  readonly other: Journal;
  readonly remove: () => void;
};

/** How a store is made for the suite; each call makes an empty one. */
export type MakeJournal = (secrets?: Pick<Secrets, 'mask'>) => Promise<JournalStore>;

/** What every journal promises, checked against one kind of store; a slow one may be asked less often. */
export function journalContract(
  name: string,
  make: MakeJournal,
  { rounds = 50, texts = 100 }: { readonly rounds?: number; readonly texts?: number } = {},
): void {
  describe(`journal: ${name}`, () => {
    const stores: JournalStore[] = [];
    afterAll(() => stores.forEach((store) => store.remove()));
    const empty = async (secrets?: Pick<Secrets, 'mask'>): Promise<JournalStore> => {
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

    test('secrets are masked wherever people or commands wrote, and nowhere else', async () => {
      const secrets = { mask: (text: string): string => text.replaceAll('12345678', '***') };
      const { journal } = await empty(secrets);
      const secret = 'key-12345678';
      const drafts = textsWith(secret);
      await journal.start(drafts.slice(0, 1), false);
      await journal.append(executionId(1), 1, drafts.slice(1), false);
      const events = await eventsOf(journal, executionId(1));
      expect(JSON.stringify(events)).not.toContain('12345678');
      expect(events.filter((event) => !validate(event))).toEqual([]);
      expect(events.map(draftOf)).toEqual(textsWith('key-***'));
    });

    test('a code that happens to be a secret stays what it is', async () => {
      const words = [
        'manual',
        'local',
        'completed',
        'ExecutionFinished',
        'RB-TEST-001',
        'maria',
        'pause',
        'laptop',
        'exited',
      ];
      const { journal } = await empty({ mask: (text) => (words.includes(text) ? '***' : text) });
      await journal.start([started(1)], false);
      const drafts = [interrupted(), manualAsked(), commandFinished(1), stepFinished(1), finished()];
      await journal.append(executionId(1), 1, drafts, false);
      const events = await eventsOf(journal, executionId(1));
      expect(events.map(draftOf)).toEqual([started(1), ...drafts]);
    });
  });
}

function textsWith(secret: string): readonly EventDraft[] {
  const values = { A: secret, B: secret === 'key-***' ? '***' : 12345678, C: true, type: secret };
  return [
    started(1, {
      incident: secret,
      change_ticket: secret,
      reason: secret,
      carried: values,
      variables: { code: { value: secret, source: 'given' }, N: { value: values.B, source: 'default' } },
    }),
    { ...stepStarted(1), items: [secret, 'b'] },
    { ...commandFinished(1), outputs: values, item: secret },
    stepFinished(1, {
      outputs: values,
      error: { code: 'published', message: secret },
      verify: [{ expression: `stdout == '${secret}'`, holds: false }],
    }),
    { ...note(secret) },
    { ...manualAsked(), message: secret },
    {
      type: 'StepSkipped',
      at: note('').at,
      by: null,
      step: 2,
      visit: 1,
      attempt: 0,
      item: null,
      reason: 'operator',
      detail: secret,
    },
    {
      type: 'Notified',
      at: note('').at,
      by: null,
      step: 2,
      visit: 1,
      channel: 'terminal',
      message: secret,
      delivered: false,
      error: secret,
    },
    finished({ reason: secret }),
  ];
}

/** The event without what the journal added. */
function draftOf(event: Event): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'seq' && key !== 'prev'));
}

async function eventsOf(journal: Journal, id: string): Promise<readonly Event[]> {
  const read = await journal.read(id);
  if (!read.ok) throw new Error(read.problem.message);
  return read.events;
}

function isLost(result: Appended, actual: number): boolean {
  return !result.ok && result.actual === actual;
}

async function expectFailure(promise: Promise<unknown>, code: Failure['code'], named: string): Promise<void> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  const failure = error as Failure;
  expect(failure.code).toBe(code);
  expect(`${failure.message} ${failure.hint}`).toContain(named);
  expect(failure.hint).not.toBe('');
}
