import { tokenOf } from '../../runbook/places.ts';
import { parsedCommands } from '../parsed-commands.ts';
import { publishedIn } from '../published-names.ts';
import type { Rule } from '../rule.ts';

/** What a step declares it publishes. */
export const unpublishedOutput: Rule = {
  id: 'unpublished-output',
  severity: 'warning',
  summary: 'A step publishes every value that it declares in `outputs`',
  why: 'A later step or expression that reads the value finds nothing, and fails there instead of here. Append `NAME=value` to `$RUNBOOK_OUTPUT`, or take the declaration away.',
  good: [
    `steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`,
    `steps:
  - step_type: verification
    commands: ['queue-cli statistics --as-variables >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`,
  ],
  bad: [
    `steps:
  - step_type: verification
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`,
    `steps:
  - step_type: verification
    commands: ['worker=$(queue-cli count); echo "WORKER=$worker"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`,
  ],
  check: (report) => ({
    step: (step, pointer) => {
      const names = Object.keys(step.outputs);
      if (names.length === 0 || step.step_type === 'manual' || step.automation_script !== undefined) return;
      const commands = parsedCommands(step);
      const published = new Set(commands.flatMap((command) => publishedIn(command).map(({ name }) => name)));
      // A program that gets the file itself may write anything.
      if (published.has(undefined) || commands.some(({ text }) => passesFile.test(text))) return;
      for (const name of names) {
        if (published.has(name)) continue;
        report(
          `${pointer}/outputs/${tokenOf(name)}#`,
          `Unexpected output \`${name}\` that no command of step ${step.step_number} publishes, expected \`${name}=\` in \`$RUNBOOK_OUTPUT\``,
        );
      }
    },
  }),
};

const passesFile = /(?<!>\s*["']?)\$\{?RUNBOOK_OUTPUT/;
