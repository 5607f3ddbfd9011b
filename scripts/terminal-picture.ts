/**
 * Draws `docs/images/terminal.svg` from a real run of RB-LOCAL-001 with the built program, in a copy of what it needs, on
 * a pseudo-terminal made by `script` (util-linux). Times, ids and ports are replaced by fixed ones. `--check` writes
 * nothing and fails where the picture is stale.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { virtualTerminal } from '../action/test/virtual-terminal.ts';
import { terminalSvg } from './terminal-svg.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const picture = join(root, 'docs/images/terminal.svg');
const needed = ['action/dist', 'examples/token-service', 'runbooks', 'package.json'];
const command =
  'node action/dist/cli.js run RB-LOCAL-001 --as alice --choose 3=rotate_now --approve 5=bob --confirm 7=done';
const [columns, rows] = [124, 40];

const screen = virtualTerminal(columns, rows);
screen.write(await capture());
const svg = terminalSvg('An execution of RB-LOCAL-001 on a terminal', [
  `$ ${command}`,
  ...settled(screen.lines()),
]);
await (options.check ? check() : write());

/** All that the run wrote to its terminal. */
async function capture(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'terminal-picture-'));
  try {
    await Promise.all(needed.map((path) => cp(join(root, path), join(copy, path), { recursive: true })));
    const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
    const sized = `stty columns ${columns} rows ${rows} && exec ${command}`;
    const run = spawnSync('script', ['--quiet', '--return', '--flush', '--command', sized, '/dev/null'], {
      cwd: copy,
      encoding: 'utf8',
      env: { PATH, HOME: copy, TERM: 'xterm-256color', SHELL: '/bin/sh' },
      timeout: 120_000,
    });
    if (run.status !== 0) {
      throw new Error(`The run ended with ${run.status ?? run.signal ?? run.error?.message}:\n${run.stdout}`);
    }
    return run.stdout;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The lines with everything replaced that another run would have otherwise. */
function settled(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line !== '') + 1;
  let second = 0;
  return lines.slice(0, end).map((line) =>
    line
      .replaceAll(/until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g, 'until 2026-11-24 09:30:00 UTC')
      .replace(
        /^(\u{1b}\[\d+m)?\d\d:\d\d:\d\d/u,
        (_, dim = '') => `${dim}09:30:${String(second++).padStart(2, '0')}`,
      )
      .replaceAll(/exec-RB-LOCAL-001-\d{8}T\d{6}Z-[a-z0-9]+/g, 'exec-RB-LOCAL-001-20261123T093000Z-k3v9q2')
      .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:40123')
      .replaceAll(/\b\d+\.\d s\b/g, '0.2 s'),
  );
}

async function check(): Promise<void> {
  if ((await readFile(picture, 'utf8').catch(() => '')) !== svg) {
    console.error('docs/images/terminal.svg is stale: run `node scripts/terminal-picture.ts`');
    process.exitCode = 1;
  }
}

async function write(): Promise<void> {
  await mkdir(dirname(picture), { recursive: true });
  await writeFile(picture, svg);
}
