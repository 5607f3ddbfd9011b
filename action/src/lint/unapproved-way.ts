import type { Flow } from './flow-of.ts';

/**
 * The shortest way by which an execution comes to a step without any approval before it; undefined where there is none. A step
 * that is skipped by `when` asks nobody, and neither does one that was refused and goes on by `on_failure`.
 */
export function unapprovedWay(
  step: number,
  { first, edges, step: stepOf }: Flow,
): readonly number[] | undefined {
  if (first === 'end') return undefined;
  const ways: (readonly number[])[] = [[first]];
  const seen = new Set<number>([first]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? 0;
    if (last === step) return way;
    const { requires_approval = false, when } = stepOf(last) ?? {};
    const asks = requires_approval && when === undefined;
    for (const { to, kind } of edges(last)) {
      if (to === 'end' || seen.has(to) || (asks && kind !== 'goto')) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return undefined;
}
