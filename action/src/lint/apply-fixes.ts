import type { Fix } from './rule.ts';

/** A text with fixes in it; of two that touch the same characters only the first is applied, so that the rest wait for the next time. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: inserted } of fixes.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    if (span.start < from) continue;
    result += text.slice(from, span.start) + inserted;
    from = span.end;
  }
  return result + text.slice(from);
}
