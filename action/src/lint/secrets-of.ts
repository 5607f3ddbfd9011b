import type { Runbook, Step } from '../runbook/runbook.ts';
import { parsedCommands } from './parsed-commands.ts';

/** The secrets a runbook declares. */
export function secretsOf({ variables }: Runbook): readonly string[] {
  return Object.entries(variables).flatMap(([name, { secret }]) => (secret ? [name] : []));
}

/** Whether a command of a step names a variable. */
export function readsName(step: Step, name: string): boolean {
  return parsedCommands(step).some(({ text }) => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text));
}
