import type { RehearsalResult } from '../rehearsal/result.ts';
import { visible } from '../source/visible.ts';
import type { JunitSuite } from './junit.ts';

/** Rehearsals as test suites, one a runbook; `fileOf` says where a runbook's cases are written, `storyOf` how a failed case went. */
export function junitSuites(
  results: readonly RehearsalResult[],
  fileOf: (runbookId: string) => string,
  storyOf: (result: RehearsalResult) => string,
): readonly JunitSuite[] {
  const ids = [...new Set(results.map(({ runbookId }) => runbookId))];
  return ids.map((id) => ({
    name: id,
    file: fileOf(id),
    cases: results
      .filter(({ runbookId }) => runbookId === id)
      .map((result) => ({
        name: caseName(result),
        // The clock of a rehearsal is simulated: what it shows is no time that anybody waited.
        seconds: 0,
        failure: result.passed
          ? null
          : {
              message: result.differences.map(({ message }) => visible(message)).join('; '),
              text: storyOf(result),
            },
      })),
  }));
}

/** What a case is called among those of its runbook. */
export function caseName({ testId, description }: Pick<RehearsalResult, 'testId' | 'description'>): string {
  return description === '' ? testId : `${testId}: ${description}`;
}
