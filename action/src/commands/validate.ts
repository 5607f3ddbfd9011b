import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../report/step-facts.ts';
import type { RuleSeverity } from '../runbook/config.ts';
import { checkRepository } from '../runbook/check-repository.ts';
import type { ValidateReport } from '../schema/validate.report.ts';
import { Failure } from '../source/failure.ts';
import type { Finding, Severity } from '../source/finding.ts';
import type { Environment } from './environment.ts';
import { noFields, type Outcome } from './outcome.ts';

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
  const absent = paths.find((path) => !existsSync(join(root, path)));
  if (absent !== undefined) {
    throw new Failure(
      'unreadable',
      `There is no file or folder \`${absent}\``,
      'Paths are looked for in the working folder, and must lie below the root',
    );
  }
  const { files, usable, findings: all, failOn, textOf } = await checkRepository(root, soundRoots());
  const asked = (file: string): boolean =>
    paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const findings = all.filter(
    ({ file, related = [] }) => asked(file) || related.some((other) => asked(other.file)),
  );
  const read = files.filter(asked).length;
  const json: ValidateReport = {
    ...blank,
    files: read,
    runbooks: usable.filter(asked).length,
    counts: countsOf(findings),
  };
  if (findings.length === 0) {
    return { exitCode: 0, text: `${palette.good('no findings')} in ${counted(read, 'file')}\n`, json };
  }
  const [{ findingsJson }, { findingsSummary, findingsText }] = await Promise.all([
    import('../report/findings-json.ts'),
    import('../report/findings-text.ts'),
  ]);
  return {
    exitCode: findings.some(({ severity }) => counts(severity, failOn)) ? 1 : 0,
    text: `${findingsText(findings, textOf, palette)}\n${findingsSummary(findings, read, palette)}\n`,
    json: { ...json, findings: findingsJson(findings, textOf) },
  };
}

const rank: Readonly<Record<Exclude<RuleSeverity, 'off'>, number>> = { error: 0, warning: 1, info: 2 };

function counts(severity: Severity, failOn: Exclude<RuleSeverity, 'off'>): boolean {
  return rank[severity] <= rank[failOn];
}

function countsOf(findings: readonly Finding[]): ValidateReport['counts'] {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
