import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

import { smallestRunbook } from '../../src/runbook/smallest-runbook.test-support.ts';

const program = resolve(import.meta.dirname, '../../dist/cli.js');
/** More than one thread renders by itself. */
const many = 45;

test('pages that threads rendered are those of a build without threads', () => {
  const root = mkdtempSync(join(tmpdir(), 'docs-threads-'));
  try {
    mkdirSync(join(root, 'runbooks'));
    for (let number = 1; number <= many; number += 1) {
      const text = smallestRunbook().replaceAll('RB-X-001', `RB-X-${number}`);
      writeFileSync(
        join(root, `runbooks/RB-X-${number}.yaml`),
        text.replace(/title: .*/, `title: Number ${number}`),
      );
    }
    build(root, 'threads', []);
    // One processor: no thread would help.
    build(root, 'alone', [
      '--import',
      "data:text/javascript,import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module'; os.availableParallelism = () => 1; syncBuiltinESMExports();",
    ]);
    const threads = pagesOf(join(root, 'threads'));
    expect(threads.size).toBeGreaterThan(many);
    expect(pagesOf(join(root, 'alone'))).toEqual(threads);
  } finally {
    rmSync(root, { recursive: true });
  }
});

function build(root: string, folder: string, words: readonly string[]): void {
  const ran = spawnSync(
    process.execPath,
    [...words, program, 'docs', '--dir', root, '--out', join(root, folder), '--today', '2026-11-23'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(ran).toMatchObject({ status: 0, stderr: '' });
}

function pagesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
