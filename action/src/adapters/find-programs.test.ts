import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { missingPrograms } from './find-programs.ts';

test('programs are found as the shell finds them', () => {
  const root = mkdtempSync(join(tmpdir(), 'runbook-test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of ['bin/tool', 'bin/not-executable', 'own']) {
    mkdirSync(join(root, 'bin'), { recursive: true });
    writeFileSync(join(root, file), '#!/bin/sh\n');
    if (!file.includes('not')) chmodSync(join(root, file), 0o755);
  }
  mkdirSync(join(root, 'bin/folder'));
  const names = [
    'tool',
    'not-executable',
    'folder',
    'nowhere',
    './own',
    'bin/tool',
    'bin/none',
    join(root, 'own'),
    '~/own',
    'own',
  ];
  const missing = (path: string | undefined): readonly string[] =>
    missingPrograms(names, { root, path, home: root });
  expect(missing(`/nonexistent:${root}/bin`)).toEqual([
    'not-executable',
    'folder',
    'nowhere',
    'bin/none',
    'own',
  ]);
  expect(missing(`${root}/bin:`)).toEqual(['not-executable', 'folder', 'nowhere', 'bin/none']);
  expect(missingPrograms(['ls', 'nowhere'], { root, path: undefined, home: undefined })).toEqual(['nowhere']);
});
