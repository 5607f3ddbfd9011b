import type { Change, StepName } from '../compare/change.ts';
import { risksIn, type Changes } from '../compare/changes.ts';
import type { FlowChange, Way } from '../compare/compare-flow.ts';
import { counted } from './step-facts.ts';

/** Changes that belong together: those of one step, or of the runbook as a whole where there is none. */
export type ChangeGroup = { readonly step: StepName | null; readonly changes: readonly Change[] };

/** Changes by the step they are about, in the order of its first; what a risk is comes first within each. */
export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, { readonly step: StepName | null; readonly changes: Change[] }>();
  for (const found of changes) {
    const key = found.step === null ? '' : `${found.step.number} ${found.step.title}`;
    const group = groups.get(key) ?? { step: found.step, changes: [] };
    group.changes.push(found);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ step, changes: list }) => ({
    step,
    changes: [...list.filter(({ risk }) => risk), ...list.filter(({ risk }) => !risk)],
  }));
}

/** What to call a step, such as `5 Create the key (was 4)`. */
export function stepWords({ number, title, former }: StepName): string {
  return `${number} ${title}${former === null ? '' : ` (was ${former})`}`;
}

/** A way in the flow, such as `3 —retry→ 5`. */
export function wayWords({ from, to, label }: Way): string {
  const place = (end: Way['from'] | Way['to']): string => (end === 'begin' ? 'start' : String(end));
  return `${place(from)} ${label === '' ? '→' : `—${label}→`} ${place(to)}`;
}

export function hasFlowChange({ added, removed }: FlowChange): boolean {
  return added.length + removed.length > 0;
}

/** One line that counts, such as `2 runbooks changed, 3 risks`. */
export function changesSummary(changes: Changes): string {
  const { runbooks, settings } = changes;
  if (runbooks.length === 0 && settings.length === 0) return 'no change in behaviour';
  const what = [
    ...(runbooks.length === 0 ? [] : [`${counted(runbooks.length, 'runbook')} changed`]),
    ...(settings.length === 0 ? [] : ['settings changed']),
  ];
  const risks = risksIn(changes);
  return `${what.join(', ')}, ${risks === 0 ? 'no risk' : counted(risks, 'risk')}`;
}
