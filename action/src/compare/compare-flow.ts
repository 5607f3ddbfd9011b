import { type Flow, flowOf } from '../lint/flow-of.ts';
import type { Runbook, Step, Target } from '../runbook/runbook.ts';
import { type Change, risk } from './change.ts';
import type { MatchedSteps } from './match-steps.ts';

/** One way from a step to another, with the numbers of its own version. */
export type Way = {
  readonly from: number | 'begin';
  readonly to: Target;
  /** The branch, or `failed`; empty where the way needs no name. */
  readonly label: string;
};

/** The ways that are gone and those that are new; a step that only got another number is the same step. */
export type FlowChange = { readonly removed: readonly Way[]; readonly added: readonly Way[] };

/** What is different about the flow of a runbook. */
export function compareFlow(before: Runbook, after: Runbook, steps: MatchedSteps): FlowChange {
  const numbers = numbersOf(steps);
  const [from, to] = [waysOf(before), waysOf(after)];
  const former = new Set(from.map((way) => keyOf(way, (number) => numbers.get(number) ?? `gone ${number}`)));
  const now = new Set(to.map((way) => keyOf(way, (number) => number)));
  return {
    removed: from.filter((way) => !now.has(keyOf(way, (number) => numbers.get(number) ?? `gone ${number}`))),
    added: to.filter((way) => !former.has(keyOf(way, (number) => number))),
  };
}

/** The numbers of before, and what they are now. */
export function numbersOf({ pairs }: MatchedSteps): ReadonlyMap<number, number> {
  return new Map(pairs.map(({ before, after }) => [before.step_number, after.step_number]));
}

function waysOf(runbook: Runbook): readonly Way[] {
  const flow = flowOf(runbook);
  const begin: Way = { from: 'begin', to: flow.first, label: '' };
  const forward = runbook.steps.filter(({ step_number }) => !flow.rollbacks.has(step_number));
  return [
    begin,
    ...forward.flatMap(({ step_number }) =>
      flow.edges(step_number).map(({ to, kind, branch }): Way => ({
        from: step_number,
        to,
        label: kind === 'branch' ? (branch ?? '') : kind === 'goto' ? 'failed' : '',
      })),
    ),
  ];
}

function keyOf({ from, to, label }: Way, name: (number: number) => number | string): string {
  const [source, target] = [from, to].map((place) => (typeof place === 'number' ? name(place) : place));
  return JSON.stringify([source, target, label]);
}

/**
 * Where steps, or the end, could be reached only through an approval or a verification, and can now be reached around it. That the
 * step itself is gone, or asks no more, is said elsewhere.
 */
export function bypasses(before: Runbook, after: Runbook, { pairs }: MatchedSteps): readonly Change[] {
  if (before.steps.length + after.steps.length > mostSteps) {
    return [
      risk('bypass', `too many steps to look for ways around approvals and verifications: look yourself`),
    ];
  }
  const [from, to] = [flowOf(before), flowOf(after)];
  const guards = pairs.filter(
    (pair) => guardOf(pair.before) !== null && guardOf(pair.before) === guardOf(pair.after),
  );
  return guards.flatMap(({ before: guard, after: now }): readonly Change[] => {
    if (!from.reached().has(guard.step_number) || to.rollbacks.has(now.step_number)) return [];
    const around = withoutStep(from, guard.step_number);
    const aroundNow = withoutStep(to, now.step_number);
    const passed = pairs
      .filter(({ before: step }) => from.reached().has(step.step_number) && !around.has(step.step_number))
      .filter(({ after: step }) => aroundNow.has(step.step_number))
      .map(({ after: step }) => step.step_number);
    const end = !around.has('end') && aroundNow.has('end');
    if (passed.length === 0 && !end) return [];
    const what = guardOf(now) === 'approval' ? 'its approval' : 'this verification';
    return [
      risk('bypass', `${reachedText(passed, end)} without ${what}`, {
        step: {
          number: now.step_number,
          title: now.title,
          former: guard.step_number === now.step_number ? null : guard.step_number,
        },
        pointer: to.pointer(now.step_number),
      }),
    ];
  });
}

// Every guard is tried on the whole flow.
const mostSteps = 4000;

function guardOf({ requires_approval, step_type }: Step): 'approval' | 'verification' | null {
  if (requires_approval) return 'approval';
  return step_type === 'verification' ? 'verification' : null;
}

function reachedText(steps: readonly number[], end: boolean): string {
  const places = [
    ...(steps.length === 0 ? [] : [`step${steps.length === 1 ? '' : 's'} ${steps.join(', ')}`]),
    ...(end ? ['the end'] : []),
  ];
  return `${places.join(' and ')} can now be reached`;
}

/** What an execution can come to when it never gets through that step. */
function withoutStep(flow: Flow, without: number): ReadonlySet<Target> {
  const seen = new Set<Target>();
  const open: Target[] = [flow.first];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === without || seen.has(next)) continue;
    seen.add(next);
    if (next !== 'end') for (const { to } of flow.edges(next)) open.push(to);
  }
  return seen;
}
