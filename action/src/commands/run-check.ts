import { type Changes, compareRevisions } from '../compare/changes.ts';
import { loadRevision } from '../compare/load-revision.ts';
import { type Facts, noFacts } from '../lint/facts.ts';
import { rehearseAll } from '../rehearsal/rehearse-all.ts';
import type { LoadedTests } from '../runbook/load-tests.ts';
import type { Repository } from '../runbook/load-repository.ts';
import { sortFindings } from '../source/finding.ts';
import { failedRehearsals, lowCoverage } from './check-rules.ts';
import type { Checked, CheckedChange } from './checked.ts';
import { someFail } from './finding-counts.ts';
import { lintRepository } from './lint-repository.ts';
import { readDay } from './read-day.ts';
import { shellcheckFacts } from './shellcheck-facts.ts';
import type { TestEnvironment } from './test.ts';

export type CheckOptions = {
  /** The revision that the change is compared with; without one nothing is. */
  readonly base?: string;
  /** The day on which reviews are due, `yyyy-mm-dd`; the day it is where there is none. */
  readonly today?: string;
};

/** Lints and rehearses everything, and compares it with what the change began with. Fails where that cannot be found. */
export async function runCheck(options: CheckOptions, environment: TestEnvironment): Promise<Checked> {
  const today = readDay(options.today ?? environment.now().slice(0, 10));
  // First, as it may fail, and rehearsals take longest.
  const base = options.base === undefined ? null : await readBase(environment.root, options.base);
  const repository = await environment.repository();
  const tests = await repository.testFiles();
  const { config, runbooks } = repository;
  const before = base === null ? null : loadRevision(base, { runbooks, tests, config });
  const rehearsed = await rehearseAll({ runbooks, tests, config, openFakeWorld: environment.openFakeWorld });
  const facts: Facts = {
    ...noFacts,
    ...(await shellcheckFacts(repository, environment)),
    today,
    coverage: new Map(
      rehearsed.filter((one) => one.tests !== null).map(({ loaded, coverage }) => [loaded.id, coverage]),
    ),
    touched: base?.touched ?? null,
    base: before === null ? null : new Map(before.runbooks.map((loaded) => [loaded.id, loaded])),
  };
  const linted = await lintRepository(repository, facts);
  const findings = sortFindings([
    ...linted.findings,
    ...rehearsed.flatMap((one) => [...failedRehearsals(one), ...lowCoverage(one, config.coverage)]),
  ]);
  const changes = before === null ? null : compareRevisions(before, currentOf(repository, tests));
  return {
    passed: !someFail(findings, config.fail_on),
    today,
    findings,
    textOf: linted.textOf,
    files: repository.files.length + tests.size,
    rehearsed,
    leastCoverage: config.coverage,
    change: changeOf(options.base, base, changes),
  };
}

async function readBase(
  root: string,
  revision: string,
): ReturnType<typeof import('../adapters/git-revision.ts').readBaseRevision> {
  const { readBaseRevision } = await import('../adapters/git-revision.ts');
  return readBaseRevision(root, revision);
}

function currentOf(
  { runbooks, config, files, usable }: Repository,
  tests: ReadonlyMap<string, LoadedTests>,
): Parameters<typeof compareRevisions>[1] {
  const read = new Set(usable);
  return { runbooks, tests, config, unusable: new Set(files.filter((path) => !read.has(path))) };
}

function changeOf(
  revision: string | undefined,
  base: { readonly commit: string; readonly touched: ReadonlySet<string> } | null,
  changes: Changes | null,
): CheckedChange | null {
  if (revision === undefined || base === null || changes === null) return null;
  return { revision, commit: base.commit, touched: base.touched, changes };
}
