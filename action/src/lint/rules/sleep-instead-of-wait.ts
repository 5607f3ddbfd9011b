import { callsOf } from '../calls.ts';
import type { Rule } from '../rule.ts';

/** A step waits for what it needs, not for a time. */
export const sleepInsteadOfWait: Rule = {
  id: 'sleep-instead-of-wait',
  severity: 'warning',
  summary: 'A step waits until something is so, not for a number of seconds',
  why: 'A fixed pause is too short on a bad day, when the runbook is needed, and too long on every other. Wait for the thing itself, with `kubectl rollout status`, `kubectl wait` or `aws … wait`, or let a verification step try again: `retry` with `delay_seconds`. A pause between two looks, inside of a loop, and one of less than five seconds are fine.',
  good: [
    `steps:
  - step_type: verification
    commands: ['until queue-cli ready; do sleep 10; done']`,
    `steps:
  - step_type: verification
    commands: ['sleep 2; queue-cli workers']`,
    `steps:
  - step_type: verification
    retry: {attempts: 10, delay_seconds: 30}`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: [sleep 60, queue-cli workers]`,
    `variables: {PAUSE: {type: number, description: Seconds to wait, default: 30}}
steps:
  - step_type: verification
    commands: ['sleep "$PAUSE" && queue-cli workers']`,
    `steps:
  - step_type: verification
    commands: ['ssh queue-1 "sleep 2m; queue-cli workers"']`,
  ],
  check: (report) => ({
    command: (command, { step_type, step_number }, pointer) => {
      if (step_type === 'manual') return;
      for (const { program, args, inLoop, start, end } of callsOf(command)) {
        if (program !== 'sleep' || inLoop || seconds(args) < 5) continue;
        report(
          { pointer, start, end },
          `Unexpected pause in step ${step_number}, expected a command that waits until it is so, or \`retry\` with \`delay_seconds\``,
        );
      }
    },
  }),
};

const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** How long `sleep` sleeps; a value that only bash knows is long. */
function seconds(args: readonly string[]): number {
  return args.reduce((sum, word) => {
    const [, amount, unit = ''] = /^(\d*\.?\d+)([smhd]?)$/.exec(word) ?? [];
    return sum + (amount === undefined ? Infinity : Number(amount) * (units[unit] ?? 1));
  }, 0);
}
