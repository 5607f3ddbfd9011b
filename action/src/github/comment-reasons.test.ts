import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commentReasons } from './comment-reasons.ts';

const folder = import.meta.dirname;

function textOf(wanted: (name: string) => boolean): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && wanted(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

test('every documented reason is given somewhere, and a test asks for it', () => {
  const isTest = (name: string): boolean => name.endsWith('.test.ts') && name !== 'comment-reasons.test.ts';
  const sources = textOf((name) => !name.endsWith('.test.ts') && name !== 'comment-reasons.ts');
  const tests =
    textOf(isTest) + readFileSync(join(folder, '__snapshots__/parse-comment.test.ts.snap'), 'utf8');
  const codes = Object.keys(commentReasons);
  expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  expect(codes.filter((code) => !new RegExp(`\\b${code}\\b`).test(tests))).toEqual([]);
});

test('each is explained in a sentence', () => {
  for (const sentence of Object.values(commentReasons)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
