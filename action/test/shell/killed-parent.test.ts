import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { orphans } from '../../src/adapters/running-commands.ts';
import { fixtures } from './try-shell.ts';

test('a command whose parent was killed is found, and its traces go when it ends', async () => {
  const root = mkdtempSync(join(tmpdir(), 'runbook-test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const script =
    'dirname "$RUNBOOK_OUTPUT" > folder; echo $$ > ready.new; mv ready.new ready; while [ ! -e go ]; do sleep 0.01; done';
  const parent = spawn(process.execPath, [join(fixtures, 'flood.ts'), root, script], { stdio: 'ignore' });
  onTestFinished(() => void parent.kill('SIGKILL'));
  await vi.waitFor(() => expect(existsSync(join(root, 'ready'))).toBe(true), {
    timeout: 20_000,
    interval: 20,
  });
  const pgid = Number(readFileSync(join(root, 'ready'), 'utf8'));
  const folder = readFileSync(join(root, 'folder'), 'utf8').trim();
  expect(orphans(root, 'exec-flood')).toEqual([]);
  parent.kill('SIGKILL');
  await once(parent, 'exit');

  expect(orphans(root, 'exec-flood')).toEqual([{ pgid, step: 1, since: expect.stringMatching(/Z$/) }]);
  expect(existsSync(folder)).toBe(true);
  writeFileSync(join(root, 'go'), '');
  await vi.waitFor(() => expect(orphans(root, 'exec-flood')).toEqual([]));
  expect(readdirSync(join(root, '.runbook/cache/running'))).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

test('a note of a process that has long ended, or that is none, names nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'runbook-test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(orphans(root, 'exec-x')).toEqual([]);
  execNote(root, 'exec-x.4194305', '{torn');
  // Our own group is alive, but began at another time.
  execNote(
    root,
    'exec-x.4194306',
    JSON.stringify({
      folder: root,
      commands: [{ pgid: process.pid, step: 1, since: '2020-01-01T00:00:00Z' }, { pgid: -1 }, null],
    }),
  );
  expect(orphans(root, 'exec-x')).toEqual([]);
  expect(existsSync(root)).toBe(true);
});

function execNote(root: string, name: string, text: string): void {
  const folder = join(root, '.runbook/cache/running');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
