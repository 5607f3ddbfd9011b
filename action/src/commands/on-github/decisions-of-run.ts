import type { Answer } from '../../engine/input.ts';
import type { Gate } from '../../engine/state.ts';
import { githubEvent } from '../../github/github-event.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { personOfRun } from './person-of-run.ts';

/** The decisions that the dispatch of this run brought along, each used once, in order, across all its jobs. */
export function decisionsOfRun(
  hub: Hub,
  { events }: OpenedInJob,
): (gate: Extract<Gate, { readonly kind: 'decision' }>) => Answer | null {
  const event = githubEvent(hub.context.event, hub.payload);
  const read = event.kind === 'dispatch' ? event.inputs : null;
  const by = personOfRun(hub);
  if (read?.ok !== true || by === null) return () => null;
  const used = events.flatMap((one) =>
    one.type === 'DecisionTaken' && one.by?.run === hub.context.runId ? [one.step] : [],
  );
  const left = read.inputs.decisions.map((text) => {
    const [step = '', ...branch] = text.split('=');
    return { step: Number(step), branch: branch.join('=') };
  });
  for (const step of used) {
    const index = left.findIndex((one) => one.step === step);
    if (index !== -1) left.splice(index, 1);
  }
  return ({ step }) => {
    const index = left.findIndex((one) => one.step === step);
    const [taken] = index === -1 ? [] : left.splice(index, 1);
    if (taken === undefined) return null;
    return { type: 'Choose', at: hub.clock.now(), by, step, branch: taken.branch, reason: null };
  };
}
