import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { allRules } from '../action/src/lint/rules/index.ts';
import { rulePages, rulesFolder } from './rule-pages.ts';

const folder = join(resolve(import.meta.dirname, '..'), rulesFolder);

test('every rule has its page, and no page is left over', () => {
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...allRules.map(({ id }) => `${id}.md`)].sort());
});

test.each([...rulePages()])('%s is what its rule says', (name, page) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(page);
});
