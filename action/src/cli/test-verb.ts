import { resolve } from 'node:path';
import { field, type Verb } from './verb.ts';

/** The verb that rehearses test cases. */
export const testVerb: Verb = {
  name: 'test',
  summary: 'rehearse the test cases of runbooks',
  arguments: [{ name: '[runbooks...]', help: 'their ids; else all of them', completes: 'runbooks' }],
  flags: [
    { name: '--coverage', help: 'say what no case reaches' },
    { name: '--junit <file>', help: 'write the results as JUnit XML' },
    { name: '--markdown <file>', help: 'write a report' },
    { name: '--init <runbook>', help: 'write test cases to begin with', completes: 'runbooks' },
  ],
  example: 'test RB-LOCAL-001 --coverage',
  load: async () => {
    const { test, blank } = await import('../commands/test.ts');
    return {
      blank,
      call: async (given, context) => {
        const environment = context.plain();
        const runbook = given.text('init');
        if (runbook !== undefined) {
          return (await import('../commands/init-tests.ts')).initTests(runbook, environment);
        }
        const { fakeWorldOpener } = await import('../adapters/open-fake-world.ts');
        const file = (flag: 'junit' | 'markdown'): { readonly [key in typeof flag]?: string } => {
          const path = given.text(flag);
          return field(flag, path === undefined ? undefined : resolve(environment.root, context.path(path)));
        };
        const options = {
          ids: given.rest(0),
          coverage: given.is('coverage'),
          ...file('junit'),
          ...file('markdown'),
        };
        return test(options, {
          ...environment,
          openFakeWorld: fakeWorldOpener(environment.variable('PATH')),
        });
      },
    };
  },
};
