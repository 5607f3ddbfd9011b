import { resolve } from 'node:path';
import { field, type Verb } from './verb.ts';

/** The verbs that prove runbooks: what a pull request runs, and the record of a review. */
export const checkVerbs: readonly Verb[] = [
  {
    name: 'check',
    summary: 'what a pull request runs: lint, rehearsals, coverage, and what a change does',
    arguments: [],
    flags: [
      { name: '--base <revision>', help: 'say what is different in behaviour since this branch or commit' },
      { name: '--today <date>', help: 'the day by which reviews are due; else the day it is' },
      { name: '--markdown <file>', help: 'write a summary, as it stands on a pull request' },
    ],
    example: 'check --base origin/main',
    load: async () => {
      const { check, blank } = await import('../commands/check.ts');
      return {
        blank,
        call: async (given, context) => {
          const environment = context.plain();
          const { fakeWorldOpener } = await import('../adapters/open-fake-world.ts');
          const file = given.text('markdown');
          const options = {
            ...field('base', given.text('base')),
            ...field('today', given.text('today')),
            ...field(
              'markdown',
              file === undefined ? undefined : resolve(environment.root, context.path(file)),
            ),
          };
          return check(options, {
            ...environment,
            openFakeWorld: fakeWorldOpener(environment.variable('PATH')),
          });
        },
      };
    },
  },
  {
    name: 'review',
    summary: 'record that a runbook was looked through',
    arguments: [{ name: '<runbook>', help: 'its id', completes: 'runbooks' }],
    flags: [
      { name: '--by <person>', help: 'who did; else RUNBOOK_OPERATOR, else your login name' },
      { name: '--notes <text>', help: 'what was seen, for the change log' },
      { name: '--today <date>', help: 'the day of the review; else the day it is' },
    ],
    example: 'review RB-LOCAL-001 --by alice --notes "Tried on the new cluster"',
    load: async () => {
      const { review, blank } = await import('../commands/review.ts');
      return {
        blank,
        call: async (given, context) => {
          const environment = context.plain();
          const { fakeWorldOpener } = await import('../adapters/open-fake-world.ts');
          const options = {
            runbookId: given.argument(0),
            ...field('by', given.text('by')),
            ...field('notes', given.text('notes')),
            ...field('today', given.text('today')),
          };
          return review(options, {
            ...environment,
            openFakeWorld: fakeWorldOpener(environment.variable('PATH')),
          });
        },
      };
    },
  },
];
