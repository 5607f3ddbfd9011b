import { as, execution } from './execution-words.ts';
import { field, type Verb } from './verb.ts';

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
          journal(
            {
              executionId: given.argument(0),
              action: given.is('verify') ? 'verify' : given.is('redact') ? 'redact' : 'show',
              ...field('as', given.text('as')),
            },
            await context.store(),
          ),
      };
    },
  },
];
