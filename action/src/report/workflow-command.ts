/** Commands to the runner that are used here; it takes no other word for one. */
export type CommandName = 'error' | 'warning' | 'notice';

/**
 * One line that the runner takes as a command. This is the only file that writes `::`: whatever the data and the properties
 * hold, they cannot end the command early, start another one, or reach a second line.
 */
export function workflowCommand(
  name: CommandName,
  properties: Readonly<Record<string, string | number>>,
  data: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(data)}`;
}

/**
 * Text for the log in which the runner looks for no commands: neither `::name::` at the beginning of a line nor `##[name]`
 * anywhere in it. The token must be one that the author of the text cannot know.
 */
export function withoutCommands(text: string, token: string): string {
  const { stop, resume } = commandsOff(token);
  return `${stop}${text.endsWith('\n') ? text : `${text}\n`}${resume}`;
}

/** The lines around a part of the log that comes piece by piece. */
export function commandsOff(token: string): { readonly stop: string; readonly resume: string } {
  return { stop: `::stop-commands::${token}\n`, resume: `::${token}::\n` };
}

// As `command.ts` of actions/toolkit does it; the `%` first, or the others would be escaped twice.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
