import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { node20, node24 } from '../node-binaries.ts';
import { cleanEnvironment, program } from './workspace.ts';

const { version } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8'),
) as { version: string };

/** Starts the program in a process that takes itself for another one. */
function pretending(
  properties: Readonly<Record<string, unknown>>,
  ...words: readonly string[]
): { status: number | null; stdout: string; stderr: string } {
  const lines = Object.entries(properties).map(
    ([name, value]) =>
      `Object.defineProperty(process, ${JSON.stringify(name)}, { value: ${JSON.stringify(value)} });`,
  );
  const preload = `data:text/javascript,${encodeURIComponent(lines.join(''))}`;
  return spawnSync(node24, ['--import', preload, program, ...words], {
    encoding: 'utf8',
    env: cleanEnvironment,
  });
}

test.each([
  ['Node 24', node24],
  ['Node 20', node20 ?? node24],
])('--version is the version of the package (%s)', (_name, node) => {
  expect(spawnSync(node, [program, '--version'], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stdout: `${version}\n`,
    stderr: '',
  });
});

test('an older Node is refused with the version that is needed', () => {
  expect(pretending({ versions: { node: '20.18.3' } }, 'list')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'error: runbook needs Node.js 20.19 or newer, and this is 20.18.3\n',
  });
});

test('Windows is sent to WSL', () => {
  expect(pretending({ platform: 'win32' }, 'list')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'error: runbook runs on Linux and macOS, and on Windows through WSL: start it inside of WSL\n',
  });
});

test('what nobody foresaw is said in one line, with where to report it, and shown in full when asked for', () => {
  const broken = { cwd: 'not a function' };
  const { status, stderr } = pretending(broken, 'list');
  expect({ status, stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(
      /^error: This should not have happened: [^\n]+\nhint: Please open an issue[^\n]+\n$/,
    ) as string,
  });
});

test('the entry imports nothing before it has looked at the version of Node', () => {
  expect(readFileSync(program, 'utf8')).not.toMatch(/^import\s/m);
});
