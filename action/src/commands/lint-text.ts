import { allRules } from '../lint/rules/index.ts';
import { annotations } from '../report/annotations.ts';
import { findingsSummary, findingsText, type TextOf } from '../report/findings-text.ts';
import { jsonText } from '../report/json-text.ts';
import { type DescribedRule, sarif } from '../report/sarif.ts';
import { loadRules } from '../runbook/load-rules.ts';
import type { LintReport } from '../schema/lint.report.ts';
import type { Finding } from '../source/finding.ts';
import type { Environment } from './environment.ts';

/** How findings are printed. */
export type LintFormat = 'text' | 'json' | 'sarif' | 'github';

/** Every rule that a finding can name, those of loading included. */
export const describedRules: readonly DescribedRule[] = [
  ...allRules,
  ...Object.entries(loadRules).map(([id, summary]) => ({
    id,
    severity: 'error' as const,
    summary,
    why: `${summary}.`,
  })),
];

/** What `lint` prints; ends in a line feed unless there is nothing to print. */
export function lintText(
  format: LintFormat,
  {
    findings,
    textOf,
    files,
    json,
  }: {
    readonly findings: readonly Finding[];
    readonly textOf: TextOf;
    readonly files: number;
    readonly json: LintReport;
  },
  { palette, version }: Pick<Environment, 'palette' | 'version'>,
): string {
  switch (format) {
    case 'text': {
      const gap = findings.length === 0 ? '' : '\n';
      return `${findingsText(findings, textOf, palette)}${gap}${findingsSummary(findings, files, palette)}\n`;
    }
    case 'json':
      return jsonText(json);
    case 'sarif':
      return jsonText(sarif(findings, textOf, { version, rules: describedRules }));
    case 'github':
      return annotations(findings, textOf)
        .map((line) => `${line}\n`)
        .join('');
    default:
      return format satisfies never;
  }
}
