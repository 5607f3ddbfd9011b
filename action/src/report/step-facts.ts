import type { OnFailure, Step, Target, Value } from '../runbook/runbook.ts';

/** What happens when a step fails, as a sentence without its full stop; steps are named by `nameOf`. */
export function failureSentence(onFailure: OnFailure, nameOf: (step: number) => string): string {
  switch (onFailure) {
    case 'stop':
      return 'the execution stops as failed';
    case 'continue':
      return 'the flow goes on';
    case 'escalate':
      return 'a person is asked';
    case 'rollback':
      return 'what was done is rolled back';
    default:
      return `the flow goes on at ${nameOf(onFailure.goto)}`;
  }
}

/** How a step is tried again, or null where there is one attempt only. */
export function retrySentence({ retry }: Step): string | null {
  if (retry.attempts === 1 && retry.delay_seconds === 0 && retry.when === undefined) {
    return null;
  }
  const delay =
    retry.delay_seconds === 0
      ? ''
      : `, ${retry.delay_seconds} seconds apart${retry.backoff === 'exponential' ? ', doubled each time' : ''}`;
  return `at most ${counted(retry.attempts, 'attempt')}${delay}`;
}

/** A number and its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A value as it is shown beside its name; an empty text must not look like none. */
export function shownValue(value: Value): string {
  return value === '' ? '""' : String(value);
}

/** A target in words. */
export function targetText(target: Target): string {
  return target === 'end' ? 'end' : `step ${target}`;
}

/** Over what a step is repeated, as one line; null where it is not. */
export function itemsText(forEach: readonly Value[] | string | undefined): string | null {
  if (forEach === undefined) {
    return null;
  }
  return typeof forEach === 'string' ? forEach : forEach.map(String).join(', ');
}
