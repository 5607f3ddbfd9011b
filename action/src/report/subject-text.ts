import { stepByNumber } from '../runbook/flow.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { visible } from '../source/visible.ts';

/** What a gate or a condition is about, in words: `4 Execute full failover`, `prerequisite 1: You can reach the gateway`. */
export function subjectText(runbook: Runbook, subject: string): string {
  const [list, position] = subject.split('.');
  if (list === 'prerequisites' || list === 'post_conditions') {
    const description = runbook[list][Number(position) - 1]?.description;
    const name = `${list === 'prerequisites' ? 'prerequisite' : 'post-condition'} ${position ?? ''}`;
    return description === undefined ? name : `${name}: ${visible(description)}`;
  }
  return /^\d+$/.test(subject) ? stepText(runbook, Number(subject)) : visible(subject);
}

/** Number and title of a step. */
export function stepText(runbook: Runbook, number: number): string {
  const title = stepByNumber(runbook, number)?.title;
  return title === undefined ? String(number) : `${number} ${visible(title)}`;
}
