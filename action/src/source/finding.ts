/** A stretch of a text, as UTF-16 offsets: `start` is in it, `end` is not. */
export type Span = { readonly start: number; readonly end: number };

export type Severity = 'error' | 'warning' | 'info';

/** A second place that matters for a finding, such as where a name was first defined. */
export type Related = { readonly message: string; readonly file: string; readonly span: Span };

/** One result of validation or lint; `file` is a posix path relative to the root. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly span: Span;
  readonly related?: readonly Related[];
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings in the order of file, place, severity, rule and message, each only once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start - b.span.start ||
    rank[a.severity] - rank[b.severity] ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
