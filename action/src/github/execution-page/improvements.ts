import type { Event, EventOf } from '../../engine/event.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { durationText } from '../../report/instant.ts';
import { reportSteps } from '../../report/report-steps.ts';
import { counted } from '../../report/step-facts.ts';
import { subjectText } from '../../report/subject-text.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import type { ReportStep } from '../../schema/report.ts';
import { millisecondsBetween } from '../../source/time.ts';
import { waits } from './waits.ts';

/** Something that this execution tells about its runbook. */
export type Improvement = {
  /** The step it is about; null for the runbook as a whole. */
  readonly step: number | null;
  /** What happened, and what to do about it; what stands in backticks is code. */
  readonly text: string;
};

const minute = 60_000;
// What is faster or slower by less teaches nothing.
const leastDifference = 2 * minute;
const longWait = 30 * minute;

/** What should be improved in the runbook after this execution, in the order of its steps. */
export function improvements(view: ExecutionView, now: string): readonly Improvement[] {
  const found = [
    ...durations(view),
    ...byHand(view),
    ...answersThatTook(view),
    ...retries(view),
    ...troubles(view),
    ...conditions(view),
    ...undoing(view),
    ...whole(view, now),
  ];
  const once = found.filter(
    (one, index) => found.findIndex((other) => other.text === one.text && other.step === one.step) === index,
  );
  return once.toSorted((a, b) => (a.step ?? Number.POSITIVE_INFINITY) - (b.step ?? Number.POSITIVE_INFINITY));
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

function answersThatTook({ events, runbook }: ExecutionView): readonly Improvement[] {
  const slow = waits(events).flatMap(
    ({ kind, subject, from, to, expiresAt, late }): readonly Improvement[] => {
      const step = /^\d+$/.test(subject) ? Number(subject) : null;
      const name = step === null ? ` of ${subjectText(runbook, subject)}` : '';
      if (late) {
        return [
          {
            step,
            text: `Nobody answered the ${kind}${name} in time: are the right people told, and is \`expires_after_minutes\` long enough?`,
          },
        ];
      }
      if (to === null || kind === 'confirmation') return [];
      const waited = millisecondsBetween(from, to);
      const most = expiresAt === null ? longWait : millisecondsBetween(from, expiresAt) / 2;
      return waited >= Math.max(most, 5 * minute)
        ? [
            {
              step,
              text: `Waited ${durationText(waited)} for its ${kind}: tell people earlier, widen \`approvers\`, or let the runbook decide`,
            },
          ]
        : [];
    },
  );
  const asked = eventsOf(events, 'DecisionRequested').flatMap(({ step }) =>
    (stepByNumber(runbook, step)?.decide.length ?? 0) > 0
      ? [
          {
            step,
            text: 'None of its `decide` rules was true, so a person was asked: add a rule for this case',
          },
        ]
      : [],
  );
  const refused = eventsOf(events, 'GateRefused').map(({ subject, reason }) => ({
    step: /^\d+$/.test(subject) ? Number(subject) : null,
    text: `An answer did not count (\`${reason}\`): does everybody know who may answer, and how?`,
  }));
  return [...slow, ...asked, ...refused];
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

function troubles({ events, runbook, state }: ExecutionView): readonly Improvement[] {
  const escalated = eventsOf(events, 'Escalated').map(({ step, message }) => ({
    step,
    text: `Was escalated (${message}): what would have told the operator what to do?`,
  }));
  const failed = state.visits.flatMap(({ step, status, undoes }) =>
    status === 'failed' && undoes === null && stepByNumber(runbook, step)?.failure_action === undefined
      ? [{ step, text: 'Failed and has no `failure_action`: write down what people should do then' }]
      : [],
  );
  const untold = eventsOf(events, 'Notified').flatMap(({ step, channel, delivered }) =>
    delivered
      ? []
      : [{ step: step ?? null, text: `Channel \`${channel}\` did not take a message: check its settings` }],
  );
  return [...escalated, ...failed, ...untold];
}

function conditions({ events }: ExecutionView): readonly Improvement[] {
  const unchecked = eventsOf(events, 'ConditionChecked').filter(({ status }) => status === 'unchecked');
  return (['prerequisites', 'post_conditions'] as const).flatMap((list) => {
    const named = [
      ...new Set(
        unchecked
          .filter(({ subject }) => subject.startsWith(list))
          .map(({ description }) => `“${description}”`),
      ),
    ];
    const kind = list === 'prerequisites' ? 'Prerequisites' : 'Post-conditions';
    return named.length === 0
      ? []
      : [{ step: null, text: `${kind} that nothing checks: ${named.join(', ')}; give them a \`check\`` }];
  });
}

function undoing({ events, state }: ExecutionView): readonly Improvement[] {
  const without = eventsOf(events, 'RollbackFinished').flatMap(({ without_rollback: steps }) => steps);
  return [
    ...without.map((step) => ({
      step,
      text: 'Was to be undone and nothing undoes it: give it a `rollback_step`, or say why there is none in `irreversible`',
    })),
    ...(state.rollback?.notUndone ?? []).map(({ step, reason }) => ({
      step,
      text: `Could not be undone (${reason}): mend its rollback step and rehearse it`,
    })),
  ];
}

function whole({ runbook: { metadata }, state, events }: ExecutionView, now: string): readonly Improvement[] {
  const due = metadata.review_date.slice(0, 10);
  const lost = eventsOf(events, 'ExecutionResumed').filter(({ take_over: taken }) => taken).length;
  return [
    ...(due < now.slice(0, 10)
      ? [
          {
            step: null,
            text: `The review of this runbook was due on ${due}: review it now, while it is fresh`,
          },
        ]
      : []),
    ...(state.breakGlass === null
      ? []
      : [{ step: null, text: 'The glass was broken: who should have been there to approve?' }]),
    ...(lost === 0
      ? []
      : [
          {
            step: null,
            text: `A runner was lost ${lost === 1 ? 'once' : `${lost} times`}: mark steps that may be repeated as \`idempotent\``,
          },
        ]),
    ...(eventsOf(events, 'ExecutionInterrupted').some(({ reason }) => reason === 'budget')
      ? [{ step: null, text: 'It ran longer than a job may: split steps that take hours' }]
      : []),
  ];
}

function eventsOf<T extends Event['type']>(events: readonly Event[], type: T): readonly EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}
