import type { Runbook, Step } from '../runbook/runbook.ts';
import { type Change, change, risk, type StepName } from './change.ts';
import { compareOutputs } from './compare-declarations.ts';
import { compareFailures } from './compare-failures.ts';
import { numbersOf } from './compare-flow.ts';
import { compareGates } from './compare-gates.ts';
import { compareVerify } from './compare-verify.ts';
import { compareWork } from './compare-work.ts';
import type { MatchedSteps, StepPair } from './match-steps.ts';
import { listed } from './shown.ts';
import type { StepContext } from './step-context.ts';

/** What is different about the steps of a runbook, in the order of the file as it is now; steps that are gone come last. */
export function compareSteps(
  before: Runbook,
  after: Runbook,
  steps: MatchedSteps,
  gateMinutes: StepContext['gateMinutes'],
): readonly Change[] {
  const numbers = numbersOf(steps);
  const pairOf = new Map(steps.pairs.map((pair) => [pair.after, pair]));
  const moved = movedSteps(steps, after);
  const about = {
    number: (number: number) => numbers.get(number),
    expression: (text: string) => renumbered(text, numbers),
    gateMinutes,
  };
  return [
    ...after.steps.flatMap((step, index): readonly Change[] => {
      const pair = pairOf.get(step);
      const changes =
        pair === undefined
          ? [added(step)]
          : [
              ...(moved.has(step) ? [change('step-moved', 'moved')] : []),
              ...compareStep({
                ...pair,
                ...about,
                inheritsApprovers: inherits(pair.before, before) && inherits(step, after),
              }),
            ];
      const name = pair === undefined ? nameOf(step) : nameOfPair(pair);
      return changes.map((found) => ({
        ...found,
        step: name,
        pointer: `/steps/${index}${found.pointer ?? ''}`,
      }));
    }),
    ...steps.removed.map(removed),
    ...renumbering(steps),
  ];
}

/** The name of a step that was there before. */
function nameOfPair({ before, after }: StepPair): StepName {
  return { ...nameOf(after), former: before.step_number === after.step_number ? null : before.step_number };
}

function nameOf({ step_number, title }: Step): StepName {
  return { number: step_number, title, former: null };
}

function compareStep(context: StepContext): readonly Change[] {
  return [
    ...compareGates(context),
    ...compareWork(context),
    ...compareVerify(context),
    ...compareOutputs(context.before.outputs, context.after.outputs),
    ...compareFailures(context),
    ...textsOf(context),
  ];
}

function textsOf({ before, after }: StepPair): readonly Change[] {
  const texts = (['description', 'expected_output', 'success_criteria', 'failure_action'] as const).filter(
    (field) => before[field] !== after[field],
  );
  const duration = before.estimated_duration_minutes !== after.estimated_duration_minutes;
  return [
    ...(before.title === after.title
      ? []
      : [change('title', 'another title', { before: before.title, after: after.title, pointer: '/title' })]),
    ...(texts.length === 0
      ? []
      : [
          change('description', `other words in ${listed(texts)}`, {
            pointer: after[texts[0] ?? 'description'] === undefined ? null : `/${texts[0] ?? ''}`,
          }),
        ]),
    ...(duration
      ? [
          change('estimated_duration_minutes', 'another estimated duration', {
            before: `${before.estimated_duration_minutes} min`,
            after: `${after.estimated_duration_minutes} min`,
            pointer: null,
          }),
        ]
      : []),
  ];
}

function added({ step_type, requires_approval, approvers }: Step): Change {
  const approval = requires_approval ? `, needs an approval by ${listed(approvers)}` : '';
  return change('step-added', `added (${step_type}${approval})`);
}

function removed(step: Step): Change {
  const lost = [
    ...(step.requires_approval ? ['an approval'] : []),
    ...(step.step_type === 'verification' || step.verify.length > 0 ? ['a verification'] : []),
    ...(step.step_type === 'decision' ? ['a decision'] : []),
    ...(step.step_type === 'notification' || step.notify !== undefined ? ['a notification'] : []),
  ];
  const about = { step: nameOf(step) };
  return lost.length === 0
    ? change('step-removed', `removed (${step.step_type})`, about)
    : risk('step-removed', `removed, and with it ${lost.join(' and ')}`, about);
}

/** One line for all the steps that only have other numbers. */
function renumbering({ pairs }: MatchedSteps): readonly Change[] {
  const other = pairs.filter(({ before, after }) => before.step_number !== after.step_number);
  const text = other.map(({ before, after }) => `${before.step_number} → ${after.step_number}`).join(', ');
  return other.length === 0 ? [] : [change('step-renumbered', `steps have other numbers: ${text}`)];
}

/** The steps that stand elsewhere among those that were there before: all but a longest list that kept its order. */
function movedSteps({ pairs }: MatchedSteps, after: Runbook): ReadonlySet<Step> {
  const place = new Map(after.steps.map((step, index) => [step, index]));
  const kept = longestAscending(pairs.map((pair) => place.get(pair.after) ?? 0));
  return new Set(pairs.filter((pair) => !kept.has(place.get(pair.after) ?? 0)).map((pair) => pair.after));
}

function longestAscending(numbers: readonly number[]): ReadonlySet<number> {
  // `last[n]` is where the ascending list of n + 1 numbers ends that ends lowest.
  const last: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, last.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((last[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, last[low - 1]);
    last[low] = number;
  }
  const kept = new Set<number>();
  for (let number = last.at(-1); number !== undefined; number = previous.get(number)) kept.add(number);
  return kept;
}

function inherits({ approvers }: Step, { metadata }: Runbook): boolean {
  return (
    approvers.length === metadata.approvers.length &&
    approvers.every((role, index) => role === metadata.approvers[index])
  );
}

function renumbered(expression: string, numbers: ReadonlyMap<number, number>): string {
  return expression.replaceAll(/\bsteps\[\s*'(\d+)'\s*\]/g, (whole, number: string) => {
    const now = numbers.get(Number(number));
    return now === undefined ? whole : `steps['${now}']`;
  });
}
