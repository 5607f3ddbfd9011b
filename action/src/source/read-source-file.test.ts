import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { largestFileBytes, readSourceFile } from './read-source-file.ts';

const root = mkdtempSync(join(tmpdir(), 'read-source-file-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'inner'));
writeFileSync(join(root, 'inner/good.yaml'), 'title: é 日\n');

function refusal(path: string): string | undefined {
  const { findings } = readSourceFile(root, path);
  return findings[0] === undefined ? undefined : `${findings[0].rule}: ${findings[0].message}`;
}

test('a file is read as it is', () => {
  expect(readSourceFile(root, 'inner/good.yaml')).toEqual({
    file: { path: 'inner/good.yaml', text: 'title: é 日\n' },
    findings: [],
  });
});

test.each(['../x.yaml', '/etc/passwd', 'inner/../../x', 'inner\\x', 'a\0b'])(
  'no path leads out: %j',
  (path) => {
    expect(refusal(path)).toMatch(/^outside-root: /);
  },
);

test('links are not followed, wherever they stand', () => {
  symlinkSync(join(root, 'inner/good.yaml'), join(root, 'link.yaml'));
  symlinkSync(join(root, 'inner'), join(root, 'folder'));
  expect(refusal('link.yaml')).toBe('symbolic-link: Unexpected symbolic link, expected a regular file');
  expect(refusal('folder/good.yaml')).toBe(
    'symbolic-link: Unexpected symbolic link `folder`, expected a folder',
  );
});

test('a pipe is refused and nobody waits for it', () => {
  execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
  expect(refusal('pipe.yaml')).toMatch(/^(?:not-a-file|unreadable-file): /);
  expect(refusal('inner')).toMatch(/^not-a-file: /);
});

test('a file that is missing is a finding', () => {
  expect(refusal('missing.yaml')).toBe('unreadable-file: Unexpected missing file, expected it to exist');
});

test('a file may be as large as the limit and no larger', () => {
  writeFileSync(join(root, 'full.yaml'), 'x'.repeat(largestFileBytes));
  writeFileSync(join(root, 'over.yaml'), 'x'.repeat(largestFileBytes + 1));
  expect(readSourceFile(root, 'full.yaml').file.text).toHaveLength(largestFileBytes);
  expect(refusal('over.yaml')).toBe(
    'file-too-large: Unexpected file of 1048577 bytes, expected at most 1048576',
  );
});

test.each([
  ['a lone byte', [0x61, 0x0a, 0xff, 0x62], 2, '0xff'],
  ['Latin-1', [0xc3, 0xa9, 0x0a, 0xe9, 0x62], 2, '0xe9'],
  ['half a character', [0x61, 0xe6, 0x97], 1, '0xe6'],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, '0xff'],
  ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2, '0xed'],
])('a file that is not UTF-8 says where: %s', (_, bytes, start, byte) => {
  writeFileSync(join(root, 'bytes.yaml'), Buffer.from(bytes));
  const { findings, file } = readSourceFile(root, 'bytes.yaml');
  expect(findings[0]).toMatchObject({
    rule: 'not-utf8',
    message: `Unexpected byte ${byte}, expected UTF-8`,
    span: { start, end: start + 1 },
  });
  expect(file.text.length).toBeGreaterThanOrEqual(start);
});
