import type { ExecutionView } from '../../report/execution-view.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import { answerImprovements } from './answer-improvements.ts';
import { eventsOf } from './events-of.ts';
import type { Improvement } from './improvement.ts';
import { workImprovements } from './work-improvements.ts';

/** What should be improved in the runbook after this execution, in the order of its steps. */
export function improvements(view: ExecutionView, now: string): readonly Improvement[] {
  const found = [
    ...workImprovements(view),
    ...answerImprovements(view),
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
