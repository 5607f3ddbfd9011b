/**
 * Makes every mutation of the shipped runbooks and counts how many of them their loader, their tests or the lint catch.
 * Fails where fewer than 95 % are caught. `--runbook ID` looks at one runbook, `--survivors` names what nobody caught.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { CORE_SCHEMA, dump, load } from 'js-yaml';

import { lintRepository } from '../action/src/commands/lint-repository.ts';
import { noFacts } from '../action/src/lint/facts.ts';
import { canFail } from '../action/src/rehearsal/coverage-items.ts';
import { rehearse } from '../action/src/rehearsal/rehearse.ts';
import { nextStep } from '../action/src/runbook/flow.ts';
import { loadRepository, type Repository } from '../action/src/runbook/load-repository.ts';
import { type LoadedRunbook, loadRunbook } from '../action/src/runbook/load-runbook.ts';
import { loadTests, type LoadedTests } from '../action/src/runbook/load-tests.ts';
import type { Runbook } from '../action/src/runbook/runbook.ts';
import type { RunbookFile } from '../action/src/schema/runbook.ts';
import type { Finding } from '../action/src/source/finding.ts';
import { type Mutation, mutationsOf } from './runbook-mutations.ts';

const leastPercent = 95;
const { values: options } = parseArgs({
  options: { runbook: { type: 'string' }, survivors: { type: 'boolean', default: false } },
});
const repository = await loadRepository(resolve(import.meta.dirname, '..'));
const testFiles = await repository.testFiles();

type Catcher = 'loader' | 'tests' | 'lint';
type Verdict = Mutation & { readonly runbook: string; readonly caughtBy: Catcher | null };

const verdicts: Verdict[] = [];
for (const loaded of repository.runbooks) {
  const tests = testFiles.get(loaded.id);
  if (tests === undefined || (options.runbook !== undefined && loaded.id !== options.runbook)) continue;
  verdicts.push(...(await judgeAll(loaded, tests)));
}
printTable();
if (options.survivors) {
  for (const { runbook, kind, what } of verdicts.filter(({ caughtBy }) => caughtBy === null)) {
    console.log(`not caught: ${runbook}, ${kind}: ${what}`);
  }
}

async function judgeAll(loaded: LoadedRunbook, tests: LoadedTests): Promise<readonly Verdict[]> {
  const original = load(loaded.file.text, { schema: CORE_SCHEMA }) as RunbookFile;
  const same = meaningOf(loaded.runbook);
  const before = new Set((await lintOf(loaded)).map(signature));
  const judged: Verdict[] = [];
  for (const mutation of mutationsOf(original)) {
    const file = { path: loaded.file.path, text: dump(mutation.file, { schema: CORE_SCHEMA, noRefs: true }) };
    const mutant = loadRunbook(file, { config: repository.config }).loaded;
    // What only says in other words what was said before is no mutation.
    if (mutant !== undefined && meaningOf(mutant.runbook) === same) continue;
    judged.push({
      ...mutation,
      runbook: loaded.id,
      caughtBy: mutant === undefined ? 'loader' : await catcherOf(mutant, tests, before),
    });
  }
  return judged;
}

async function catcherOf(
  mutant: LoadedRunbook,
  tests: LoadedTests,
  before: ReadonlySet<string>,
): Promise<Catcher | null> {
  if (await failsSomeTest(mutant, tests)) return 'tests';
  return (await lintOf(mutant)).some((finding) => !before.has(signature(finding))) ? 'lint' : null;
}

/** A runbook as text, with what the file leaves to a rule said: where each step leads, and nothing about failures that cannot happen. */
function meaningOf(runbook: Runbook): string {
  const steps = runbook.steps.map((step) => {
    const { next: _next, on_failure, ...rest } = step;
    const fails = canFail(step) || step.decide.length > 0;
    return { ...rest, next: nextStep(runbook, step), on_failure: fails ? on_failure : null };
  });
  return JSON.stringify({ ...runbook, steps });
}

/** Cases with fakes start processes, which takes long, and prove commands more than flow: they are left out. */
async function failsSomeTest(mutant: LoadedRunbook, { file }: LoadedTests): Promise<boolean> {
  const tests = loadTests(file, mutant);
  if (tests.findings.some(({ severity }) => severity === 'error')) return true;
  for (const test of tests.cases) {
    if (test.test.fakes !== null) continue;
    const { passed } = await rehearse({ loaded: mutant, test, config: repository.config });
    if (!passed) return true;
  }
  return false;
}

/** Findings above `info`, which a check would show. */
async function lintOf(loaded: LoadedRunbook): Promise<readonly Finding[]> {
  const one: Repository = { ...repository, runbooks: [loaded], findings: [] };
  const { findings } = await lintRepository(one, noFacts);
  return findings.filter(({ severity, file }) => severity !== 'info' && file === loaded.file.path);
}

function signature({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

function printTable(): void {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))];
  for (const kind of [...kinds, 'all']) {
    const some = verdicts.filter((verdict) => kind === 'all' || verdict.kind === kind);
    const by = (catcher: Catcher): number => some.filter(({ caughtBy }) => caughtBy === catcher).length;
    const caught = some.filter(({ caughtBy }) => caughtBy !== null).length;
    const percent = (100 * caught) / Math.max(1, some.length);
    console.log(
      `${kind.padEnd(22)} ${String(caught).padStart(5)} of ${String(some.length).padStart(5)} caught (${percent.toFixed(1)} %): loader ${by('loader')}, tests ${by('tests')}, lint ${by('lint')}`,
    );
    if (kind === 'all' && percent < leastPercent) process.exitCode = 1;
  }
}
