import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkRepository, type SoundRoots } from '../runbook/check-repository.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import { cacheFolder, checkedRoots, programDigest } from './checked-roots.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'checked-roots-'));
  folder = join(root, 'cache/inner');
  mkdirSync(join(root, 'runbooks'));
  writeFileSync(join(root, 'runbooks/RB-X-001.yaml'), smallestRunbook());
  writeFileSync(join(root, 'runbooks/config.yaml'), 'fail_on: warning\n');
});

afterEach(() => rmSync(root, { recursive: true }));

const memory = (program = 'program 1'): SoundRoots => checkedRoots({ folder, program });
const rules = async (soundRoots: SoundRoots | null): Promise<readonly string[]> =>
  (await checkRepository(root, soundRoots)).findings.map(({ rule }) => rule);
const notes = (): readonly string[] => readdirSync(folder);

test('the answer is the same with and without a memory, and from it', async () => {
  const { textOf: _, ...plainly } = await checkRepository(root, null);
  const { textOf: __, ...first } = await checkRepository(root, memory());
  expect(notes()).toHaveLength(1);
  const { textOf: ___, ...second } = await checkRepository(root, memory());
  expect(first).toEqual(plainly);
  expect(second).toEqual(plainly);
  expect(plainly).toMatchObject({ failOn: 'warning', files: ['runbooks/RB-X-001.yaml'], findings: [] });
});

test('what is remembered is what is answered, without another look', async () => {
  await checkRepository(root, memory());
  writeFileSync(join(folder, notes()[0] ?? ''), JSON.stringify({ failOn: 'info', files: ['from the note'] }));
  expect((await checkRepository(root, memory())).files).toEqual(['from the note']);
});

test.each([
  [
    'a file',
    () => writeFileSync(join(root, 'runbooks/RB-X-001.yaml'), smallestRunbook().replace('sev3', 'sev9')),
    'value',
  ],
  [
    'one more file',
    () => writeFileSync(join(root, 'runbooks/RB-X-002.yaml'), smallestRunbook()),
    'duplicate-id',
  ],
  ['the settings', () => writeFileSync(join(root, 'runbooks/config.yaml'), 'fail_on: never\n'), 'value'],
  ['one more link', () => symlinkSync('RB-X-001.yaml', join(root, 'runbooks/link.yaml')), 'symbolic-link'],
])('what changed is checked again: %s', async (_, change, rule) => {
  expect(await rules(memory())).toEqual([]);
  change();
  expect(await rules(memory())).toEqual([rule]);
  expect(notes()).toHaveLength(1);
});

test('a root with a finding is not remembered', async () => {
  writeFileSync(join(root, 'runbooks/RB-X-001.yaml'), smallestRunbook({ metadata: '  runner: nowhere\n' }));
  expect(await rules(memory())).toEqual(['unknown-runner']);
  expect(() => notes()).toThrow('ENOENT');
});

test('another program looks for itself', async () => {
  await checkRepository(root, memory('program 1'));
  await checkRepository(root, memory('program 2'));
  expect(notes()).toHaveLength(2);
});

test.each(['', '{', 'null', '[]', '{"failOn": "never", "files": []}', '{"failOn": "error", "files": [1]}'])(
  'nobody trusts a broken note: %s',
  async (broken) => {
    await checkRepository(root, memory());
    writeFileSync(join(folder, notes()[0] ?? ''), broken);
    expect((await checkRepository(root, memory())).files).toEqual(['runbooks/RB-X-001.yaml']);
  },
);

test('a folder that others can write is neither read nor written', async () => {
  await checkRepository(root, memory());
  const [note = ''] = notes();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, note)).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, note), JSON.stringify({ failOn: 'info', files: ['planted'] }));
  chmodSync(folder, 0o770);
  expect((await checkRepository(root, memory())).files).toEqual(['runbooks/RB-X-001.yaml']);
  expect(notes()).toEqual([note]);
});

test('where nothing can be written, nothing is remembered', async () => {
  writeFileSync(join(root, 'cache'), 'a file');
  expect(await rules(memory())).toEqual([]);
});

test('the oldest notes are forgotten', async () => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let number = 0; number < 105; number++) {
    writeFileSync(join(folder, `${number}`), '');
    utimesSync(join(folder, `${number}`), number, number);
  }
  await checkRepository(root, memory());
  expect(notes()).toHaveLength(100);
  expect(notes()).not.toContain('5');
  expect(notes()).toContain('6');
});

test('the folder is where the system wants it, and never relative', () => {
  const none = (): undefined => undefined;
  expect(cacheFolder('linux', '/home/a', none)).toBe('/home/a/.cache/runbooks-as-code/validate');
  expect(cacheFolder('darwin', '/Users/a', none)).toBe('/Users/a/Library/Caches/runbooks-as-code/validate');
  expect(cacheFolder('linux', '/home/a', () => '/var/cache/a')).toBe(
    '/var/cache/a/runbooks-as-code/validate',
  );
  expect(cacheFolder('linux', '/home/a', () => 'cache')).toBe('/home/a/.cache/runbooks-as-code/validate');
});

test('a built program is told apart by its files, and one that runs from sources is not', () => {
  expect(programDigest('/x/main.ts')).toBeNull();
  const file = join(root, 'main.js');
  writeFileSync(file, 'one');
  const first = programDigest(file);
  expect(programDigest(file)).toBe(first);
  writeFileSync(join(root, 'other.js'), 'more');
  expect(programDigest(file)).not.toBe(first);
});
