import { percentOf } from '../rehearsal/coverage-of.ts';
import type { RehearsedRunbook } from '../rehearsal/rehearse-all.ts';
import type { RehearsalResult } from '../rehearsal/result.ts';
import { caseName } from '../report/junit-suites.ts';
import { counted } from '../report/step-facts.ts';
import type { LoadedTests } from '../runbook/load-tests.ts';
import type { Finding, Severity } from '../source/finding.ts';

/** What a check finds beside lint; these are always errors. */
export const checkRules: readonly {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
}[] = [
  {
    id: 'failed-rehearsal',
    severity: 'error',
    summary: 'Every test case goes as it says',
    why: 'A case that fails shows a runbook that does something else than its authors think, or a case that is out of date.',
  },
  {
    id: 'low-coverage',
    severity: 'error',
    summary: 'The test cases of a runbook reach as much of it as `coverage` of `config.yaml` asks for',
    why: 'What no test case reaches is tried for the first time in an incident. `coverage` in `config.yaml` says how much is asked for, 100 percent unless it is set.',
  },
];

/** The test cases of a runbook that did not go as they say. */
export function failedRehearsals({ tests, results }: RehearsedRunbook): readonly Finding[] {
  if (tests === null) return [];
  return results.flatMap((result, index) =>
    result.passed ? [] : [failedRehearsal(result, tests, tests.cases[index]?.pointer ?? '')],
  );
}

function failedRehearsal(result: RehearsalResult, { file, places }: LoadedTests, pointer: string): Finding {
  const [first, ...others] = result.differences;
  const hint = first?.hint ?? null;
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more difference')}`;
  return {
    rule: 'failed-rehearsal',
    severity: 'error',
    message: `${caseName(result)}: ${first?.message ?? 'failed'}${more}`,
    ...(hint === null ? {} : { hint }),
    file: file.path,
    span: places.spanOf(first?.pointer ?? pointer),
  };
}

/** Whether the cases of a runbook reach less than they should; a runbook without cases is not reached at all. */
export function lowCoverage({ loaded, coverage }: RehearsedRunbook, least: number): readonly Finding[] {
  const percent = percentOf(coverage.total);
  if (percent >= least) return [];
  const missing = counted(coverage.uncovered.length, 'part');
  return [
    {
      rule: 'low-coverage',
      severity: 'error',
      message: `Unexpected coverage of ${percent} %, expected at least ${least} %: ${missing} not reached by any test case`,
      hint: `\`runbook test ${loaded.id} --coverage\` lists them; \`coverage\` in \`config.yaml\` says how much is asked for`,
      file: loaded.file.path,
      span: loaded.places.spanOf('/metadata/runbook_id'),
    },
  ];
}
