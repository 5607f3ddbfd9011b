import type { Finding, Related, Severity, Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { LoadRule } from './load-rules.ts';
import type { TestRule } from './test-rules.ts';

/** Takes down one finding about a file. */
export type Report = (
  rule: LoadRule | TestRule,
  span: Span,
  message: string,
  more?: {
    readonly severity?: Severity;
    readonly hint?: string | undefined;
    readonly related?: readonly Related[];
  },
) => void;

/** A list of findings about a file, and how to add to it. */
export function reporter(file: SourceFile): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  const report: Report = (rule, span, message, { severity = 'error', hint, related } = {}) => {
    findings.push({
      rule,
      severity,
      message,
      ...(hint === undefined ? {} : { hint }),
      file: file.path,
      span,
      ...(related === undefined ? {} : { related }),
    });
  };
  return { findings, report };
}
