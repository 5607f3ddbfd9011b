import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs', 'engine.md'), 'utf8');

/** `file › title` in code spans; a title may hold code spans of its own. */
function proofs(text: string): readonly { readonly file: string; readonly title: string }[] {
  return [...text.matchAll(/`([\w./-]+\.test\.ts) › (.+?)`(?=$|,| \|)/gmu)].map(
    ([, file = '', title = '']) => ({
      file: file.startsWith('action/') ? file : join('action', 'test', file),
      title,
    }),
  );
}

test('every test that docs/engine.md names exists', () => {
  const missing = proofs(page).filter(({ file, title }) => {
    const source = readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'");
    return !source.includes(title);
  });
  expect(missing).toEqual([]);
});

test('every rule and every ending names a test', () => {
  const sections = page.split(/^###? /mu).slice(1);
  const rules = sections.filter((section) => /^\d+\. /u.test(section));
  expect(rules).toHaveLength(12);
  expect(rules.filter((rule) => proofs(rule).length === 0).map((rule) => rule.split('\n')[0])).toEqual([]);
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ending') && !line.startsWith('| ---'));
  expect(rows.filter((row) => proofs(row).length === 0)).toEqual([]);
});
