import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptText } from './kept-text.ts';

test('a short text is kept whole, however it comes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const size = Buffer.byteLength(text);
      const kept = keptText(size + (size % 2));
      for (const part of parts) kept.add(Buffer.from(part));
      expect(kept.take(size).toString()).toBe(text);
      expect(kept.size()).toBe(size);
    }),
  );
});

test('of a long text head and tail are kept, and a line says how much is not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 4000 }),
      fc.integer({ min: 1, max: 700 }),
      fc.integer({ min: 200, max: 400 }),
      (lines, chunk, budget) => {
        const whole = Buffer.from(Array.from({ length: lines }, (_, at) => `line ${at}\n`).join(''));
        const kept = keptText(400);
        for (let at = 0; at < whole.length; at += chunk) kept.add(whole.subarray(at, at + chunk));
        const taken = kept.take(budget).toString();
        expect(Buffer.byteLength(taken)).toBeLessThanOrEqual(budget);
        const [, head = '', left, tail = ''] =
          /^([^]*)\n\[… (\d+) bytes are not kept …\]\n([^]*)$/.exec(taken) ?? [];
        expect(head).toMatch(/^line 0\nline 1\n[^]*\d$/);
        expect(tail.startsWith('line ')).toBe(true);
        expect(tail.endsWith(`line ${lines - 1}\n`)).toBe(true);
        expect(head.length + tail.length + Number(left)).toBe(whole.length);
        expect(whole.toString().startsWith(head) && whole.toString().endsWith(tail)).toBe(true);
      },
    ),
  );
});

test('characters of several bytes are not cut', () => {
  for (const offset of [0, 1, 2, 3]) {
    const kept = keptText(400);
    kept.add(Buffer.from('x'.repeat(offset) + '🔑'.repeat(1000)));
    const taken = kept.take(400);
    expect(taken.toString()).not.toContain('\ufffd');
    expect(taken.length).toBeGreaterThan(300);
  }
});

test('nothing is kept where there is no room', () => {
  const kept = keptText(0);
  kept.add(Buffer.from('text'));
  expect(kept.take(0).length).toBe(0);
  const long = keptText(100);
  long.add(Buffer.from('x'.repeat(1000)));
  expect(long.take(10).length).toBe(0);
});
