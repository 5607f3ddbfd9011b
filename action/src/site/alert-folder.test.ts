import fc from 'fast-check';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

import { alertFolder } from './alert-folder.ts';

test.each([
  ['LLMProviderUnavailable', 'alerts/LLMProviderUnavailable'],
  ['High 5xx: "orders"', 'alerts/High 5xx: "orders"'],
  ['team/db/Slow', 'alerts/team/db/Slow'],
  ['.hidden', 'alerts/.hidden'],
  ['con', 'alerts/con'],
  ['dots...', 'alerts/dots...'],
  ['🔥', 'alerts/🔥'],
  ['SLOW', 'alerts/SLOW'],
  ['slow', 'alerts/slow'],
  ['%2e%2e', 'alerts/%2e%2e'],
])('the page of %s has its exact name', (name, folder) => {
  expect(alertFolder(name)).toBe(folder);
});

test.each([
  '.',
  '..',
  'a/../b',
  '/etc',
  'a//b',
  'index.html',
  '~x',
  'a\nb',
  'x'.repeat(300),
  'é'.repeat(128),
  `${'d'.repeat(250)}/x/`.repeat(8),
  '',
  '/',
])('the page of %j has an escaped name', (name) => {
  expect(alertFolder(name)).toMatch(/^alerts\/~[\w~-]*$/);
});

test('no page leaves the folder, and no two share one', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', '.', '/', '~', '-', '2', '\u0000', 'é'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(name, name, (one, other) => {
      const folder = alertFolder(one);
      expect(posix.normalize(folder)).toBe(folder);
      expect(folder.startsWith('alerts/')).toBe(true);
      fc.pre(one !== other);
      expect(alertFolder(other)).not.toBe(folder);
    }),
    { numRuns: 2000 },
  );
});
