import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createSecrets, type StreamingSecrets } from '../../src/adapters/secrets.ts';
import { bashShell } from '../../src/adapters/shell.ts';
import type { CommandEnd } from '../../src/engine/input.ts';
import type { DeclaredOutputs, OutputLine, Shell } from '../../src/engine/ports.ts';

export type Command = Parameters<Shell['run']>[1];

/** A real shell in a folder of its own, for one test. */
export type TriedShell = {
  readonly root: string;
  readonly shell: Shell;
  readonly secrets: StreamingSecrets;
  readonly lines: OutputLine[];
  /** Runs a script as the first command of step 4; whatever is given stands over the defaults. */
  readonly run: (
    script: string,
    over?: Partial<Command> & { readonly signal?: AbortSignal; readonly declared?: DeclaredOutputs },
  ) => Promise<CommandEnd>;
  /** Resolves when a line of output matches. */
  readonly seen: (pattern: RegExp) => Promise<OutputLine>;
  readonly log: () => string;
  readonly kept: (output: CommandEnd['stdout']) => string | null;
};

export const executionId = 'exec-RB-TEST-001-20261123T030405Z-k3v9q2';
export const fixtures: string = fileURLToPath(new URL('fixtures/', import.meta.url));

/** Makes the shell; its folder goes when the test ends. */
export function tryShell(
  over: {
    readonly secrets?: Readonly<Record<string, string>>;
    readonly environment?: Record<string, string>;
    readonly drained?: () => Promise<void> | null;
  } = {},
): TriedShell {
  const root = mkdtempSync(join(tmpdir(), 'runbook-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const secrets = createSecrets(Object.entries(over.secrets ?? {}).map(([name, value]) => ({ name, value })));
  const lines: OutputLine[] = [];
  const waiting: { readonly pattern: RegExp; readonly resolve: (line: OutputLine) => void }[] = [];
  const shell = bashShell({
    root,
    secrets,
    environment: {
      PATH: process.env['PATH'],
      HOME: root,
      NODE: process.execPath,
      FIXTURES: fixtures,
      ...over.environment,
    },
    onLine: (line) => {
      lines.push(line);
      for (const { pattern, resolve } of waiting) if (pattern.test(line.text)) resolve(line);
    },
    graceSeconds: 0.3,
    drained: over.drained ?? (() => null),
  });
  onTestFinished(shell.close);
  return {
    root,
    shell,
    secrets,
    lines,
    run: async (script, { signal = new AbortController().signal, declared = {}, ...command } = {}) =>
      await shell.run(executionId, commandOf(script, command), declared, signal),
    seen: async (pattern) =>
      await new Promise((resolve) => {
        const line = lines.find(({ text }) => pattern.test(text));
        if (line === undefined) waiting.push({ pattern, resolve });
        else resolve(line);
      }),
    log: () => readFileSync(join(root, '.runbook', 'logs', `${executionId}.log`), 'utf8'),
    kept: ({ kept }) => (kept === null ? null : readFileSync(join(root, '.runbook', 'output', kept), 'utf8')),
  };
}

function commandOf(script: string, over: Partial<Command>): Command {
  return {
    type: 'RunCommand',
    step: 4,
    visit: 1,
    attempt: 1,
    item: null,
    index: 1,
    script,
    environment: {},
    secrets: [],
    timeoutSeconds: 60,
    keep: 'tail',
    ...over,
  };
}
