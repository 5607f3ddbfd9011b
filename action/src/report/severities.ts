import type { Finding, Severity } from '../source/finding.ts';
import { counted } from './step-facts.ts';

// From worst to mildest.
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The same findings, errors first; among equals the order stays. */
export function worstFirst<F extends Pick<Finding, 'severity'>>(findings: readonly F[]): readonly F[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** How many findings there are of each severity, in words, such as `2 errors, 1 warning`; `no findings` for none. */
export function severityCounts(findings: readonly Pick<Finding, 'severity'>[]): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [severity === 'info' ? `${count} info` : counted(count, severity)];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
