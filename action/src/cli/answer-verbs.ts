import { as, execution, reason, who } from './execution-words.ts';
import { readWhole } from './read-whole.ts';
import { field, type Given, type Verb } from './verb.ts';

/** The verbs that record what a person says, and nothing else. */
export const answerVerbs: readonly Verb[] = [
  {
    name: 'approve',
    summary: 'record an approval',
    arguments: [execution, { name: '[step]', help: 'the step that waits, to be sure' }],
    flags: [as, reason],
    example: 'approve exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 5 --as bob',
    load: async () => {
      const { approve, blank } = await import('../commands/approve.ts');
      return {
        blank,
        call: async (given, context) =>
          approve(
            { executionId: given.argument(0), ...who(given), ...field('step', stepOf(given)) },
            await context.record(),
          ),
      };
    },
  },
  {
    name: 'reject',
    summary: 'record that a step must not run',
    arguments: [execution, { name: '[step]', help: 'the step that waits, to be sure' }],
    flags: [as, reason],
    example: 'reject exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 5 --as bob --reason "not now"',
    load: async () => {
      const { reject, blank } = await import('../commands/reject.ts');
      return {
        blank,
        call: async (given, context) =>
          reject(
            { executionId: given.argument(0), ...who(given), ...field('step', stepOf(given)) },
            await context.record(),
          ),
      };
    },
  },
  {
    name: 'choose',
    summary: 'record which way a decision goes',
    arguments: [execution, { name: '<step=branch>', help: 'the step that asks, and its branch' }],
    flags: [as, reason],
    example: 'choose exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 3=rotate_now',
    load: async () => {
      const { choose, blank } = await import('../commands/choose.ts');
      return {
        blank,
        call: async (given, context) =>
          choose(
            { executionId: given.argument(0), answer: given.argument(1), ...who(given) },
            await context.record(),
          ),
      };
    },
  },
  {
    name: 'confirm',
    summary: 'record how something went that only a person can know',
    arguments: [
      execution,
      { name: '<step=answer>', help: 'what asks, and done, failed, skip, retry, rollback or abort' },
    ],
    flags: [as, reason],
    example: 'confirm exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 7=done',
    load: async () => {
      const { confirm, blank } = await import('../commands/confirm.ts');
      return {
        blank,
        call: async (given, context) =>
          confirm(
            { executionId: given.argument(0), answer: given.argument(1), ...who(given) },
            await context.record(),
          ),
      };
    },
  },
  {
    name: 'note',
    summary: 'add a remark to the journal',
    arguments: [execution, { name: '<text...>', help: 'the remark' }],
    flags: [as],
    example: 'note exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 "the graph looks better"',
    load: async () => {
      const { note, blank } = await import('../commands/note.ts');
      return {
        blank,
        call: async (given, context) =>
          note(
            {
              executionId: given.argument(0),
              text: given.rest(1).join(' '),
              ...field('as', given.text('as')),
            },
            await context.record(),
          ),
      };
    },
  },
  {
    name: 'pause',
    summary: 'ask an execution to stop at the next step boundary',
    arguments: [execution],
    flags: [as, reason],
    example: 'pause exec-RB-LOCAL-001-20261123T030405Z-k3v9q2',
    load: async () => {
      const { pause, blank } = await import('../commands/pause.ts');
      return {
        blank,
        call: async (given, context) =>
          pause({ executionId: given.argument(0), ...who(given) }, await context.record()),
      };
    },
  },
  {
    name: 'handover',
    summary: 'make somebody else the operator',
    arguments: [execution],
    flags: [{ name: '--to <person>', help: 'who is in charge from now on', required: true }, as],
    example: 'handover exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --to carol',
    load: async () => {
      const { handover, blank } = await import('../commands/handover.ts');
      return {
        blank,
        call: async (given, context) =>
          handover(
            { executionId: given.argument(0), to: given.text('to') ?? '', ...field('as', given.text('as')) },
            await context.record(),
          ),
      };
    },
  },
];

function stepOf(given: Given): number | undefined {
  const text = given.maybe(1);
  return text === undefined ? undefined : readWhole('step', text);
}
