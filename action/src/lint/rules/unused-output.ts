import { tokenOf } from '../../runbook/places.ts';
import { namesUsed } from '../names-used.ts';
import type { Rule } from '../rule.ts';

/** A published value is used. */
export const unusedOutput: Rule = {
  id: 'unused-output',
  severity: 'info',
  summary: 'A published value is used by a later step, an expression or a check',
  why: 'It is only a remark: a published value also stands in the report of the execution, for people. But a value that was meant for a later step and is not read there is often misspelt.',
  good: [
    `steps:
  - step_type: verification
    commands: ['found=$(queue-cli count); echo "WORKERS=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`,
    `steps:
  - step_type: verification
    commands: ['found=$(queue-cli oldest); echo "OLDEST=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {OLDEST: {type: string}}
  - step_type: verification
    commands: ['queue-cli job "$OLDEST"']`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['found=$(queue-cli count); echo "WORKERS=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}`,
    `steps:
  - step_type: verification
    commands: ['found=$(queue-cli oldest); echo "OLDEST=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {OLDEST: {type: string}}
  - step_type: verification
    commands: ['queue-cli job "\${OLDEST_JOB:-none}"']`,
  ],
  check: (report, { runbook }) => ({
    step: ({ outputs, step_number }, pointer) => {
      for (const name of Object.keys(outputs)) {
        if (namesUsed(runbook).has(name)) continue;
        report(
          `${pointer}/outputs/${tokenOf(name)}#`,
          `Unexpected output \`${name}\` of step ${step_number} that nothing uses, expected a step, expression or check that does`,
        );
      }
    },
  }),
};
