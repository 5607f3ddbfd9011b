import type { Plan } from '../engine/plan.ts';
import { type Choices, weightOf } from './choices.ts';
import type { CoverageItem } from './coverage.ts';
import { coverageItems } from './coverage-items.ts';
import { type Explored, explore } from './explore.ts';

/** Executions that together reach what coverage counts, none of them without need; and what no execution was found for. */
export type Covering = { readonly executions: readonly Explored[]; readonly missed: readonly CoverageItem[] };

const mostExecutions = 1500;
// From an execution that reached nothing new only a short way leads on.
const nearWeight = 2;

/** Looks for executions that reach everything, those first that are nearest to what usually happens. */
export async function coverAll(plan: Plan, today: string): Promise<Covering> {
  const items = coverageItems(plan.runbook);
  const open = new Set(items.map(({ key }) => key));
  const kept: Explored[] = [];
  const seen = new Set<string>();
  let waiting: { readonly choices: Choices; readonly weight: number }[] = [{ choices: {}, weight: 0 }];
  for (let count = 0; count < mostExecutions && open.size > 0 && waiting.length > 0; count++) {
    const least = Math.min(...waiting.map(({ weight }) => weight));
    const index = waiting.findIndex(({ weight }) => weight === least);
    const [next] = waiting.splice(index, 1);
    if (next === undefined) break;
    const explored = await explore(plan, today, next.choices);
    if (explored === null) continue;
    const fresh = [...explored.covered].filter((key) => open.has(key));
    if (fresh.length > 0) {
      kept.push(explored);
      for (const key of fresh) open.delete(key);
    }
    if (fresh.length > 0 || next.weight <= nearWeight) waiting = [...waiting, ...othersOf(explored, seen)];
  }
  return { executions: withoutNeedless(kept, items), missed: items.filter(({ key }) => open.has(key)) };
}

/** The same execution with one more point decided otherwise. */
function othersOf(
  explored: Explored,
  seen: Set<string>,
): readonly { readonly choices: Choices; readonly weight: number }[] {
  const others: { choices: Choices; weight: number }[] = [];
  for (const { key, options } of explored.met) {
    if (explored.choices[key] !== undefined) continue;
    for (let option = 1; option < options.length; option++) {
      const choices = { ...explored.choices, [key]: option };
      const name = JSON.stringify(
        Object.entries(choices).toSorted(([left], [right]) => (left < right ? -1 : 1)),
      );
      if (seen.has(name)) continue;
      seen.add(name);
      others.push({ choices, weight: weightOf(choices, explored.met) });
    }
  }
  return others;
}

/** Leaves out each execution whose items the others reach as well, but not those in which all goes well. */
function withoutNeedless(
  executions: readonly Explored[],
  items: readonly CoverageItem[],
): readonly Explored[] {
  let needed = executions;
  for (const execution of executions.toReversed()) {
    if (execution.played.state.status === 'completed' && execution.failing.length === 0) continue;
    const others = needed.filter((other) => other !== execution);
    const still = items.every(
      ({ key }) => !execution.covered.has(key) || others.some(({ covered }) => covered.has(key)),
    );
    if (still) needed = others;
  }
  return needed;
}
