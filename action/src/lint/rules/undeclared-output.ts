import { publishedIn } from '../published-names.ts';
import type { Rule } from '../rule.ts';

/** Who publishes a value has declared it. */
export const undeclaredOutput: Rule = {
  id: 'undeclared-output',
  severity: 'error',
  summary: 'A command publishes only what its step declares in `outputs`',
  why: 'A name in `$RUNBOOK_OUTPUT` that `outputs` does not have fails the step, after its command has done its work. Here it is found before.',
  good: [
    `steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`,
    `steps:
  - step_type: verification
    commands: ['for name in WORKERS IDLE; do value=$(queue-cli count "$name"); echo "$name=$value" >> "$RUNBOOK_OUTPUT"; done']
    outputs: {WORKERS: {type: number}, IDLE: {type: number}}
    verify: [vars.WORKERS > vars.IDLE]`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']`,
    `steps:
  - step_type: verification
    commands:
      - |
        workers=$(queue-cli count)
        cat >> "$RUNBOOK_OUTPUT" <<END
        WORKERS=$workers
        IDLE=0
        END
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`,
  ],
  check: (report) => ({
    command: (command, { step_type, step_number, outputs }, pointer) => {
      if (step_type === 'manual') return;
      for (const { name, call } of publishedIn(command)) {
        if (name === undefined || Object.hasOwn(outputs, name)) continue;
        const at = command.text.indexOf(name, call.start);
        const place = at === -1 ? { start: call.start, end: call.end } : { start: at, end: at + name.length };
        report(
          { pointer, ...place },
          `Unexpected value \`${name}\` published by step ${step_number}, expected it in \`outputs\``,
        );
      }
    },
  }),
};
