/**
 * Builds `action/dist`, which is committed so that a fresh checkout runs with nothing installed.
 * `--check` writes nothing and fails naming each file that differs from a new build.
 */
import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { bundle, type BuiltFile } from './bundle.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'action/dist');

const files = await bundle(root, {
  cli: join(root, 'action/src/cli/main.ts'),
  // Threads of `docs`.
  'page-worker': join(root, 'action/src/cli/page-worker.ts'),
  // What `action/action.yml` starts.
  index: join(root, 'action/src/action/main.ts'),
});
await (options.check ? check() : write());

async function check(): Promise<void> {
  const current = await readdir(folder).catch(() => []);
  const names = new Set(files.map((file) => file.name));
  const stale = current.filter((name) => !names.has(name));
  for (const file of files) {
    if (!(await isCurrent(file))) {
      stale.push(file.name);
    }
  }
  for (const name of stale) {
    console.error(`action/dist/${name} is stale: run \`npm run build\``);
  }
  process.exitCode = stale.length > 0 ? 1 : 0;
}

async function isCurrent(file: BuiltFile): Promise<boolean> {
  const path = join(folder, file.name);
  try {
    const executable = ((await stat(path)).mode & 0o111) !== 0;
    return (await readFile(path, 'utf8')) === file.text && executable === file.executable;
  } catch {
    return false;
  }
}

async function write(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    await writeFile(join(folder, file.name), file.text);
    await chmod(join(folder, file.name), file.executable ? 0o755 : 0o644);
  }
}
