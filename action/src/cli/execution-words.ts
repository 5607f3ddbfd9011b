import { field, type Given, type VerbArgument, type VerbFlag } from './verb.ts';

/** The execution a verb is about. */
export const execution: VerbArgument = {
  name: '<execution>',
  help: 'its id, as `executions` lists it',
  completes: 'executions',
};

/** Who acts. */
export const as: VerbFlag = {
  name: '--as <person>',
  help: 'who acts; else RUNBOOK_OPERATOR, else the system’s user',
};

/** Why. */
export const reason: VerbFlag = { name: '--reason <text>', help: 'why; it is recorded' };

/** Who acts and why, as they were given. */
export function who(given: Given): { readonly as?: string; readonly reason?: string } {
  return { ...field('as', given.text('as')), ...field('reason', given.text('reason')) };
}
