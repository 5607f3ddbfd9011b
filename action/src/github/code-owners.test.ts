import { expect, test } from 'vitest';
import { ownersOf, readCodeOwners } from './code-owners.ts';

test.each([
  ['*', 'a/b/c.ts', true],
  ['*.ts', 'a/b/c.ts', true],
  ['*.ts', 'a/b/c.js', false],
  ['/runbooks/', 'runbooks/x.yaml', true],
  ['/runbooks/', 'runbooks/deep/x.yaml', true],
  ['/runbooks/', 'other/runbooks/x.yaml', false],
  ['runbooks/', 'other/runbooks/x.yaml', true],
  ['/runbooks', 'runbooks/x.yaml', true],
  ['/runbooks', 'runbooks-old/x.yaml', false],
  ['/docs/*', 'docs/x.md', true],
  ['/docs/*', 'docs/deep/x.md', false],
  ['docs/*.md', 'docs/x.md', true],
  ['**/logs', 'build/deep/logs/x', true],
  ['/runbooks/**', 'runbooks/deep/x.yaml', true],
  ['/runbooks/**/x.yaml', 'runbooks/x.yaml', true],
  ['/runbooks/RB-DB-*.yaml', 'runbooks/RB-DB-001.yaml', true],
  ['/runbooks/RB-DB-00?.yaml', 'runbooks/RB-DB-001.yaml', true],
  ['/a.b', 'aXb', false],
  ['.github/', '.github/workflows/x.yml', true],
])('%s fits %s: %s', (pattern, path, fits) => {
  expect(ownersOf(path, readCodeOwners(`${pattern} @acme/x\n`)).length > 0).toBe(fits);
});

test('the last line that fits counts, and it may name nobody', () => {
  const patterns = readCodeOwners('# all\n* @a @b # why\n\n/free/\n/mine/ c@acme.example\n');
  expect(patterns.map(({ line }) => line)).toEqual([2, 4, 5]);
  expect(ownersOf('x', patterns)).toEqual(['@a', '@b']);
  expect(ownersOf('free/x', patterns)).toEqual([]);
  expect(ownersOf('mine/x', patterns)).toEqual(['c@acme.example']);
});
