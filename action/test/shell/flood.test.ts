import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixtures } from './try-shell.ts';

const size = (process.env['RUNBOOKS_CI'] === '1' ? 1024 : 256) * 1024 * 1024;
// A gibibyte takes seconds on an idle machine and a minute on a busy one.
const time = 300_000;
const line = '2026-11-23T03:04:05.678Z INFO a line of a log, with planted-secret in it';

test('a flood of lines: the log is whole, memory does not grow', { timeout: time }, () => {
  const flood = measure(`{ yes '${line}' || true; } | head -c ${size}`);
  expect(flood.end).toMatchObject({ ended: 'exited', exit_code: 0, textCut: true, textLength: 1024 * 1024 });
  expect(flood.end.stdout.bytes).toBe(size);
  expect(flood.end.lines).toBe(Math.ceil(size / (line.length + 1)));
  expect(flood.end.peakMebibytes).toBeLessThan(200);
  const masked = line.replace('planted-secret', '***');
  const expected = Math.floor(size / (line.length + 1)) * (masked.length + 1);
  expect(Math.abs(flood.logSize - expected)).toBeLessThan(1000);
  expect(flood.kept).toMatch(/^2026[^]*\*\*\*[^]*bytes are not kept[^]*\*\*\*/);
  expect(flood.kept).not.toContain('planted-secret');
  expect(flood.kept.length).toBeLessThanOrEqual(64 * 1024);
});

test('a flood without a line end, a secret at its end', { timeout: time }, () => {
  const flood = measure(`head -c ${size} /dev/zero | tr '\\0' x; printf %s planted-secret`);
  expect(flood.end).toMatchObject({ ended: 'exited', exit_code: 0 });
  expect(flood.end.stdout.bytes).toBe(size + 'planted-secret'.length);
  expect(flood.end.peakMebibytes).toBeLessThan(200);
  expect(flood.logSize).toBeGreaterThan(size);
  expect(flood.kept.endsWith('xxx***')).toBe(true);
});

type Flood = {
  readonly end: {
    readonly stdout: { readonly bytes: number; readonly kept: string };
    readonly lines: number;
    readonly peakMebibytes: number;
  };
  readonly logSize: number;
  readonly kept: string;
};

function measure(script: string): Flood {
  const root = mkdtempSync(join(tmpdir(), 'runbook-test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const printed = execFileSync(process.execPath, [join(fixtures, 'flood.ts'), root, script], {
    encoding: 'utf8',
  });
  const end = JSON.parse(printed) as Flood['end'];
  return {
    end,
    logSize: statSync(join(root, '.runbook/logs/exec-flood.log')).size,
    kept: readFileSync(join(root, '.runbook/output', end.stdout.kept), 'utf8'),
  };
}
