import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRoot } from './find-root.ts';

const root = mkdtempSync(join(tmpdir(), 'runbook-root-'));
mkdirSync(join(root, 'runbooks/deep/inside'), { recursive: true });
mkdirSync(join(root, 'elsewhere'));
afterAll(() => rmSync(root, { recursive: true }));

test('the root is the nearest folder upward that holds runbooks', () => {
  expect(findRoot(undefined, root)).toBe(root);
  expect(findRoot(undefined, join(root, 'runbooks/deep/inside'))).toBe(root);
});

test('a folder that is named is the root, if it is one', () => {
  expect(findRoot('elsewhere', root)).toBe(join(root, 'elsewhere'));
  expect(() => findRoot('nowhere', root)).toThrow('There is no folder `nowhere`');
});
