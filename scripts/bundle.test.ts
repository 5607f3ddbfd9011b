import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { bundle, type BuiltFile } from './bundle.ts';

test('a build is the same twice, in any place, starts by itself, and names the licences of its parts', async () => {
  const first = await buildSample();
  const second = await buildSample();
  expect(second.files).toEqual(first.files);
  expect(first.files.map(({ name, executable }) => [name, executable])).toEqual([
    ['cli.js', true],
    ['later.js', false],
    ['licenses.txt', false],
  ]);
  expect(first.files[0]?.text).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(first.files[2]?.text).toContain('fastest-levenshtein 1.0.16 (MIT)');
  expect(first.files[2]?.text).toContain('Permission is hereby granted');
  expect(first.printed).toBe('1 sample\n');
});

async function buildSample(): Promise<{ files: readonly BuiltFile[]; printed: string }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'bundle-')));
  try {
    symlinkSync(resolve(import.meta.dirname, '../node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, 'package.json'), '{ "name": "sample", "type": "module" }');
    writeFileSync(join(root, 'main.ts'), "const { later } = await import('./later.ts');\nlater();\n");
    writeFileSync(
      join(root, 'later.ts'),
      `import levenshtein from 'fastest-levenshtein';
       import about from './package.json' with { type: 'json' };
       export const later = (): void => console.log(levenshtein.distance('a', 'b'), about.name);`,
    );
    const files = await bundle(root, { cli: join(root, 'main.ts') });
    const output = join(root, 'dist');
    mkdirSync(output);
    for (const { name, text, executable } of files) {
      writeFileSync(join(output, name), text, { mode: executable ? 0o755 : 0o644 });
    }
    return { files, printed: execFileSync(join(output, 'cli.js'), { encoding: 'utf8' }) };
  } finally {
    rmSync(root, { recursive: true });
  }
}
