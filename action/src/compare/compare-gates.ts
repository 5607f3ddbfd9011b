import { type Change, change, risk } from './change.ts';
import { listed, oneLine } from './shown.ts';
import type { StepContext } from './step-context.ts';

/** What is different about whom a step asks, and whether it is passed over. */
export function compareGates(context: StepContext): readonly Change[] {
  return [
    ...approvalOf(context),
    ...breakGlassOf(context),
    ...expiryOf(context),
    ...recheckOf(context),
    ...ruleOf(context),
    ...whenOf(context),
  ];
}

function approvalOf({ before, after, inheritsApprovers }: StepContext): readonly Change[] {
  const pointer = '/requires_approval';
  if (!before.requires_approval && !after.requires_approval) return [];
  if (!after.requires_approval) {
    return [
      risk('requires_approval', 'no longer asks for an approval', { before: before.approvers.join(', ') }),
    ];
  }
  if (!before.requires_approval) {
    return [
      change('requires_approval', 'asks for an approval now', { after: after.approvers.join(', '), pointer }),
    ];
  }
  // Said once, of the runbook.
  if (inheritsApprovers) return [];
  return compareApprovers(before.approvers, after.approvers);
}

/** Who may approve before and now: any one role is enough. */
export function compareApprovers(before: readonly string[], after: readonly string[]): readonly Change[] {
  const more = after.filter((role) => !before.includes(role));
  const fewer = before.filter((role) => !after.includes(role));
  const shown = { before: before.join(', '), after: after.join(', ') };
  if (more.length > 0) return [risk('approvers', `may also be approved by ${listed(more)}`, shown)];
  return fewer.length > 0
    ? [change('approvers', `may no longer be approved by ${listed(fewer)}`, shown)]
    : [];
}

function breakGlassOf({ before, after }: StepContext): readonly Change[] {
  const [from, to] = [before.break_glass !== false, after.break_glass !== false];
  if (from === to || !after.requires_approval) return [];
  const shown = { pointer: after.break_glass === undefined ? null : '/break_glass' } as const;
  return [
    to
      ? risk('break_glass', 'may be approved alone under break-glass now', shown)
      : change('break_glass', 'may no longer be approved alone under break-glass', shown),
  ];
}

function expiryOf({ before, after, gateMinutes }: StepContext): readonly Change[] {
  const [from, to] = [
    before.expires_after_minutes ?? gateMinutes.before,
    after.expires_after_minutes ?? gateMinutes.after,
  ];
  // What the settings or the severity make of it is said there.
  if (before.expires_after_minutes === after.expires_after_minutes || from === to) return [];
  const shown = { before: `${from} min`, after: `${to} min` };
  return [
    to > from && after.requires_approval
      ? risk('expires_after_minutes', 'its approval may be given for longer', shown)
      : change(
          'expires_after_minutes',
          `waits for an answer for ${to > from ? 'longer' : 'a shorter time'}`,
          shown,
        ),
  ];
}

function recheckOf({ before, after, number }: StepContext): readonly Change[] {
  const now = new Set(after.recheck);
  const gone = before.recheck.filter((step) => !now.has(number(step) ?? Number.NaN));
  const known = new Set(before.recheck.map(number));
  const more = after.recheck.filter((step) => !known.has(step));
  return [
    ...(gone.length > 0
      ? [risk('recheck', `no longer runs ${stepsText(gone)} again after its approval`)]
      : []),
    ...(more.length > 0
      ? [change('recheck', `runs ${stepsText(more)} again after its approval`, { pointer: '/recheck' })]
      : []),
  ];
}

function stepsText(steps: readonly number[]): string {
  return `step${steps.length === 1 ? '' : 's'} ${steps.join(', ')}`;
}

function ruleOf({ before, after, expression }: StepContext): readonly Change[] {
  const [from, to] = [before, after].map(({ decide }, index) =>
    decide
      .map(({ when, branch }) => `${oneLine(index === 0 ? expression(when) : when)} → ${branch}`)
      .join('; '),
  ) as [string, string];
  if (from === to) return [];
  const shown = {
    before: from === '' ? null : from,
    after: to === '' ? null : to,
    pointer: to === '' ? null : '/decide',
  };
  if (from === '') return [risk('decide', 'a rule may decide now where a person was asked', shown)];
  return [
    change(
      'decide',
      to === '' ? 'asks a person now where rules decided' : 'is decided by other rules',
      shown,
    ),
  ];
}

function whenOf({ before, after, expression }: StepContext): readonly Change[] {
  const from = before.when === undefined ? null : oneLine(expression(before.when));
  const to = after.when === undefined ? null : oneLine(after.when);
  if (from === to) return [];
  const shown = { before: from, after: to, pointer: to === null ? null : '/when' };
  const protects = after.step_type === 'verification' || after.requires_approval;
  const acts = after.step_type === 'automated' || after.step_type === 'manual';
  if (to === null) {
    return [(acts ? risk : change)('when', 'is always done now, where a condition was asked before', shown)];
  }
  if (from === null) return [(protects ? risk : change)('when', 'may be passed over now', shown)];
  return [risk('when', 'is done under another condition', shown)];
}
