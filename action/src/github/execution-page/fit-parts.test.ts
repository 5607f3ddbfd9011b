import { expect, test } from 'vitest';
import { paragraph, text } from '../../report/markdown-nodes.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';

const filler =
  (letter: string, count: number): Part['forms'][number] =>
  () => [paragraph(text(letter.repeat(count)))];
const parts: readonly Part[] = [
  whole(paragraph(text('head'))),
  { name: 'the dear part', worth: 9, forms: [filler('x', 1000), filler('x', 10)] },
  { name: 'the cheap part', worth: 1, forms: [filler('y', 1000), filler('y', 10), () => []] },
];

test('what fits stays whole, and nothing is said', () => {
  expect(fitParts(parts, 3000)).toBe(`head\n\n${'x'.repeat(1000)}\n\n${'y'.repeat(1000)}\n`);
});

test('what is worth least is cut first, and only as far as needed', () => {
  expect(fitParts(parts, 2500)).toBe(
    `head\n\n${'x'.repeat(1000)}\n\n${'y'.repeat(10)}\n\n**Too long for GitHub,** so this was shortened: the cheap part. The journal and the runbook have all of it.\n`,
  );
});

test('what had to go is named', () => {
  const cut = fitParts(parts, 700);
  expect(cut).toBe(
    `head\n\n${'x'.repeat(10)}\n\n**Too long for GitHub,** so this was left out: the cheap part; shortened: the dear part. The journal and the runbook have all of it.\n`,
  );
  expect(cut.length).toBeLessThanOrEqual(700);
});
