import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { missingPrograms } from './find-programs.ts';
import { shellcheckRemarks } from './shellcheck.ts';

const folder = mkdtempSync(join(tmpdir(), 'shellcheck-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that answers in ShellCheck's place. */
function fake(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function comments(...found: readonly Record<string, unknown>[]): string {
  return JSON.stringify({ comments: found });
}

const place = { line: 2, column: 4, endLine: 2, endColumn: 6, code: 2045, message: 'Fragile' };

test('remarks have offsets in UTF-16 where ShellCheck counts code points', async () => {
  const program = fake('one', `cat <<'END'\n${comments({ file: '1.bash', ...place })}\nEND\nexit 1`);
  const script = '# x\n😀\té$x';
  const remarks = await shellcheckRemarks(['ls', script], program);
  expect([...(remarks ?? [])]).toEqual([
    ['ls', []],
    [script, [{ start: script.indexOf('$x'), end: script.length, code: 2045, message: 'Fragile' }]],
  ]);
});

test('a place outside of the script is its end', async () => {
  const outside = { ...place, file: '0.bash', line: 9, column: 9, endLine: 9, endColumn: 9 };
  const program = fake('outside', `cat <<'END'\n${comments(outside)}\nEND\nexit 1`);
  expect((await shellcheckRemarks(['ls'], program))?.get('ls')).toEqual([
    { start: 2, end: 2, code: 2045, message: 'Fragile' },
  ]);
});

test.each([
  ['is not installed', join(folder, 'none')],
  ['fails', fake('fails', 'echo "{}"; exit 3')],
  ['says something else', fake('other', 'echo "ShellCheck 0.4"')],
  ['says something like it', fake('alike', `echo '${comments({ file: '0.bash', line: '1' })}'`)],
])('no remarks where the program %s', async (_, program) => {
  expect(await shellcheckRemarks(['ls'], program)).toBeNull();
});

test('many scripts take few processes, each text is asked about once, and no file stays', async () => {
  const log = join(folder, 'log');
  const program = fake(
    'counts',
    `echo "$#" >> '${log}'; pwd >> '${join(folder, 'folders')}'; echo '{"comments":[]}'`,
  );
  const scripts = Array.from({ length: 1_000 }, (_, index) => `echo ${index % 600}`);
  expect((await shellcheckRemarks(scripts, program))?.size).toBe(600);
  expect(readFileSync(log, 'utf8').trim().split('\n')).toHaveLength(6);
  const folders = readFileSync(join(folder, 'folders'), 'utf8').trim().split('\n');
  expect(
    folders.filter((name) => readdirSync(tmpdir()).includes(name.slice(name.lastIndexOf('/') + 1))),
  ).toEqual([]);
});

const installed =
  missingPrograms(['shellcheck'], { root: folder, path: process.env['PATH'], home: undefined }).length === 0;

test.runIf(installed)('ShellCheck itself', async () => {
  const script =
    'echo "😀"; for file in $(ls *.log); do\n\trm "$file"; done\ncd /x\nexport DAY=$(date)\necho $lower';
  const remarks = (await shellcheckRemarks([script, 'ls', 'if then'])) ?? new Map();
  const said = [...remarks].flatMap(([text, found]) =>
    found.map(
      ({ start, end, code }: { start: number; end: number; code: number }) =>
        `SC${code} ${text.slice(start, end)}`,
    ),
  );
  expect(said).toContain('SC2045 $(ls *.log)');
  expect(said.filter((line) => /SC(?:2154|2164|2155|2086)/.test(line))).toEqual([]);
  expect(said.some((line) => line.startsWith('SC1'))).toBe(true);
});
