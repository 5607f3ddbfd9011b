import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { LoadedTests } from '../runbook/load-tests.ts';
import type { RunbookCoverage } from './coverage.ts';
import { coverageOf } from './coverage-of.ts';
import type { OpenFakeWorld } from './fake-world.ts';
import { type Rehearsal, rehearse } from './rehearse.ts';
import type { RehearsalResult } from './result.ts';

/** A runbook, its test file if it has one, how its cases went, and what they reach. */
export type RehearsedRunbook = {
  readonly loaded: LoadedRunbook;
  readonly tests: LoadedTests | null;
  readonly results: readonly RehearsalResult[];
  readonly coverage: RunbookCoverage;
};

/** What to rehearse, and with what. */
export type RehearseAll = {
  readonly runbooks: readonly LoadedRunbook[];
  readonly tests: ReadonlyMap<string, LoadedTests>;
  readonly config: Config;
  readonly openFakeWorld?: OpenFakeWorld;
  /** How one case is rehearsed; by default on the engine. */
  readonly rehearseOne?: (rehearsal: Rehearsal) => Promise<RehearsalResult>;
};

/** Rehearses every case of these runbooks, in order. */
export async function rehearseAll({
  runbooks,
  tests,
  config,
  openFakeWorld,
  rehearseOne = rehearse,
}: RehearseAll): Promise<readonly RehearsedRunbook[]> {
  const rehearsed: RehearsedRunbook[] = [];
  for (const loaded of runbooks) {
    const file = tests.get(loaded.id) ?? null;
    const results: RehearsalResult[] = [];
    for (const test of file?.cases ?? []) {
      const world = openFakeWorld === undefined ? {} : { openFakeWorld };
      results.push(await rehearseOne({ loaded, test, config, ...world }));
    }
    rehearsed.push({ loaded, tests: file, results, coverage: coverageOf(loaded.runbook, results) });
  }
  return rehearsed;
}
