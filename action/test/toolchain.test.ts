import { execFileSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { node20, node24 } from './node-binaries.ts';

test('the tests run on the pinned Node 24', () => {
  expect(process.versions.node).toMatch(/^24\./);
  expect(execFileSync(node24, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
});

test.runIf(node20 !== undefined || process.env['RUNBOOKS_CI'] === '1')('a Node 20 is at hand', () => {
  expect(node20).toBeDefined();
});

test('nothing of the surrounding job or terminal reaches the tests', () => {
  const inherited = Object.keys(process.env).filter((name) =>
    /^(GITHUB_|INPUT_|RUNBOOK_|GIT_|CI$|NO_COLOR$|FORCE_COLOR$)/.test(name),
  );
  expect(inherited).toEqual([]);
});
