import { expect, test } from 'vitest';
import { programName } from './program-name.ts';

test.each([
  ['/home/olga/repo/action/dist/cli.js', '/home/olga/repo', undefined, 'node action/dist/cli.js'],
  [
    '/home/olga/repo/action/dist/cli.js',
    '/home/olga/repo/runbooks',
    undefined,
    'node /home/olga/repo/action/dist/cli.js',
  ],
  ['/home/olga/my repo/cli.js', '/', undefined, "node 'home/olga/my repo/cli.js'"],
  ['/usr/bin/runbook', '/home/olga', undefined, 'runbook'],
  ['/usr/bin/runbook', '/home/olga', "it's here", String.raw`runbook --dir 'it'\''s here'`],
])('%s in %s', (script, folder, dir, expected) => {
  expect(programName(script, folder, dir)).toBe(expected);
});
