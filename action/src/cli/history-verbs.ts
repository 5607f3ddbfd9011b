import { Failure } from '../source/failure.ts';
import { as, execution } from './execution-words.ts';
import { field, type Given, type Verb } from './verb.ts';

/** The verbs that tell what happened. */
export const historyVerbs: readonly Verb[] = [
  {
    name: 'status',
    summary: 'say how an execution stands, or which are unfinished',
    arguments: [{ ...execution, name: '[execution]' }],
    flags: [],
    example: 'status exec-RB-LOCAL-001-20261123T030405Z-k3v9q2',
    load: async () => {
      const { status, blank } = await import('../commands/status.ts');
      return {
        blank,
        call: async (given, context) =>
          status({ ...field('executionId', given.maybe(0)) }, await context.store()),
      };
    },
  },
  {
    name: 'executions',
    summary: 'list executions',
    arguments: [],
    flags: [
      { name: '--prune', help: 'remove old ones; never an unfinished one' },
      {
        name: '--older-than <age>',
        help: 'with --prune: those that ended this long ago, such as 90d, or before a date',
      },
    ],
    example: 'executions --prune --older-than 90d',
    load: async () => {
      const { executions, blank } = await import('../commands/executions.ts');
      return {
        blank,
        call: async (given, context) =>
          executions(
            { prune: given.is('prune'), ...field('olderThan', given.text('olderThan')) },
            await context.store(),
          ),
      };
    },
  },
  {
    name: 'journal',
    summary: 'show what happened in an execution, or look after its journal',
    arguments: [
      execution,
      {
        name: '[file]',
        help: 'with --push: events that a job could not write, or a journal; else what this machine has',
      },
    ],
    flags: [
      { name: '--verify', help: 'check that the journal is whole' },
      {
        name: '--online',
        help: 'with --verify: ask GitHub for the runs, comments and reviews that it names',
      },
      { name: '--redact', help: 'remove the output that is kept; it is recorded' },
      {
        name: '--push',
        help: 'add to the journal branch what was recorded elsewhere while it could not be reached',
      },
      as,
    ],
    example: 'journal exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --verify',
    load: async () => {
      const { journal, blank } = await import('../commands/journal.ts');
      return {
        blank,
        call: async (given, context) => {
          const executionId = given.argument(0);
          const by = field('as', given.text('as'));
          const action = actionOf(given);
          switch (action) {
            case 'push':
              return (await import('./push-journal.ts')).pushJournal(given, context.plain());
            case 'verify':
              return given.is('online')
                ? (await import('./verify-online.ts')).verifyOnline(executionId, await context.store())
                : journal({ executionId, action }, await context.store());
            default:
              return journal({ executionId, action, ...by }, await context.store());
          }
        },
      };
    },
  },
];

/** What is to be done with a journal; fails for what does not go together. */
function actionOf(given: Given): 'show' | 'verify' | 'redact' | 'push' {
  const asked = (['verify', 'redact', 'push'] as const).filter((flag) => given.is(flag));
  const [action = 'show', second] = asked;
  if (second !== undefined) throw together(`--${action} and --${second}`, 'Say one of them');
  if (given.is('online') && action !== 'verify') {
    throw together('--online without --verify', 'Say --verify --online');
  }
  if (given.maybe(1) !== undefined && action !== 'push') {
    throw together('a file without --push', 'Say --push FILE');
  }
  return action;
}

function together(what: string, hint: string): Failure {
  return new Failure('usage', `Unexpected ${what}`, hint);
}
