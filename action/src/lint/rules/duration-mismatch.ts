import type { Target } from '../../runbook/runbook.ts';
import type { Flow } from '../flow-of.ts';
import type { Rule } from '../rule.ts';

/** The estimate of the whole fits those of the steps. */
export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  severity: 'warning',
  summary: '`estimated_total_duration_minutes` is what the longest way through the steps takes',
  why: 'In an incident people plan with this number. It may not be less than the steps on the longest way take together, failures aside, and if it is more than twice as much, which is only a remark, something is missing among the steps.',
  good: [
    `metadata: {estimated_total_duration_minutes: 15}
steps:
  - {estimated_duration_minutes: 5}
  - {estimated_duration_minutes: 10, timeout_seconds: 600, step_type: verification}`,
    `metadata: {estimated_total_duration_minutes: 8}
steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
    estimated_duration_minutes: 1
  - {estimated_duration_minutes: 3, next: end}
  - {estimated_duration_minutes: 5, next: end}`,
  ],
  bad: [
    `metadata: {estimated_total_duration_minutes: 10}
steps:
  - {estimated_duration_minutes: 5}
  - {estimated_duration_minutes: 10, timeout_seconds: 600, step_type: verification}`,
    `metadata: {estimated_total_duration_minutes: 60}
steps:
  - {estimated_duration_minutes: 5}
  - {estimated_duration_minutes: 5, step_type: verification}`,
  ],
  check: (report, { runbook, loaded, flow }) => ({
    runbook: () => {
      const total = runbook.metadata.estimated_total_duration_minutes;
      const { minutes, way } = longestWay(flow);
      if (total >= minutes && total <= 2 * minutes) return;
      const pointer = '/metadata/estimated_total_duration_minutes';
      // Without one in the file the sum of all steps stands for it.
      if (loaded.places.at(pointer) === undefined) return;
      report(
        pointer,
        `Unexpected estimate of ${total} minutes, expected ${minutes}: so long takes the longest way, ${way.join(' → ')}`,
        // People wait for each other, and may have counted that.
        total > minutes ? { severity: 'info' } : {},
      );
    },
  }),
};

type Way = { readonly minutes: number; readonly way: readonly Target[] };

/** The longest way to the end that visits no step twice and takes no failure. */
function longestWay(flow: Flow): Way {
  const known = new Map<number, Way>();
  const open = new Set<number>();
  return from(flow.first);

  function from(target: Target): Way {
    if (target === 'end') return { minutes: 0, way: ['end'] };
    const step = flow.step(target);
    const found = known.get(target);
    if (found !== undefined || step === undefined) return found ?? { minutes: 0, way: [] };
    open.add(target);
    let longest: Way = { minutes: 0, way: [] };
    for (const { kind, to } of flow.edges(target)) {
      if (kind === 'goto' || (to !== 'end' && open.has(to))) continue;
      const way = from(to);
      if (way.minutes > longest.minutes || longest.way.length === 0) longest = way;
    }
    open.delete(target);
    const result = {
      minutes: step.estimated_duration_minutes + longest.minutes,
      way: [target, ...longest.way],
    };
    known.set(target, result);
    return result;
  }
}
