import type { GivenAnswers } from '../commands/prepared-answers.ts';
import { as, execution, reason, who } from './execution-words.ts';
import { field, type Given, type Verb, type VerbFlag } from './verb.ts';

const takeOver: VerbFlag = {
  name: '--take-over',
  help: 'even though another process may still drive it; it is recorded',
};
const plainLines: VerbFlag = { name: '--plain', help: 'plain lines also on a terminal' };
const answers: readonly VerbFlag[] = [
  { name: '--choose <step=branch>', help: 'take this branch when the step asks', repeats: true },
  { name: '--approve <step=person>', help: 'this person approves when the step asks', repeats: true },
  { name: '--confirm <step=answer>', help: 'answer this when the step asks', repeats: true },
];

/** The verbs that start executions, go on with them and end them. */
export const driveVerbs: readonly Verb[] = [
  {
    name: 'run',
    summary: 'execute a runbook',
    arguments: [{ name: '<runbook>', help: 'its id', completes: 'runbooks' }],
    flags: [
      { name: '--var <name=value>', help: 'an input', repeats: true },
      { name: '--incident <id>', help: 'the incident it is for' },
      { name: '--change-ticket <id>', help: 'the change ticket' },
      ...answers,
      as,
      { name: '--start-at <step>', help: 'begin in the middle; needs --reason', whole: true },
      {
        name: '--continues <execution>',
        help: 'with --start-at: the execution that did what comes before',
        completes: 'executions',
      },
      reason,
      { name: '--force', help: 'even though another execution holds the lock; it is recorded' },
      { name: '--dry-run', help: 'only say what would happen' },
      plainLines,
    ],
    example: 'run RB-LOCAL-001 --as alice --choose 3=rotate_now --approve 5=bob --confirm 7=done',
    load: async () => {
      const { run, blank } = await import('../commands/run.ts');
      return { blank, call: async (given, context) => run(runOf(given), await context.drive()) };
    },
  },
  {
    name: 'resume',
    summary: 'go on with an execution',
    arguments: [execution],
    flags: [...answers, as, takeOver, reason, plainLines],
    example: 'resume exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --confirm 7=done',
    load: async () => {
      const { resume, blank } = await import('../commands/resume.ts');
      return {
        blank,
        call: async (given, context) =>
          resume(
            {
              executionId: given.argument(0),
              ...who(given),
              takeOver: given.is('takeOver'),
              answers: answersOf(given),
            },
            await context.drive(),
          ),
      };
    },
  },
  {
    name: 'rollback',
    summary: 'undo an execution, latest step first',
    arguments: [execution],
    flags: [
      { name: '--to <step>', help: 'this step and those before it stay done', whole: true },
      as,
      takeOver,
      reason,
      plainLines,
    ],
    example: 'rollback exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --to 4',
    load: async () => {
      const { rollback, blank } = await import('../commands/rollback.ts');
      return {
        blank,
        call: async (given, context) =>
          rollback(
            {
              executionId: given.argument(0),
              ...who(given),
              ...field('to', given.whole('to')),
              takeOver: given.is('takeOver'),
            },
            await context.drive(),
          ),
      };
    },
  },
  {
    name: 'abort',
    summary: 'end an execution for good; nothing is undone',
    arguments: [execution],
    flags: [as, reason],
    example: 'abort exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --reason "the incident is over"',
    load: async () => {
      const { abort, blank } = await import('../commands/abort.ts');
      return {
        blank,
        call: async (given, context) =>
          abort({ executionId: given.argument(0), ...who(given) }, await context.record()),
      };
    },
  },
];

function answersOf(given: Given): GivenAnswers {
  return { choose: given.texts('choose'), approve: given.texts('approve'), confirm: given.texts('confirm') };
}

function runOf(given: Given): Parameters<typeof import('../commands/run.ts').run>[0] {
  return {
    runbookId: given.argument(0),
    variables: given.texts('var'),
    ...field('incident', given.text('incident')),
    ...field('changeTicket', given.text('changeTicket')),
    ...field('startAt', given.whole('startAt')),
    ...field('continues', given.text('continues')),
    ...who(given),
    force: given.is('force'),
    dryRun: given.is('dryRun'),
    answers: answersOf(given),
  };
}
