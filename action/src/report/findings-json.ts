import type { ReportFinding } from '../schema/report.ts';
import type { Finding } from '../source/finding.ts';
import { lineColumn } from '../source/line-column.ts';
import type { TextOf } from './findings-text.ts';

/** Findings as they stand in every verb's report; a place in a file that is no text is its beginning. */
export function findingsJson(findings: readonly Finding[], textOf: TextOf): readonly ReportFinding[] {
  return findings.map(({ rule, severity, message, hint, file, span, related = [] }) => {
    const text = textOf(file) ?? '';
    const end = lineColumn(text, span.end);
    return {
      rule,
      severity,
      message,
      hint: hint ?? null,
      file,
      ...lineColumn(text, span.start),
      end_line: end.line,
      end_column: end.column,
      related: related.map((other) => ({
        message: other.message,
        file: other.file,
        ...lineColumn(textOf(other.file) ?? '', other.span.start),
      })),
    };
  });
}
