import type { Verb } from './verb.ts';

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** The verbs that look after the repository itself: generated files, and its settings on GitHub. */
export const adminVerbs: readonly Verb[] = [
  {
    name: 'sync',
    summary: 'refresh the lists of runbooks and secrets in the workflow that executes runbooks',
    arguments: [],
    flags: [{ name: '--check', help: 'write nothing, and fail where a list is stale' }],
    example: 'sync --check',
    load: async () => {
      const { sync, blank } = await import('../commands/sync.ts');
      return { blank, call: (given, context) => sync({ check: given.is('check') }, context.plain()) };
    },
  },
  {
    name: 'environments',
    summary: 'compare the environments on GitHub with what runbooks need, or make them so',
    arguments: [
      {
        name: '<action>',
        help: '`check` only looks; `apply` shows a plan, asks, and changes GitHub with your token',
        completes: ['check', 'apply'],
      },
    ],
    flags: [{ name: '--yes', help: 'with `apply`: do not ask' }],
    example: 'environments check',
    load: async () => {
      const { environments, blank } = await import('../commands/environments.ts');
      return {
        blank,
        call: async (given, context) => {
          const { askToApply, canAsk } = await import('./ask-to-apply.ts');
          const asks = !given.is('json') && canAsk();
          return environments(
            { action: given.argument(0), yes: given.is('yes') },
            { ...context.plain(), sleep, confirm: asks ? askToApply : null },
          );
        },
      };
    },
  },
  {
    name: 'doctor',
    summary: 'say whether this repository is set up safely, and what mends it',
    arguments: [],
    flags: [{ name: '--offline', help: 'do not ask GitHub' }],
    example: 'doctor --offline',
    load: async () => {
      const { doctor, blank } = await import('../commands/doctor.ts');
      return {
        blank,
        call: (given, context) => doctor({ offline: given.is('offline') }, { ...context.plain(), sleep }),
      };
    },
  },
];
