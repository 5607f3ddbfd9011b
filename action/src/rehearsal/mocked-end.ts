import type { CommandEnd } from '../engine/input.ts';
import type { DeclaredOutputs } from '../engine/ports.ts';
import type { MockedAttempt } from '../runbook/test-case.ts';

/** A command that ended well and said nothing: one of several for which a mock stands. */
export const endedWell: CommandEnd = {
  exit_code: 0,
  signal: null,
  ended: 'exited',
  duration_ms: 0,
  stdout: { bytes: 0, sha256: null, kept: null },
  stderr: { bytes: 0, sha256: null, kept: null },
  stdoutText: '',
  stderrText: '',
  textCut: false,
  outputs: {},
  secretOutputs: [],
  problem: null,
};

/** How a mocked attempt's last command ends; one that takes longer than it may is stopped then. */
export function mockedEnd(
  mock: MockedAttempt,
  declared: DeclaredOutputs,
  timeoutSeconds: number,
): CommandEnd {
  const texts = {
    stdout: { bytes: Buffer.byteLength(mock.stdout), sha256: null, kept: null },
    stderr: { bytes: Buffer.byteLength(mock.stderr), sha256: null, kept: null },
    stdoutText: mock.stdout,
    stderrText: mock.stderr,
  };
  if (mock.duration_seconds > timeoutSeconds) {
    const duration_ms = timeoutSeconds * 1000;
    return { ...endedWell, ...texts, exit_code: null, signal: 'SIGTERM', ended: 'timed_out', duration_ms };
  }
  const published = Object.entries(mock.outputs);
  const isSecret = (name: string): boolean => declared[name]?.secret === true;
  return {
    ...endedWell,
    ...texts,
    exit_code: mock.exit_code,
    duration_ms: Math.round(mock.duration_seconds * 1000),
    outputs: Object.fromEntries(published.filter(([name]) => !isSecret(name))),
    secretOutputs: published.map(([name]) => name).filter(isSecret),
  };
}
