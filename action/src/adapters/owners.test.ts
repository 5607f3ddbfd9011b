import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Owner } from '../schema/event.ts';
import { processOwners } from './owners.ts';
import { processStart, startFromPs } from './process-start.ts';

const owners = processOwners();

test('this process knows itself, and tells it the same way each time', () => {
  expect(owners.self).toEqual({ host: hostname(), pid: process.pid, started_at: expect.stringMatching(/./) });
  expect(processOwners().self).toEqual(owners.self);
  expect(owners.state(owners.self)).toBe('self');
});

test('an earlier process of the same number is gone', () => {
  expect(owners.state({ ...owners.self, started_at: '1763869445.12' })).toBe('gone');
});

test('nothing is known of another machine', () => {
  expect(owners.state({ ...owners.self, host: 'elsewhere' })).toBe('unknown');
});

test('another process is alive until it ends', async () => {
  const child = spawn('bash', ['-c', 'read -r'], { stdio: ['pipe', 'ignore', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const owner = ownerOf(child.pid);
  expect(owners.state(owner)).toBe('alive');
  expect(owners.state({ ...owner, started_at: 'before' })).toBe('gone');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(owners.state(owner)).toBe('gone');
});

test('a process that ended and that nobody has asked about is gone', async () => {
  // The inner shell becomes another program, which never asks about the child that was its own.
  const child = spawn('bash', ['-c', 'bash -c : & echo $!; exec bash -c "read -r"'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  await vi.waitFor(() => expect(processStart(pid).state).not.toBe('running'));
  expect(owners.state({ host: hostname(), pid, started_at: 'whenever' })).toBe('gone');
});

test('`ps` tells the same start as the system does, to the second', () => {
  const exact = processStart(process.pid);
  const rough = startFromPs(process.pid);
  expect(
    exact.state === 'running' && rough.state === 'running' && Math.abs(exact.at - rough.at),
  ).toBeLessThanOrEqual(2000);
  expect(startFromPs(process.pid)).toEqual(rough);
  expect(startFromPs(2 ** 22 + 1).state).toBe('ended');
});

function ownerOf(pid: number | undefined): Owner {
  const start = processStart(pid ?? 0);
  return { host: hostname(), pid: pid ?? 0, started_at: start.state === 'running' ? start.identity : '' };
}
