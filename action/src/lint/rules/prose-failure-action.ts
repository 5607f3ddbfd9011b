import type { Step } from '../../runbook/runbook.ts';
import type { Rule } from '../rule.ts';

/** What is to be done about a failure is not only prose. */
export const proseFailureAction: Rule = {
  id: 'prose-failure-action',
  severity: 'warning',
  summary: 'A step with `failure_action` also says `on_failure`, and both say the same',
  why: 'The engine does not read prose: without `on_failure` the execution just stops. Write `on_failure: stop` where that is meant.',
  good: [
    'steps: [{failure_action: Call the lead, on_failure: escalate}]',
    'steps: [{failure_action: Nothing was changed; start again, on_failure: stop}]',
  ],
  bad: [
    'steps: [{failure_action: Call the lead}]',
    'steps: [{failure_action: "Escalate to on-call lead, consider rollback", on_failure: stop}]',
  ],
  check: (report, { loaded, flow }) => ({
    step: (step, pointer) => {
      const { failure_action, on_failure, step_number } = step;
      if (failure_action === undefined || flow.rollbacks.has(step_number) || !canFail(step)) return;
      const meant = endingMeant(failure_action);
      if (on_failure === 'stop' && loaded.places.at(`${pointer}/on_failure`) === undefined) {
        report(
          `${pointer}/failure_action`,
          `Unexpected \`failure_action\` alone in step ${step_number}, expected \`on_failure\` beside it`,
          {
            hint: `Write \`on_failure: ${meant ?? 'stop'}\`${meant === undefined ? ', or what else is meant' : ''}`,
          },
        );
      } else if (meant !== undefined && on_failure !== meant && typeof on_failure === 'string') {
        report(
          `${pointer}/failure_action`,
          `Unexpected \`failure_action\` that says \`${meant}\` beside \`on_failure: ${on_failure}\` in step ${step_number}, expected both to say the same`,
        );
      }
    },
  }),
};

function canFail({ step_type, commands }: Step): boolean {
  return step_type !== 'decision' || commands.length > 0;
}

/** What the prose begins with is what it means; later words are often conditions. */
function endingMeant(prose: string): 'escalate' | 'rollback' | undefined {
  if (/^roll(?:ing)?[ -]?back\b/i.test(prose)) return 'rollback';
  return /^escalate\b/i.test(prose) ? 'escalate' : undefined;
}
