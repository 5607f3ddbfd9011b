import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Tests start from the same environment on a laptop, in CI and inside a GitHub job.
const inherited =
  /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|RUNBOOK_|GIT_|CI$|NO_COLOR$|FORCE_COLOR$|BASH_ENV$|ENV$|ITEM$)/;
for (const name of Object.keys(process.env)) {
  if (inherited.test(name)) {
    delete process.env[name];
  }
}

const results = process.env['RUNBOOKS_RESULTS'];

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['action/src/**/*.test.ts', 'action/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    // Much of the time is spent waiting for git and other processes: on two cores two halve it.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // In CI a missing snapshot is a failure, not a new snapshot.
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    update: process.env['RUNBOOKS_CI'] === '1' ? 'none' : 'new',
    server: {
      deps: {
        // These packages import JSON without the attribute that Node demands.
        inline: [/@actions\/(expressions|languageservice|workflow-parser)/],
      },
    },
    coverage: {
      provider: 'v8',
      include: ['action/src/**/*.ts'],
      exclude: ['action/src/schema/**', '**/*.test.ts'],
    },
  },
});

export default config;
