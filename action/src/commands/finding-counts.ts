import type { Config } from '../runbook/config.ts';
import type { Finding, Severity } from '../source/finding.ts';

/** How many findings of each severity there are. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function findingCounts(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Whether one of the findings weighs enough to make a check fail. */
export function someFail(findings: readonly Finding[], failOn: Config['fail_on']): boolean {
  return findings.some(({ severity }) => rank[severity] <= rank[failOn]);
}
