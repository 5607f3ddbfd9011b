import { daysBetween } from '../lint/day.ts';

/** How a runbook stands with its review. */
export type ReviewState = {
  readonly state: 'reviewed' | 'due-soon' | 'overdue';
  /** For people, such as `Review overdue since 2026-10-01`. */
  readonly text: string;
};

/** How a review stands on a day; dates are `yyyy-mm-dd`. */
export function reviewState(
  reviewDate: string,
  { today, warnDays }: { readonly today: string; readonly warnDays: number },
): ReviewState {
  const days = daysBetween(today, reviewDate);
  if (days < 0) return { state: 'overdue', text: `Review overdue since ${reviewDate}` };
  if (days <= warnDays) return { state: 'due-soon', text: `Review due ${reviewDate}` };
  return { state: 'reviewed', text: `Reviewed until ${reviewDate}` };
}
