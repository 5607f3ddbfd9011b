import type { ExecutionView } from '../../report/execution-view.ts';
import { durationText } from '../../report/instant.ts';
import { subjectText } from '../../report/subject-text.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import { millisecondsBetween } from '../../source/time.ts';
import { eventsOf } from './events-of.ts';
import type { Improvement } from './improvement.ts';
import { waits } from './waits.ts';

const minute = 60_000;
const longWait = 30 * minute;

/** What the answers of people tell: late ones, slow ones, those that did not count, those that a rule could have given. */
export function answerImprovements({ events, runbook }: ExecutionView): readonly Improvement[] {
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
