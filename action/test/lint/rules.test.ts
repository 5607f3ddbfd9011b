import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { lint } from '../../src/lint/lint.ts';
import { allRules } from '../../src/lint/rules/index.ts';
import { findingsText } from '../../src/report/findings-text.ts';
import { plain } from '../../src/report/palette.ts';
import { laidOver } from './lay-over.ts';

const folder = resolve(import.meta.dirname, '../../src/lint/rules');

test('the list holds every file of the folder, in the order of their names', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  expect(allRules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

test('nothing is found on the smallest runbook', () => {
  const { repository, facts } = laidOver('');
  expect(lint(repository, facts)).toEqual([]);
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, { good, bad }) => {
  test('has two good and two bad examples', () => {
    expect(good.length).toBeGreaterThanOrEqual(2);
    expect(bad.length).toBeGreaterThanOrEqual(2);
  });

  test.each(good.map((example, index) => [index + 1, example] as const))(
    'good example %i: silence',
    (_, example) => {
      const { repository, facts } = laidOver(example);
      expect(lint(repository, facts).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    },
  );

  test.each(bad.map((example, index) => [index + 1, example] as const))(
    'bad example %i: this rule alone',
    (_, example) => {
      const { repository, facts } = laidOver(example);
      expect([...new Set(lint(repository, facts).map(({ rule }) => rule))]).toEqual([id]);
    },
  );

  test('the rendered report', async () => {
    const reports = bad.map((example) => {
      const { repository, facts, textOf } = laidOver(example);
      return findingsText(lint(repository, facts), textOf, plain);
    });
    await expect(reports.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'reports', `${id}.txt`));
  });
});
