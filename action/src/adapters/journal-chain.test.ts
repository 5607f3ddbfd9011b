import { describe, expect, test } from 'vitest';
import {
  commandFinished,
  finished,
  note,
  reopened,
  started,
  stepFinished,
  stepStarted,
} from '../../test/contract/sample-events.ts';
import type { EventDraft } from '../engine/event.ts';
import { chainDrafts, firstPrev, formatLine, hashLine, parseJournal } from './journal-chain.ts';
import { verifyJournal } from './verify-journal.ts';

const drafts = [started(1), stepStarted(1), commandFinished(1), stepFinished(1), note('grüße'), finished()];
const whole = journalOf(drafts);
const lines = whole.toString().trimEnd().split('\n');

test('a line begins with seq, at, type, by and prev, and keeps the order of the rest', () => {
  expect(formatLine(note('x'), 3, 'p')).toBe(
    '{"seq":3,"at":"2026-11-23T03:04:05.678Z","type":"NoteAdded","by":{"person":"maria","via":"local"},"prev":"p","text":"x"}',
  );
});

test('prev is the SHA-256 of the line before without its line feed', () => {
  expect(hashLine('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(lines[0]).toContain(`"prev":"${firstPrev}"`);
  expect(lines[1]).toContain(`"prev":"${hashLine(lines[0] ?? '')}"`);
});

test('a whole journal is read and verified', () => {
  expect(parseJournal(whole)).toMatchObject({ ok: true, tornBytes: 0, events: { length: drafts.length } });
  expect(verifyJournal(whole)).toEqual({ ok: true, lines: drafts.length });
});

test('cut at any byte, what is left reads as a prefix, and what is torn is counted', () => {
  for (let length = 0; length < whole.length; length += 1) {
    const read = parseJournal(whole.subarray(0, length));
    if (!read.ok) throw new Error(read.problem.message);
    const ends = lineEnds(whole);
    // The line feed itself may be missing: a line is whole with its last brace.
    const complete = ends.filter((end) => end - 1 <= length);
    expect(read.events).toHaveLength(complete.length);
    const last = complete.at(-1) ?? 0;
    expect(read.tornBytes).toBe(Math.max(0, length - last));
    const verified = verifyJournal(whole.subarray(0, length));
    const torn = read.tornBytes > 0 || length === 0;
    expect(verified).toMatchObject(
      ends.includes(length)
        ? { ok: true, lines: complete.length }
        : { ok: false, line: complete.length + Number(torn) },
    );
  }
});

describe('the first broken line is named', () => {
  test.each(lines.map((_, index) => index))('where a text of line %i was changed', (index) => {
    const changed = lines.with(index, (lines[index] ?? '').replace('2026-11-23', '2026-11-24'));
    const verified = verifyLines(changed);
    // Nothing links to the last line, so only its own content can betray it.
    expect(verified).toMatchObject(
      index === lines.length - 1 ? { ok: true } : { ok: false, line: index + 1 },
    );
  });

  test.each(lines.map((_, index) => index))('where one byte of line %i was flipped, whichever', (index) => {
    const start = [0, ...lineEnds(whole)][index] ?? 0;
    const length = Buffer.byteLength(lines[index] ?? '');
    for (let byte = start; byte < start + length; byte += 1) {
      const flipped = Buffer.from(whole);
      flipped[byte] = (flipped[byte] ?? 0) ^ 1;
      const verified = verifyJournal(flipped);
      if (verified.ok) expect(index).toBe(lines.length - 1);
      else expect([byte - start, verified.line]).toEqual([byte - start, blamed(index, byte - start)]);
    }
  });

  /** A changed `prev` of the last line cannot be told from a change of the line before. */
  function blamed(index: number, byte: number): number {
    const prev = (lines[index] ?? '').indexOf('"prev":"') + '"prev":"'.length;
    const inPrev = byte >= prev && byte < prev + 64;
    const stillHex = /[0-9a-f]/.test(String.fromCharCode(((lines[index] ?? '').charCodeAt(byte) || 0) ^ 1));
    return index === lines.length - 1 && inPrev && stillHex ? index : index + 1;
  }

  test.each([
    ['a line was taken out', lines.toSpliced(2, 1), 3, 'has `seq` 4, expected 3'],
    ['a line was doubled', lines.toSpliced(2, 0, lines[1] ?? ''), 3, 'has `seq` 2, expected 3'],
    ['two lines were swapped', lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''), 3, 'has `seq` 4'],
    ['a line is no JSON', lines.with(2, 'What?'), 3, 'is not a JSON object'],
    ['a line is no object', lines.with(2, '[]'), 3, 'is not a JSON object'],
    ['a line is empty', lines.toSpliced(2, 0, ''), 3, 'is not a JSON object'],
    ['the beginning is missing', lines.slice(1), 1, 'is not `ExecutionStarted`'],
    [
      'the last line is no event',
      lines.with(5, '{"seq":6,"prev":"'.concat(hashLine(lines[4] ?? ''), '"}')),
      6,
      'no event',
    ],
    ['a line ends in a carriage return', lines.with(1, `${lines[1]}\r`), 2, 'was changed'],
    ['a byte order mark stands first', lines.with(0, `\ufeff${lines[0]}`), 1, 'is not a JSON object'],
  ])('where %s', (_, changed, line, message) => {
    expect(verifyLines(changed)).toEqual({ ok: false, line, message: expect.stringContaining(message) });
  });

  test('where a line is not UTF-8', () => {
    const bytes = Buffer.from(whole);
    bytes[bytes.indexOf('ü')] = 0xff;
    expect(verifyJournal(bytes)).toMatchObject({ ok: false, line: 5 });
  });

  test('where the chain is right and an event is not', () => {
    const wrong = { ...stepStarted(1), step: 'one', colour: 'red' } as unknown as EventDraft;
    expect(verifyJournal(journalOf([started(1), wrong, note('x')]))).toEqual({
      ok: false,
      line: 2,
      message: expect.stringMatching(/Line 2 does not fit its schema: `\/step`|colour/),
    });
  });

  test('where the execution went on after its end', () => {
    expect(verifyJournal(journalOf([started(1), finished(), stepStarted(1)]))).toEqual({
      ok: false,
      line: 3,
      message: 'Line 3 is a `StepStarted` after `ExecutionFinished`',
    });
    expect(
      verifyJournal(journalOf([started(1), finished(), note('x'), reopened(), stepStarted(1), finished()])),
    ).toEqual({
      ok: true,
      lines: 6,
    });
    expect(
      verifyJournal(journalOf([started(1), finished(), reopened(), finished(), finished()])),
    ).toMatchObject({ line: 5 });
  });

  test('where an execution begins twice', () => {
    expect(verifyJournal(journalOf([started(1), started(1)]))).toMatchObject({ ok: false, line: 2 });
  });

  test('where the last line is torn', () => {
    expect(verifyJournal(whole.subarray(0, -5))).toEqual({
      ok: false,
      line: 6,
      message: expect.stringContaining('is torn'),
    });
  });

  test('where there is nothing', () => {
    expect(verifyJournal(Buffer.alloc(0))).toEqual({ ok: false, line: 1, message: 'The journal is empty' });
  });
});

describe('what a newer version wrote is refused with the reason', () => {
  test('a newer format', () => {
    const newer = { ...started(1), format: 2 } as EventDraft;
    expect(parseJournal(journalOf([newer, note('x')]))).toEqual({
      ok: false,
      problem: {
        code: 'unknown-format',
        line: 1,
        message: expect.stringMatching(
          /has format 2, and this version of runbook reads up to 1: use the version that wrote it/,
        ),
      },
    });
  });

  test.each([0, '1', null, undefined])('format %s is none', (format) => {
    const odd = { ...started(1), format } as unknown as EventDraft;
    expect(parseJournal(journalOf([odd]))).toMatchObject({
      ok: false,
      problem: { code: 'unknown-format', line: 1 },
    });
  });

  test('an event that is not known yet', () => {
    const newer = { ...note('x'), type: 'CoffeeServed' } as unknown as EventDraft;
    for (const events of [
      [started(1), newer],
      [started(1), newer, note('y')],
    ]) {
      expect(parseJournal(journalOf(events))).toEqual({
        ok: false,
        problem: {
          code: 'unknown-format',
          line: 2,
          message: expect.stringMatching(/`CoffeeServed`.*written by a newer version/),
        },
      });
    }
  });
});

function journalOf(events: readonly EventDraft[]): Buffer {
  return Buffer.from(chainDrafts(events, { seq: 0, head: firstPrev }).text);
}

function verifyLines(some: readonly string[]): ReturnType<typeof verifyJournal> {
  return verifyJournal(Buffer.from(`${some.join('\n')}\n`));
}

/** Offsets after each line feed. */
function lineEnds(bytes: Buffer): readonly number[] {
  return [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index + 1);
}
