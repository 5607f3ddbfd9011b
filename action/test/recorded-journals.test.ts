import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashLine, parseJournal } from '../src/adapters/journal-chain.ts';
import { summarise } from '../src/adapters/journal-summary.ts';
import { verifyJournal } from '../src/adapters/verify-journal.ts';
import type { Event } from '../src/engine/event.ts';
import { fold } from '../src/engine/evolve.ts';
import schema from '../../schema/event.schema.json' with { type: 'json' };

// Journals as version 1 of the format was written, by real executions of the runbooks beside them. They are never changed:
// whatever a later version does differently, it must still read these as they are.
const folder = join(import.meta.dirname, 'fixtures/journals/v1');
const recorded = [
  ['aborted', 'aborted', 9, '97c1175dd4d6993020a80d7fc2fd4038e45e5b30979b44147d6f359170e3e03f'],
  ['completed', 'completed', 41, 'cb69ec771495dbca33f39cbf2061ce59bcf24a443ba1b5357828068fa7b5cc52'],
  ['interrupted', 'paused', 15, '545e2d4c59b4062f6bcd730b03b8831de3e6e153853372c256dec4d3c37381af'],
  ['rejected', 'rolled_back', 31, 'd7977e68afedb6eb42f22e1c77b394a95ddc32fe5e5a831f3b6d903d0a9235fe'],
  ['reopened', 'completed', 33, '191d45ac59a70134028a60d6034882630bdee79071505eda97b4b06f1a9d90a0'],
  ['rolled-back', 'rolled_back', 45, '1064bc7e89904d161ca5212aa34452820dde2cd0bd774ad1ad887b871359b21b'],
  ['waiting', 'paused', 8, 'd7a2c9d61e73f4e395d524be3c69037b3d30bb27be38398d71bf218b65cfbaa9'],
] as const;

test.each(recorded)(
  'the recorded journal `%s` is read, verified and folded',
  (name, status, lines, digest) => {
    const bytes = bytesOf(name);
    expect(hashLine(bytes)).toBe(digest);
    expect(verifyJournal(bytes)).toEqual({ ok: true, lines });
    const events = eventsOf(bytes);
    expect(events).toHaveLength(lines);
    expect(fold(events)).toMatchObject({ status, position: lines });
    const ended = events.at(-1)?.type === 'ExecutionFinished';
    expect(summarise(bytes)?.status).toBe(ended ? status : 'unfinished');
  },
);

test('every file is checked, and every kind of event is in one', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  expect(files.map((name) => name.replace('.jsonl', '')).sort()).toEqual(recorded.map(([name]) => name));
  const types = new Set(recorded.flatMap(([name]) => eventsOf(bytesOf(name)).map(({ type }) => type)));
  expect([...types].sort()).toEqual(schema.oneOf.map(({ $ref }) => $ref.replace('#/$defs/', '')).sort());
});

function bytesOf(name: string): Buffer {
  return readFileSync(join(folder, `${name}.jsonl`));
}

function eventsOf(bytes: Buffer): readonly Event[] {
  const read = parseJournal(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.events;
}
