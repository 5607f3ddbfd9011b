/** Runs every check of the repository to its end, prints how each went, and fails if one failed. */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const checks: Readonly<Record<string, string>> = {
  types: 'npm run --silent types',
  lint: 'npm run --silent lint',
  format: 'npm run --silent format:check',
  'unused code': 'npm run --silent unused',
  layers: 'vitest run scripts/layers.test.ts',
  'generated schemas': 'node scripts/generate-schemas.ts --check',
  'built programs': 'node scripts/build.ts --check',
  workflows: 'vitest run scripts/workflows.test.ts',
  // By the date of the commit, so that an old clone stays green.
  'own runbooks': 'node action/dist/cli.js check --today "$(git log -1 --format=%cs)"',
  'example runbooks': 'node action/dist/cli.js validate --dir docs/examples',
  'reference pages': 'node scripts/reference.ts --check',
  'attack table': 'node scripts/attack-table.ts --check',
  'rule pages': 'node scripts/generate-rule-pages.ts --check',
  documentation: 'node scripts/docs.ts --check',
  'github examples': 'node scripts/github-examples.ts --check',
};

const root = resolve(import.meta.dirname, '..');
const path = `${resolve(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`;
const results = Object.entries(checks).map(([name, command]) => runCheck(name, command));
const failed = results.filter((passed) => !passed).length;
console.log(`checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runCheck(name: string, command: string): boolean {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    maxBuffer: 64 * 2 ** 20,
    shell: true,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const passed = status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(18)} ${seconds.padStart(5)} s  ${command}`);
  if (!passed) {
    console.log(`${stdout}${stderr}${error?.message ?? ''}`);
  }
  return passed;
}
