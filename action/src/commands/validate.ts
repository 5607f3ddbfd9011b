import { counted } from '../report/step-facts.ts';
import { checkRepository } from '../runbook/check-repository.ts';
import type { ValidateReport } from '../schema/validate.report.ts';
import { askedPaths } from './asked-paths.ts';
import type { Environment } from './environment.ts';
import { findingCounts, someFail } from './finding-counts.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';

export type ValidateOptions = {
  /** Posix paths relative to the root; findings elsewhere are not printed. None: everything is. */
  readonly paths: readonly string[];
};

/** The document of a `validate` that never came to it. */
export const blank: ValidateReport = {
  verb: 'validate',
  ...noFields,
  files: 0,
  runbooks: 0,
  counts: { error: 0, warning: 0, info: 0 },
};

/** Says what makes runbooks unusable. Paths filter what is said; the whole root is read all the same. */
export async function validate(
  { paths }: ValidateOptions,
  { root, palette, soundRoots }: Environment,
): Promise<Outcome<ValidateReport>> {
  const asked = askedPaths(root, paths);
  const { files, usable, findings: all, failOn, textOf } = await checkRepository(root, soundRoots());
  const findings = all.filter(asked.finding);
  const read = files.filter(asked.file).length;
  const json: ValidateReport = {
    ...blank,
    files: read,
    runbooks: usable.filter(asked.file).length,
    counts: findingCounts(findings),
  };
  if (findings.length === 0) {
    return { exitCode: 0, text: `${palette.good('no findings')} in ${counted(read, 'file')}\n`, json };
  }
  const [{ findingsJson }, { findingsSummary, findingsText }] = await Promise.all([
    import('../report/findings-json.ts'),
    import('../report/findings-text.ts'),
  ]);
  return {
    exitCode: someFail(findings, failOn) ? 1 : 0,
    text: `${findingsText(findings, textOf, palette)}\n${findingsSummary(findings, read, palette)}\n`,
    json: { ...json, findings: findingsJson(findings, textOf) },
  };
}
