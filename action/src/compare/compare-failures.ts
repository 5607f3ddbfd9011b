import type { OnFailure, Step } from '../runbook/runbook.ts';
import { type Change, change, risk } from './change.ts';
import { oneLine } from './shown.ts';
import type { StepContext } from './step-context.ts';

/** What is different about what happens when a step fails, and about how it is undone. */
export function compareFailures(context: StepContext): readonly Change[] {
  return [
    ...rollbackOf(context),
    ...irreversibleOf(context),
    ...onFailureOf(context),
    ...timeoutOf(context),
    ...retryOf(context),
    ...repeatOf(context),
  ];
}

function rollbackOf({ before, after, number }: StepContext): readonly Change[] {
  const [from, to] = [before.rollback_step, after.rollback_step];
  const shown = {
    before: stepText(from),
    after: stepText(to),
    pointer: to === undefined ? null : '/rollback_step',
  };
  if (from === undefined && to === undefined) return [];
  if (to === undefined) return [risk('rollback_step', 'is no longer undone', shown)];
  if (from === undefined) return [change('rollback_step', 'is undone now', shown)];
  return number(from) === to ? [] : [change('rollback_step', 'is undone by another step', shown)];
}

function irreversibleOf({ before, after }: StepContext): readonly Change[] {
  const [from, to] = [before.irreversible, after.irreversible];
  if (from === to) return [];
  const shown = {
    before: from === undefined ? null : oneLine(from),
    after: to === undefined ? null : oneLine(to),
  };
  if (from === undefined) {
    return [risk('irreversible', 'nothing undoes it now', { ...shown, pointer: '/irreversible' })];
  }
  if (to !== undefined) {
    return [
      change('irreversible', 'another reason why nothing undoes it', { ...shown, pointer: '/irreversible' }),
    ];
  }
  return after.rollback_step === undefined
    ? [risk('irreversible', 'a rollback no longer stops here and asks', shown)]
    : [change('irreversible', 'can be undone now', shown)];
}

function onFailureOf({ before, after, number }: StepContext): readonly Change[] {
  const moved = mapped(before.on_failure, number);
  const [from, to] = [failureText(moved), failureText(after.on_failure)];
  if (from === to) return [];
  const shown = { before: failureText(before.on_failure), after: to, pointer: '/on_failure' };
  return weakens(before.on_failure, after.on_failure)
    ? [risk('on_failure', 'its failure weighs less', shown)]
    : [change('on_failure', 'its failure leads elsewhere', shown)];
}

function mapped(onFailure: OnFailure, number: StepContext['number']): OnFailure {
  return typeof onFailure === 'string' ? onFailure : { goto: number(onFailure.goto) ?? Number.NaN };
}

function weakens(before: OnFailure, after: OnFailure): boolean {
  // Nothing is undone any more; or the flow goes on after a failure that ended it or asked a person.
  if (before === 'rollback') return true;
  const [from, to] = [goesOn(before), goesOn(after)];
  return to && (!from || (after === 'continue' && before !== 'continue'));
}

function goesOn(onFailure: OnFailure): boolean {
  return typeof onFailure === 'object' || onFailure === 'continue';
}

function failureText(onFailure: OnFailure): string {
  return typeof onFailure === 'string' ? onFailure : `goto ${onFailure.goto}`;
}

function timeoutOf({ before, after }: StepContext): readonly Change[] {
  const [from, to] = [before.timeout_seconds, after.timeout_seconds];
  if (from === to) return [];
  const shown = { before: `${from} s`, after: `${to} s`, pointer: '/timeout_seconds' };
  return [
    to > from
      ? risk('timeout_seconds', 'timeout raised', shown)
      : change('timeout_seconds', 'timeout lowered', shown),
  ];
}

function retryOf({ before, after, expression }: StepContext): readonly Change[] {
  const [from, to] = [retryText(before, expression), retryText(after, (text) => text)];
  if (from === to) return [];
  const shown = { before: from, after: to, pointer: after.retry.attempts === 1 ? null : '/retry' };
  const oftener = after.retry.attempts > before.retry.attempts;
  const lessChosen =
    after.retry.attempts > 1 && before.retry.when !== undefined && after.retry.when === undefined;
  return [
    !after.idempotent && (oftener || lessChosen)
      ? risk('retry', 'is tried again more often, and is not idempotent', shown)
      : change('retry', 'is tried again in another way', shown),
  ];
}

function retryText({ retry }: Step, expression: (text: string) => string): string {
  const { attempts, delay_seconds, backoff, when } = retry;
  if (attempts === 1) return 'one attempt';
  const delay =
    delay_seconds === 0 ? '' : `, ${delay_seconds} s apart${backoff === 'exponential' ? ', doubled' : ''}`;
  return `${attempts} attempts${delay}${when === undefined ? '' : ` while ${oneLine(expression(when))}`}`;
}

function repeatOf({ before, after }: StepContext): readonly Change[] {
  const changes: Change[] = [];
  if (before.idempotent !== after.idempotent) {
    changes.push(
      after.idempotent
        ? risk('idempotent', 'is repeated without asking when nobody knows how it ended', {
            pointer: '/idempotent',
          })
        : change('idempotent', 'is no longer repeated without asking'),
    );
  }
  for (const [key, less, more] of [
    ['max_errors', 'tolerates fewer failed items', 'tolerates more failed items'],
    ['max_parallel', 'does fewer items at once', 'does more items at once'],
  ] as const) {
    if (before[key] === after[key]) continue;
    const shown = { before: String(before[key]), after: String(after[key]), pointer: `/${key}` };
    changes.push(after[key] > before[key] ? risk(key, more, shown) : change(key, less, shown));
  }
  return changes;
}

function stepText(step: number | undefined): string | null {
  return step === undefined ? null : `step ${step}`;
}
