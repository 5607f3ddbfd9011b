import type { GivenAnswers } from '../commands/prepared-answers.ts';
import { readWhole } from './read-whole.ts';
import { field, type Given, type Verb, type VerbArgument, type VerbFlag } from './verb.ts';

const execution: VerbArgument = { name: '<execution>', help: 'its id, as `executions` lists it', completes: 'executions' };
const as: VerbFlag = { name: '--as <person>', help: 'who acts; else RUNBOOK_OPERATOR, else the system’s user' };
const reason: VerbFlag = { name: '--reason <text>', help: 'why; it is recorded' };
const takeOver: VerbFlag = { name: '--take-over', help: 'even though another process may still drive it; it is recorded' };
const plainLines: VerbFlag = { name: '--plain', help: 'plain lines also on a terminal' };
const answers: readonly VerbFlag[] = [
  { name: '--choose <step=branch>', help: 'take this branch when the step asks', repeats: true },
  { name: '--approve <step=person>', help: 'this person approves when the step asks', repeats: true },
  { name: '--confirm <step=answer>', help: 'answer this when the step asks', repeats: true },
];

/** The verbs that start executions and go on with them. */
export const executionVerbs: readonly Verb[] = [
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
      { name: '--continues <execution>', help: 'with --start-at: the execution that did what comes before', completes: 'executions' },
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
          resume({ executionId: given.argument(0), ...who(given), takeOver: given.is('takeOver'), answers: answersOf(given) }, await context.drive()),
      };
    },
  },
  {
    name: 'rollback',
    summary: 'undo an execution, latest step first',
    arguments: [execution],
    flags: [{ name: '--to <step>', help: 'this step and those before it stay done', whole: true }, as, takeOver, reason, plainLines],
    example: 'rollback exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --to 4',
    load: async () => {
      const { rollback, blank } = await import('../commands/rollback.ts');
      return {
        blank,
        call: async (given, context) =>
          rollback({ executionId: given.argument(0), ...who(given), ...field('to', given.whole('to')), takeOver: given.is('takeOver') }, await context.drive()),
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
      return { blank, call: async (given, context) => abort({ executionId: given.argument(0), ...who(given) }, await context.drive()) };
    },
  },
  {
    name: 'approve',
    summary: 'record an approval',
    arguments: [execution, { name: '[step]', help: 'the step that waits, to be sure' }],
    flags: [as, reason],
    example: 'approve exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 5 --as bob',
    load: async () => {
      const { approve, blank } = await import('../commands/approve.ts');
      return { blank, call: async (given, context) => approve({ executionId: given.argument(0), ...who(given), ...field('step', stepOf(given)) }, await context.drive()) };
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
      return { blank, call: async (given, context) => reject({ executionId: given.argument(0), ...who(given), ...field('step', stepOf(given)) }, await context.drive()) };
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
      return { blank, call: async (given, context) => choose({ executionId: given.argument(0), answer: given.argument(1), ...who(given) }, await context.drive()) };
    },
  },
  {
    name: 'confirm',
    summary: 'record how something went that only a person can know',
    arguments: [execution, { name: '<step=answer>', help: 'what asks, and done, failed, skip, retry, rollback or abort' }],
    flags: [as, reason],
    example: 'confirm exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 7=done',
    load: async () => {
      const { confirm, blank } = await import('../commands/confirm.ts');
      return { blank, call: async (given, context) => confirm({ executionId: given.argument(0), answer: given.argument(1), ...who(given) }, await context.drive()) };
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
      return { blank, call: async (given, context) => note({ executionId: given.argument(0), text: given.rest(1).join(' '), ...field('as', given.text('as')) }, await context.drive()) };
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
      return { blank, call: async (given, context) => pause({ executionId: given.argument(0), ...who(given) }, await context.drive()) };
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
      return { blank, call: async (given, context) => handover({ executionId: given.argument(0), to: given.text('to') ?? '', ...field('as', given.text('as')) }, await context.drive()) };
    },
  },
  {
    name: 'status',
    summary: 'say how an execution stands, or which are unfinished',
    arguments: [{ ...execution, name: '[execution]' }],
    flags: [],
    example: 'status exec-RB-LOCAL-001-20261123T030405Z-k3v9q2',
    load: async () => {
      const { status, blank } = await import('../commands/status.ts');
      return { blank, call: async (given, context) => status({ ...field('executionId', given.maybe(0)) }, await context.store()) };
    },
  },
  {
    name: 'executions',
    summary: 'list executions',
    arguments: [],
    flags: [
      { name: '--prune', help: 'remove old ones; never an unfinished one' },
      { name: '--older-than <age>', help: 'with --prune: those that ended this long ago, such as 90d, or before a date' },
    ],
    example: 'executions --prune --older-than 90d',
    load: async () => {
      const { executions, blank } = await import('../commands/executions.ts');
      return { blank, call: async (given, context) => executions({ prune: given.is('prune'), ...field('olderThan', given.text('olderThan')) }, await context.store()) };
    },
  },
  {
    name: 'journal',
    summary: 'show what happened in an execution, or look after its journal',
    arguments: [execution],
    flags: [
      { name: '--verify', help: 'check that the journal is whole' },
      { name: '--redact', help: 'remove the output that is kept; it is recorded' },
      as,
    ],
    example: 'journal exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --verify',
    load: async () => {
      const { journal, blank } = await import('../commands/journal.ts');
      return {
        blank,
        call: async (given, context) =>
          journal({ executionId: given.argument(0), action: given.is('verify') ? 'verify' : given.is('redact') ? 'redact' : 'show', ...field('as', given.text('as')) }, await context.store()),
      };
    },
  },
];

function who(given: Given): { readonly as?: string; readonly reason?: string } {
  return { ...field('as', given.text('as')), ...field('reason', given.text('reason')) };
}

function answersOf(given: Given): GivenAnswers {
  return { choose: given.texts('choose'), approve: given.texts('approve'), confirm: given.texts('confirm') };
}

function stepOf(given: Given): number | undefined {
  const text = given.maybe(1);
  return text === undefined ? undefined : readWhole('step', text);
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
