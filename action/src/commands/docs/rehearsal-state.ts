import type { OpenFakeWorld } from '../../rehearsal/fake-world.ts';
import { percentOf } from '../../rehearsal/coverage-of.ts';
import { rehearseAll } from '../../rehearsal/rehearse-all.ts';
import type { Config } from '../../runbook/config.ts';
import type { LoadedRunbook } from '../../runbook/load-runbook.ts';
import type { LoadedTests } from '../../runbook/load-tests.ts';
import type { TestState } from '../../site/site-facts.ts';

/** Rehearses one runbook and says how that went; null where it has no test cases. */
export async function rehearsalState(
  loaded: LoadedRunbook,
  tests: ReadonlyMap<string, LoadedTests>,
  about: { readonly config: Config; readonly openFakeWorld: OpenFakeWorld },
): Promise<Omit<TestState, 'commit'> | null> {
  if ((tests.get(loaded.id)?.cases.length ?? 0) === 0) return null;
  const [rehearsed] = await rehearseAll({ runbooks: [loaded], tests, ...about });
  if (rehearsed === undefined) return null;
  const { results, coverage } = rehearsed;
  return {
    cases: results.length,
    failed: results.filter(({ passed }) => !passed).length,
    percent: percentOf(coverage.total),
    missed: coverage.uncovered.map(({ message, pointer }) => ({ message, index: stepIndex(pointer) })),
  };
}

function stepIndex(pointer: string): number | null {
  const index = /^\/steps\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index);
}
