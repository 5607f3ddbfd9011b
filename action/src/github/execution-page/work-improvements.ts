import type { ExecutionView } from '../../report/execution-view.ts';
import { durationText } from '../../report/instant.ts';
import { reportSteps } from '../../report/report-steps.ts';
import { counted } from '../../report/step-facts.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import type { ReportStep } from '../../schema/report.ts';
import { millisecondsBetween } from '../../source/time.ts';
import { eventsOf } from './events-of.ts';
import type { Improvement } from './improvement.ts';
import { waits } from './waits.ts';

const minute = 60_000;
// What is faster or slower by less teaches nothing.
const leastDifference = 2 * minute;

/** What the work of the steps tells: times against estimates, work by hand, attempts, time limits. */
export function workImprovements(view: ExecutionView): readonly Improvement[] {
  return [...durations(view), ...byHand(view), ...retries(view)];
}

function durations(view: ExecutionView): readonly Improvement[] {
  const compared = reportSteps(view).flatMap(({ step, visit, type, duration_ms: lasted, status, undoes }) => {
    // Whoever does a step by hand, or decides, is at work meanwhile.
    const waited = type === 'manual' || type === 'decision' ? 0 : waitedIn(view, step, visit);
    const took = lasted === null ? null : lasted - waited;
    const estimate = (stepByNumber(view.runbook, step)?.estimated_duration_minutes ?? 0) * minute;
    const counts = took !== null && status === 'completed' && undoes === null && estimate > 0;
    return counts && Math.abs(took - estimate) >= leastDifference ? [{ step, took, estimate }] : [];
  });
  const slow = compared.filter(({ took, estimate }) => took > 2 * estimate);
  const fast = compared.filter(({ took, estimate }) => took < estimate / 2);
  const named = fast.map(
    ({ step, took, estimate }) => `step ${step} (${durationText(took)} of ${estimate / minute} min)`,
  );
  return [
    ...slow.map(({ step, took, estimate }) => ({
      step,
      text: `Took ${durationText(took)}, more than twice its estimate of ${estimate / minute} min: correct \`estimated_duration_minutes\`, or find out what was slow`,
    })),
    ...(fast.length === 0
      ? []
      : [
          {
            step: null,
            text: `Less than half of the estimate was needed by ${named.join(', ')}: correct \`estimated_duration_minutes\``,
          },
        ]),
  ];
}

/** Milliseconds for which people were asked how a visit goes on. */
function waitedIn({ events }: ExecutionView, step: number, visit: number): number {
  return waits(events)
    .filter((wait) => wait.kind === 'confirmation' && wait.subject === String(step) && wait.visit === visit)
    .reduce((sum, { from, to }) => sum + (to === null ? 0 : millisecondsBetween(from, to)), 0);
}

function byHand({ runbook, events }: ExecutionView): readonly Improvement[] {
  return eventsOf(events, 'ConfirmationRequested').flatMap(({ subject, reason }) => {
    const step = stepByNumber(runbook, Number(subject));
    return reason === 'manual' && step?.commands.length === 0
      ? [
          {
            step: step.step_number,
            text: 'Was done by hand and has no commands: write down what was done, or automate it',
          },
        ]
      : [];
  });
}

function retries(view: ExecutionView): readonly Improvement[] {
  const again = reportSteps(view).flatMap(({ step, attempt, status, items }: ReportStep) =>
    items.length === 0 && attempt > 1
      ? [
          {
            step,
            text: `Needed ${counted(attempt, 'attempt')} and then ${status === 'completed' ? 'went well' : 'still failed'}: find out why it was not ready the first time`,
          },
        ]
      : [],
  );
  const cut = eventsOf(view.events, 'CommandFinished').flatMap(({ step, ended, index }) =>
    ended === 'timed_out'
      ? [
          {
            step,
            text: `Command ${index} was stopped by its time limit: raise \`timeout_seconds\`, or make it answer sooner`,
          },
        ]
      : [],
  );
  return [...again, ...cut];
}
