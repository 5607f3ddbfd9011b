import { distance } from 'fastest-levenshtein';
import type { Step } from '../runbook/runbook.ts';

/** A step, and what became of it. */
export type StepPair = { readonly before: Step; readonly after: Step };

/** Which step became which; each list in the order of its file. */
export type MatchedSteps = {
  readonly pairs: readonly StepPair[];
  readonly removed: readonly Step[];
  readonly added: readonly Step[];
};

/**
 * Finds each step again after a change, by its number, title and commands: a step that was inserted shifts the numbers of those
 * behind it, which are the same steps for all that. Each step is paired at most once.
 */
export function matchSteps(before: readonly Step[], after: readonly Step[]): MatchedSteps {
  const becomes = new Map<Step, Step>();
  const taken = new Set<Step>();
  const pair = (from: Step, to: Step): void => {
    becomes.set(from, to);
    taken.add(to);
  };
  // Most steps of most changes are as they were.
  const byNumber = new Map(after.map((step) => [step.step_number, step]));
  for (const step of before) {
    const other = byNumber.get(step.step_number);
    if (other !== undefined && other.title === step.title) pair(step, other);
  }
  const open = <S extends Step>(steps: readonly S[], done: { has: (step: Step) => boolean }): readonly S[] =>
    steps.filter((step) => !done.has(step)).slice(0, mostCompared);
  const candidates = open(before, becomes).flatMap((from) =>
    open(after, taken).map((to) => ({ from, to, likeness: likenessOf(from, to) })),
  );
  for (const { from, to } of candidates
    .filter(({ likeness }) => likeness >= alike)
    .sort((one, other) => other.likeness - one.likeness)) {
    if (!becomes.has(from) && !taken.has(to)) pair(from, to);
  }
  return {
    pairs: before.flatMap((step) => {
      const other = becomes.get(step);
      return other === undefined ? [] : [{ before: step, after: other }];
    }),
    removed: before.filter((step) => !becomes.has(step)),
    added: after.filter((step) => !taken.has(step)),
  };
}

const alike = 0.5;
// The likeness of all to all: a hundred changed steps are a new runbook.
const mostCompared = 100;

/** From 0 to 1; the same number speaks for a step, but not alone. */
function likenessOf(one: Step, other: Step): number {
  const titles = textLikeness(one.title, other.title);
  const scripts = scriptLikeness(one, other);
  const wording =
    scripts === null ? titles : Math.max(titles, scripts) * 0.75 + Math.min(titles, scripts) * 0.25;
  const type = one.step_type === other.step_type ? 0.05 : -0.1;
  const number = one.step_number === other.step_number ? 0.15 : 0;
  return Math.max(0, Math.min(1, wording + type + number));
}

function textLikeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.toLowerCase().slice(0, 200)) as [string, string];
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** The share of lines that both have; null where neither runs anything. */
function scriptLikeness(one: Step, other: Step): number | null {
  const [a, b] = [linesOf(one), linesOf(other)];
  if (a.size === 0 && b.size === 0) return null;
  const both = [...a].filter((line) => b.has(line)).length;
  return (2 * both) / (a.size + b.size);
}

function linesOf({ commands, automation_script }: Step): ReadonlySet<string> {
  const scripts =
    automation_script === undefined ? commands : [...commands, `automation ${automation_script}`];
  return new Set(
    scripts.flatMap((script) =>
      script
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    ),
  );
}
