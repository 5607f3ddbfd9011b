import { disablesIn } from '../lint/disables.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Change, change, risk } from './change.ts';
import { listed } from './shown.ts';

/** Comments that hide findings: each new one is a risk. */
export function compareDisables(before: SourceFile, after: SourceFile): readonly Change[] {
  const [from, to] = [hiddenIn(before), hiddenIn(after)];
  return [
    ...less(to, from).map(([rule, reason]) =>
      risk('disable', `a comment hides findings of ${listed([rule])} now`, { after: reason }),
    ),
    ...less(from, to).map(([rule]) =>
      change('disable', `a comment no longer hides findings of ${listed([rule])}`),
    ),
  ];
}

type Hidden = readonly (readonly [rule: string, reason: string | null])[];

function hiddenIn(file: SourceFile): Hidden {
  return disablesIn(file).flatMap(({ rules, reason }) => rules.map(({ name }) => [name, reason] as const));
}

/** Those of the first list that the second does not have as often. */
function less(list: Hidden, other: Hidden): Hidden {
  const left = other.map(([rule]) => rule);
  return list.filter(([rule]) => {
    const index = left.indexOf(rule);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
