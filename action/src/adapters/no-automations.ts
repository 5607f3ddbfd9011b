import type { Automations } from '../engine/ports.ts';

/** A registry without entries: every name is a problem, never a success. */
export function noAutomations(): Automations {
  const nothing = { bytes: 0, sha256: null, kept: null };
  return {
    run: async (_executionId, { name }) => ({
      exit_code: null,
      signal: null,
      ended: 'not_started',
      duration_ms: 0,
      stdout: nothing,
      stderr: nothing,
      stdoutText: '',
      stderrText: '',
      textCut: false,
      outputs: {},
      secretOutputs: [],
      problem: {
        code: 'automation',
        message: `Unexpected automation \`${name}\`, expected one that is registered: there is none`,
      },
    }),
  };
}
