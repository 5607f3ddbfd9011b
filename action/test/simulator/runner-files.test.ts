import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { masks } from './masks.ts';
import { type RunnerFiles, runnerFiles } from './runner-files.ts';

let folder: string;
let files: RunnerFiles;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runbook-files-'));
  files = runnerFiles(join(folder, 'step'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('files are read as the runner reads them', () => {
  appendFileSync(files.env['GITHUB_OUTPUT'] ?? '', 'a=b<<c\nlong<<END\none\n\ntwo=2\nEND\nempty=\n');
  appendFileSync(files.env['GITHUB_STATE'] ?? '', 'x=1\n');
  appendFileSync(files.env['GITHUB_ENV'] ?? '', 'Y=2\n');
  appendFileSync(files.env['GITHUB_PATH'] ?? '', '/a\n/b\n');
  expect(files.read()).toEqual({
    outputs: { a: 'b<<c', long: 'one\n\ntwo=2', empty: '' },
    state: { x: '1' },
    variables: { Y: '2' },
    path: ['/a', '/b'],
    summary: '',
  });
});

test.each(['no sign', 'a<<', 'a<<END\nnever', '=x'])(
  'what the runner cannot read is an error: %s',
  (text) => {
    appendFileSync(files.env['GITHUB_OUTPUT'] ?? '', `${text}\n`);
    expect(() => files.read()).toThrow('cannot read');
  },
);

test('secrets are hidden, line by line and the longest first', () => {
  const hidden = masks(['abc', 'one\ntwo', '']);
  hidden.add('abcdef');
  expect(hidden.hide('x abcdef y abc z two')).toBe('x *** y *** z ***');
  expect([hidden.hides('one'), hidden.hides('three')]).toEqual([true, false]);
});
