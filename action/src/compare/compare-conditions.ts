import type { Condition } from '../runbook/runbook.ts';
import { type Change, change, risk } from './change.ts';
import { errorsHidden } from './errors-hidden.ts';
import { lineDiff, sameLines } from './line-diff.ts';
import { oneLine } from './shown.ts';

const nouns = { prerequisites: 'prerequisite', post_conditions: 'post-condition' } as const;

/** What is different about what must hold before, or after, an execution. */
export function compareConditions(
  kind: keyof typeof nouns,
  before: readonly Condition[],
  after: readonly Condition[],
): readonly Change[] {
  const noun = nouns[kind];
  const matched = match(before, after);
  const kept = new Set(matched.values());
  const changes: Change[] = [];
  for (const from of before) {
    const to = matched.get(from);
    if (to === undefined) {
      changes.push(risk(kind, `${noun} removed`, { before: oneLine(from.description) }));
      continue;
    }
    const pointer = `/${kind}/${after.indexOf(to)}`;
    const name = `${noun} ${after.indexOf(to) + 1}`;
    if (from.check !== undefined && to.check === undefined) {
      changes.push(risk(kind, `${name} is no longer checked`, { before: oneLine(from.check), pointer }));
    } else if (from.check === undefined && to.check !== undefined) {
      changes.push(change(kind, `${name} is checked now`, { after: oneLine(to.check), pointer }));
    } else if (from.check !== undefined && to.check !== undefined && !sameLines(from.check, to.check)) {
      const diff = lineDiff(from.check, to.check);
      const looser = errorsHidden(to.check) > errorsHidden(from.check);
      changes.push(
        (looser ? risk : change)(
          kind,
          looser ? `the check of ${name} hides an error` : `${name} is checked in another way`,
          { diff, pointer },
        ),
      );
    }
    if (from.description !== to.description) {
      changes.push(
        change(kind, `${name} in other words`, {
          before: oneLine(from.description),
          after: oneLine(to.description),
          pointer,
        }),
      );
    }
  }
  for (const [index, condition] of after.entries()) {
    if (kept.has(condition)) continue;
    changes.push(
      change(kind, `${noun} added`, { after: oneLine(condition.description), pointer: `/${kind}/${index}` }),
    );
  }
  return changes;
}

/** By their words, else by their checks, else by their place among those that are left. */
function match(before: readonly Condition[], after: readonly Condition[]): ReadonlyMap<Condition, Condition> {
  const pairs = new Map<Condition, Condition>();
  const free = new Set(after);
  const pair = (same: (from: Condition, to: Condition) => boolean): void => {
    for (const from of before) {
      if (pairs.has(from)) continue;
      const to = [...free].find((other) => same(from, other));
      if (to === undefined) continue;
      pairs.set(from, to);
      free.delete(to);
    }
  };
  pair((from, to) => from.description === to.description && from.check === to.check);
  pair((from, to) => from.description === to.description);
  pair((from, to) => from.check !== undefined && from.check === to.check);
  if (before.length === after.length) pair((from, to) => before.indexOf(from) === after.indexOf(to));
  return pairs;
}
