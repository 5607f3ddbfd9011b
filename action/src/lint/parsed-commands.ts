import { type ParsedScript, parse } from 'unbash';

import type { Step } from '../runbook/runbook.ts';

/** A command as it stands in the runbook, and parsed; the offsets of `tree` are those of `text`. */
export type ParsedCommand = { readonly text: string; readonly tree: ParsedScript };

/** Parses one command. */
export function parseCommand(text: string): ParsedCommand {
  return { text, tree: parse(text) };
}

// Many rules look at the same step, but nobody comes back to a runbook: of a thousand only the last ones are kept.
const mostKept = 500;
const parsed = new Map<Step, readonly ParsedCommand[]>();

/** The commands of a step, each parsed once. */
export function parsedCommands(step: Step): readonly ParsedCommand[] {
  const known = parsed.get(step);
  if (known !== undefined) return known;
  const commands = step.commands.map(parseCommand);
  if (parsed.size >= mostKept) parsed.clear();
  parsed.set(step, commands);
  return commands;
}
